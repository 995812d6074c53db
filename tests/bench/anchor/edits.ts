/**
 * What can happen to a page between two visits, done to a copy of it. A passage is
 * a list of whole text nodes, and every edit keeps that list true. Runs in the page.
 */
import { Vocabulary, wordsOf } from '@/lib/anchor/words';
import { findContainer } from './passages';
import type { Random } from './random';
import { wrap } from './edits-wrappers';
import { retypeset } from './edits-typography';

/** The text nodes of one passage; empty once it is deleted. */
export type Truth = Text[];

export interface Scene {
  body: HTMLElement;
  truths: Truth[];
  random: Random;
  /** The page's own words, for new ones. */
  pool: string[];
  /** Text that an edit put inside a passage and that is no part of it. */
  foreign: Set<Text>;
}

export interface Edit {
  name: string;
  /** Done to one far-apart group of passages at a time, as it changes the passages themselves. */
  each: boolean;
  /** Fewest words of a passage that the edit makes sense for. */
  least: number;
  /** True where nothing may be painted any more. */
  deletes: boolean;
  apply(scene: Scene): void;
}

/** Splits a text node and keeps the passages true. */
export function split(scene: Scene, node: Text, offset: number): Text {
  const rest = node.splitText(offset);
  for (const truth of scene.truths) {
    const at = truth.indexOf(node);
    if (at !== -1) truth.splice(at + 1, 0, rest);
  }
  return rest;
}

interface NodeWord {
  node: Text;
  start: number;
  end: number;
}

export function wordsOfTruth(truth: Truth): NodeWord[] {
  return truth.flatMap((node) => {
    const { starts, ends, count } = wordsOf(node.data, () => 0);
    return Array.from({ length: count }, (_, i) => ({ node, start: starts[i]!, end: ends[i]! }));
  });
}

function sentence(random: Random, pool: string[], low: number, high: number): string {
  const words = Array.from({ length: random.integer(low, high) }, () => random.pick(pool));
  return `${words.join(' ')}.`;
}

/** Changes `count` words: most are replaced, some dropped, some followed by a new one (not the last, where that would stand outside). */
function changeWords({ random, pool }: Scene, truth: Truth, count: number): void {
  const words = wordsOfTruth(truth);
  for (const i of random.sample(words.length, count).reverse()) {
    const { node, start, end } = words[i]!;
    const kind = random.next();
    if (kind < 0.7) node.replaceData(start, end - start, random.pick(pool));
    else if (kind < 0.85 || i === words.length - 1) node.deleteData(start, end - start);
    else node.insertData(end, ` ${random.pick(pool)}`);
  }
}

const changing = (percent: number): Edit => ({
  name: `${percent} % of the passage's words changed`,
  each: true,
  least: Math.ceil(50 / percent),
  deletes: false,
  apply(scene) {
    for (const truth of scene.truths) changeWords(scene, truth, Math.max(1, Math.round((wordsOfTruth(truth).length * percent) / 100)));
  },
});

/** The children of the container, those that share a passage bound together. */
function units(scene: Scene, container: Element): { elements: Element[]; marked: boolean }[] {
  const children = [...container.children];
  const result: { elements: Element[]; marked: boolean }[] = [];
  const open = new Set<number>();
  const touching = children.map((child) => scene.truths.flatMap((truth, i) => (truth.some((node) => child.contains(node)) ? [i] : [])));
  for (const [k, child] of children.entries()) {
    const joined = touching[k]!.some((i) => open.has(i));
    if (joined) result.at(-1)!.elements.push(child);
    else {
      open.clear();
      result.push({ elements: [child], marked: touching[k]!.length > 0 });
    }
    for (const i of touching[k]!) open.add(i);
  }
  return result;
}

const MOVABLE = 'p, h2, h3, h4, ul, ol, blockquote';

function rearrange(scene: Scene): void {
  const { body, random, pool } = scene;
  const container = findContainer(body);
  if (!container) return;
  const all = units(scene, container).filter(({ elements, marked }) => {
    if (marked || !elements[0]!.matches(MOVABLE) || !random.chance(0.2)) return true;
    for (const element of elements) element.remove();
    return false;
  });
  for (let i = 0; i + 1 < all.length; i += 1) {
    if (![all[i]!, all[i + 1]!].every(({ elements }) => elements.every((element) => element.matches(MOVABLE))) || !random.chance(0.3)) continue;
    all[i]!.elements[0]!.before(...all[i + 1]!.elements);
    [all[i], all[i + 1]] = [all[i + 1]!, all[i]!];
    i += 1;
  }
  for (const { elements } of all) {
    if (!elements[0]!.matches(MOVABLE) || !random.chance(0.25)) continue;
    const paragraph = body.ownerDocument.createElement('p');
    paragraph.textContent = sentence(random, pool, 8, 60);
    elements[0]!.before(paragraph);
  }
}

const NOTICES = [
  'Advertisement',
  'Subscribe to our newsletter and get the most important news of the day in your inbox every morning. You can unsubscribe at any time.',
  'Sign up now for unlimited access to all articles, podcasts and archives',
  'Photograph by a staff member, taken at the opening of the new harbour last week',
  'ANZEIGE',
  'Publicité – la suite de votre article après cette annonce',
  'Read also: what the new rules mean for you, and what comes next',
];

/** Puts an advertisement or a caption between two words of each passage. */
function interrupt(scene: Scene): void {
  const { random, foreign, body } = scene;
  for (const truth of [...scene.truths]) {
    const words = wordsOfTruth(truth);
    const { node, start } = words[random.integer(1, words.length - 1)]!;
    const rest = start === 0 ? node : split(scene, node, start);
    const box = body.ownerDocument.createElement(random.pick(['aside', 'div', 'figure']));
    const inner = body.ownerDocument.createElement(box.localName === 'figure' ? 'figcaption' : 'p');
    inner.textContent = Array.from({ length: random.integer(1, 2) }, () => random.pick(NOTICES)).join(' ');
    box.append(inner);
    foreign.add(inner.firstChild as Text);
    rest.before(box);
  }
}

function remove(scene: Scene): void {
  for (const truth of scene.truths) {
    for (const node of truth.splice(0)) {
      const parent = node.parentElement;
      node.remove();
      if (parent && parent !== scene.body && (parent.textContent ?? '').trim() === '' && parent.children.length === 0) parent.remove();
    }
  }
}

/** Another passage like this one, elsewhere: 15 to 50 % of its words changed, or the same one to three words in other company. */
function removeButLeaveSimilar(scene: Scene): void {
  const { random, pool, body } = scene;
  const container = findContainer(body) ?? body;
  const blocks = [...body.querySelectorAll('p, li, h1, h2, h3, h4, td, dd, blockquote, figcaption, div')].filter((block) => block.localName !== 'div' || block.children.length === 0);
  const touched = blocks.map((block) => scene.truths.some((truth) => truth.some((node) => block.contains(node))));
  // Not beside the gap: there it would be the passage, edited.
  const others = blocks.filter((block, i) => block.localName === 'p' && container.contains(block) && ![-2, -1, 0, 1, 2].some((k) => touched[i + k]));
  for (const truth of scene.truths) {
    const words = wordsOfTruth(truth).map(({ node, start, end }) => node.data.slice(start, end));
    const changed = words.length < 4 ? [] : random.sample(words.length, Math.max(1, Math.round(words.length * (0.15 + 0.35 * random.next()))));
    for (const i of changed) words[i] = random.pick(pool);
    const like = words.join(' ');
    const paragraph = body.ownerDocument.createElement('p');
    const alone = words.length >= 12 && random.chance(0.5);
    paragraph.textContent = alone ? like : `${sentence(random, pool, 3, 15)} ${like} ${sentence(random, pool, 3, 15)}`;
    if (others.length > 0) random.pick(others).after(paragraph);
    else body.append(paragraph);
  }
  remove(scene);
}

export const EDITS: Edit[] = [
  { name: 'same page', each: false, least: 1, deletes: false, apply: () => {} },
  { name: 'other wrappers and classes', each: false, least: 1, deletes: false, apply: wrap },
  { name: 'paragraphs inserted, removed, reordered', each: false, least: 1, deletes: false, apply: rearrange },
  changing(2),
  changing(5),
  changing(10),
  changing(20),
  { name: 'typography changed', each: false, least: 1, deletes: false, apply: retypeset },
  { name: 'advertisement or caption inside', each: true, least: 2, deletes: false, apply: interrupt },
  { name: 'passage deleted', each: true, least: 1, deletes: true, apply: remove },
  { name: 'passage deleted, a similar one stays', each: true, least: 1, deletes: true, apply: removeButLeaveSimilar },
];

/** The words that a page uses, as often as it uses them. */
export function poolOf(text: string): string[] {
  const vocabulary = new Vocabulary();
  const { starts, ends, count } = wordsOf(text, (word) => vocabulary.add(word));
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
}
