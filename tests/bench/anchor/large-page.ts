/**
 * One megabyte of text with a thousand annotations, half of them unfindable: time,
 * the longest stretch of work on the main thread, memory. Runs in the page.
 */
import { describe, inSlices, mapText, type Resolution, resolve } from '@/lib/anchor';
import type { Selectors } from '@/lib/model';
import { anchorAsHypothesis, describeAsHypothesis, type TextSelectors } from './hypothesis';
import { Random } from './random';

export interface LargePageReport {
  characters: number;
  annotations: number;
  found: number;
  wrong: number;
  ms: number;
  longestTaskMs: number;
  /** Measured on a sample and scaled. */
  hypothesisMs: number;
  hypothesisSample: number;
}

const SLICE_MS = 8;
const SAMPLE = 20;

const pause = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(null);
  });

function fill(paragraphs: string[]): void {
  document.body.replaceChildren(
    ...paragraphs.map((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    }),
  );
}

/** Passages of 1 to 60 words somewhere in the paragraphs of the body. */
function drawInto(random: Random, count: number): { element: Element; from: number; to: number }[] {
  const paragraphs = [...document.body.children];
  const drawn = [];
  while (drawn.length < count) {
    const element = random.pick(paragraphs);
    const words = [...(element.textContent ?? '').matchAll(/\S+/g)];
    const length = random.integer(1, 60);
    if (words.length < length) continue;
    const at = random.integer(0, words.length - length);
    const last = words[at + length - 1]!;
    drawn.push({ element, from: words[at]!.index, to: last.index + last[0].length });
  }
  return drawn;
}

async function describeDrawn(random: Random, count: number): Promise<{ selectors: Selectors; peer: TextSelectors }[]> {
  const map = await inSlices(mapText(document.body), { now: () => performance.now(), pause, sliceMs: SLICE_MS });
  const plain = document.body.textContent ?? '';
  const starts = new Map<Element, number>();
  let length = 0;
  for (const element of document.body.children) {
    starts.set(element, length);
    length += element.textContent!.length;
  }
  return drawInto(random, count).map(({ element, from, to }) => {
    const range = document.createRange();
    range.setStart(element.firstChild!, from);
    range.setEnd(element.firstChild!, to);
    const start = starts.get(element)!;
    return { selectors: describe(map, range)!, peer: describeAsHypothesis(plain, start + from, start + to) };
  });
}

/** `own` becomes the page; the unfindable passages are taken from `others`. */
export async function measureLargePage(own: string[], others: string[], count: number, seed: number): Promise<LargePageReport> {
  const random = new Random(seed);
  fill(others);
  const absent = await describeDrawn(random, count / 2);
  fill(own);
  const present = await describeDrawn(random, count / 2);
  // The page has grown at its top since: no position holds any more.
  const added = document.createElement('p');
  added.textContent = 'A correction was added at the top of this page.';
  document.body.prepend(added);
  const all = [...present, ...absent];
  const pageText = document.body.textContent ?? '';
  await pause();

  let longest = 0;
  let sliceBegan = performance.now();
  const watched = async (): Promise<void> => {
    longest = Math.max(longest, performance.now() - sliceBegan);
    await pause();
    sliceBegan = performance.now();
  };
  const pacing = { now: () => performance.now(), pause: watched, sliceMs: SLICE_MS };
  const began = performance.now();
  const map = await inSlices(mapText(document.body), pacing);
  const resolutions: Resolution[] = await inSlices(resolve(all.map(({ selectors }) => selectors), map, { now: pacing.now, budgetMs: 60_000 }), pacing);
  const ms = performance.now() - began;
  longest = Math.max(longest, performance.now() - sliceBegan);

  const said = (i: number): string | null => {
    const resolution = resolutions[i]!;
    return 'place' in resolution ? map.text.slice(resolution.place.start, resolution.place.end) : null;
  };
  const right = present.filter(({ selectors }, i) => said(i)?.trim() === selectors.quote.exact.trim()).length;
  const painted = all.filter((_, i) => said(i) !== null).length;

  const sample = [...present.slice(0, SAMPLE / 2), ...absent.slice(0, SAMPLE / 2)];
  const peerBegan = performance.now();
  for (const { peer } of sample) {
    anchorAsHypothesis(pageText, peer);
    await pause();
  }
  const hypothesisMs = ((performance.now() - peerBegan) * all.length) / sample.length;
  return { characters: map.text.length, annotations: all.length, found: right, wrong: painted - right, ms, longestTaskMs: longest, hypothesisMs, hypothesisSample: sample.length };
}
