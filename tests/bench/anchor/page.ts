/**
 * The part of the anchoring bench that runs in the page: draws passages, edits
 * copies of the page, lets each way find them again and says which were right.
 */
import { atOnce, describe, mapText, resolve } from '@/lib/anchor';
import type { AnchorOutcome, Selectors } from '@/lib/model';
import { EDITS, poolOf, type Scene, wordsOfTruth } from './edits';
import { anchorAsHypothesis, anchorExactly, describeAsHypothesis, type TextSelectors } from './hypothesis';
import { drawPassages, type Kind } from './passages';
import { Random } from './random';

export { measureLargePage } from './large-page';

/** right: painted on the passage; wrong: painted elsewhere; asked: the reader is given candidates; missing: nothing painted. */
export type Placing = 'right' | 'wrong' | 'asked' | 'missing';

export interface Trial {
  edit: string;
  kind: Kind;
  words: number;
  pressmark: { placing: Placing; outcome: AnchorOutcome };
  hypothesis: Placing;
  exact: Placing;
  /** For reading failures. */
  quote: string;
  painted: string | null;
}

export interface PageReport {
  passages: number;
  trials: Trial[];
  ms: { pressmark: number; hypothesis: number; exact: number };
}

type Stretch = { node: Text; from: number; to: number };

/** Least share of letters that the painted and the true passage have in common. */
const AGREEMENT = 0.8;

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}\p{Sc}]/gu)?.length ?? 0;

const isShown = (node: Text): boolean => !node.parentElement?.closest('script, style, noscript');

function allTextNodes(root: Node): Text[] {
  const walker = root.ownerDocument!.createTreeWalker(root, 4);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/** The text of a whole body as Hypothesis reads it, and the way back. */
class PlainText {
  readonly text: string;
  readonly #starts: number[] = [];

  constructor(readonly nodes: Text[]) {
    let length = 0;
    for (const { data } of nodes) {
      this.#starts.push(length);
      length += data.length;
    }
    this.text = nodes.map(({ data }) => data).join('');
  }

  stretches(start: number, end: number): Stretch[] {
    return this.nodes.flatMap((node, i) => {
      const from = Math.max(0, start - this.#starts[i]!);
      const to = Math.min(node.data.length, end - this.#starts[i]!);
      return from < to ? [{ node, from, to }] : [];
    });
  }

  startOf(node: Text): number {
    return this.#starts[this.nodes.indexOf(node)]!;
  }
}

function stretchesOf(range: Range): Stretch[] {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer: root } = range;
  const nodes = root.nodeType === 3 ? [root as Text] : allTextNodes(root).filter((node) => range.intersectsNode(node));
  return nodes.map((node) => ({ node, from: node === startContainer ? startOffset : 0, to: node === endContainer ? endOffset : node.data.length }));
}

function place(painted: Stretch[], truth: Text[], foreign: Set<Text>): Placing {
  const wanted = new Set(truth);
  let common = 0;
  let extra = 0;
  for (const { node, from, to } of painted) {
    if (foreign.has(node) || !isShown(node)) continue;
    const letters = lettersIn(node.data.slice(from, to));
    if (wanted.has(node)) common += letters;
    else extra += letters;
  }
  const total = truth.reduce((sum, { data }) => sum + lettersIn(data), 0);
  return total > 0 && common / (total + extra) >= AGREEMENT ? 'right' : 'wrong';
}

interface Marked {
  kind: Kind;
  /** Numbers of the passage's text nodes among all of the body's. */
  nodes: number[];
  start: number;
  words: number;
  selectors: Selectors;
  peer: TextSelectors;
}

/** Draws the passages and cuts the body's text nodes at their ends, so that each is a list of whole nodes. */
function mark(body: HTMLElement, count: number, random: Random): Marked[] {
  const drawn = drawPassages(body, count, random);
  const before = atOnce(mapText(body));
  const ranges = drawn.map(({ start, end }) => before.rangesOf(start, end));
  for (const [range] of ranges.reverse()) {
    const { startContainer, startOffset, endContainer, endOffset } = range!;
    if (endOffset < (endContainer as Text).data.length) (endContainer as Text).splitText(endOffset);
    if (startOffset > 0) (startContainer as Text).splitText(startOffset);
  }
  const map = atOnce(mapText(body));
  if (map.text !== before.text) throw new Error('cutting text nodes changed the mapped text');
  const nodes = allTextNodes(body);
  const plain = new PlainText(nodes);
  return drawn.flatMap(({ kind, start, end }) => {
    const selectors = describe(map, { start, end });
    const parts = map.rangesOf(start, end).flatMap(stretchesOf).map(({ node }) => node).filter(isShown);
    const own = parts.map((node) => nodes.indexOf(node));
    if (!selectors || own.includes(-1)) return [];
    const from = plain.startOf(parts[0]!);
    const last = parts.at(-1)!;
    const peer = describeAsHypothesis(plain.text, from, plain.startOf(last) + last.data.length);
    return [{ kind, nodes: own, start, words: wordsOfTruth(parts).length, selectors: JSON.parse(JSON.stringify(selectors)) as Selectors, peer }];
  });
}

/** Passages edited at the same time stand at least this many characters apart, so that each has its surroundings. */
const APART = 400;

function groups(marked: Marked[]): Marked[][] {
  const result: { end: number; members: Marked[] }[] = [];
  for (const one of marked) {
    const end = one.start + one.selectors.quote.exact.length;
    const group = result.find((other) => one.start - other.end >= APART);
    if (group) {
      group.members.push(one);
      group.end = end;
    } else result.push({ end, members: [one] });
  }
  return result.map(({ members }) => members);
}

/** All edits of the page that is open. */
export function runPage(seed: number, count: number, ways: { peers: boolean } = { peers: true }): PageReport {
  const random = new Random(seed);
  const pristine = document.body.cloneNode(true) as HTMLElement;
  for (const element of pristine.querySelectorAll('iframe, frame, object, embed, video, audio')) element.remove();
  document.body.replaceWith(pristine);
  // What a class hides would show under another class: such an edit is not one of wrappers alone.
  for (const element of [...pristine.querySelectorAll('*')]) if (getComputedStyle(element).display === 'none') element.remove();
  const marked = mark(pristine, count, random);
  const report: PageReport = { passages: marked.length, trials: [], ms: { pressmark: 0, hypothesis: 0, exact: 0 } };
  const pool = poolOf(atOnce(mapText(pristine)).text);
  const timed = <T>(way: keyof PageReport['ms'], work: () => T): T => {
    const began = performance.now();
    const result = work();
    report.ms[way] += performance.now() - began;
    return result;
  };
  for (const edit of EDITS) {
    const fit = marked.filter(({ words }) => words >= edit.least);
    for (const group of edit.each ? groups(fit) : [fit]) {
      if (group.length === 0) continue;
      const body = pristine.cloneNode(true) as HTMLElement;
      document.body.replaceWith(body);
      const texts = allTextNodes(body);
      const truths = group.map(({ nodes }) => nodes.map((i) => texts[i]!));
      const scene: Scene = { body, truths, random, pool, foreign: new Set() };
      edit.apply(scene);

      const { map, resolutions } = timed('pressmark', () => {
        const mapped = atOnce(mapText(body));
        const now = () => performance.now();
        return { map: mapped, resolutions: atOnce(resolve(group.map(({ selectors }) => selectors), mapped, { now, budgetMs: 60_000 })) };
      });
      const plain = ways.peers ? timed('hypothesis', () => new PlainText(allTextNodes(body))) : null;
      for (const [i, one] of group.entries()) {
        const truth = truths[i]!;
        const resolution = resolutions[i]!;
        const painted = 'place' in resolution ? resolution.place.pieces.flatMap(({ start, end }) => map.rangesOf(start, end)) : null;
        const judged = (found: { start: number; end: number } | null): Placing =>
          found ? place(plain!.stretches(found.start, found.end), truth, scene.foreign) : 'missing';
        report.trials.push({
          edit: edit.name,
          kind: one.kind,
          words: one.words,
          pressmark: {
            outcome: resolution.outcome,
            placing: painted ? place(painted.flatMap(stretchesOf), truth, scene.foreign) : resolution.outcome === 'ambiguous' ? 'asked' : 'missing',
          },
          hypothesis: plain ? judged(timed('hypothesis', () => anchorAsHypothesis(plain.text, one.peer))) : 'missing',
          exact: plain ? judged(timed('exact', () => anchorExactly(plain.text, one.peer))) : 'missing',
          quote: `${one.selectors.quote.prefix.slice(-40)}[${one.selectors.quote.exact}]${one.selectors.quote.suffix.slice(0, 40)}`,
          painted: painted?.map(String).join(' | ') ?? null,
        });
      }
    }
  }
  return report;
}
