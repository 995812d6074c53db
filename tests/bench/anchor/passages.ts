/**
 * Draws passages from a page as a reader would mark them: a word to several
 * paragraphs, at element borders, in repeated text; no two overlap. Runs in the page.
 */
import { atOnce, mapText, type TextMap } from '@/lib/anchor';
import { Vocabulary, type Words, wordsOf } from '@/lib/anchor/words';
import type { Random } from './random';

export const KINDS = ['word', 'phrase', 'sentence', 'paragraph', 'paragraphs', 'element', 'repeated'] as const;
export type Kind = (typeof KINDS)[number];
const SHARES: Record<Kind, number> = { word: 4, phrase: 3, sentence: 4, paragraph: 2, paragraphs: 3, element: 2, repeated: 2 };

export interface Passage {
  kind: Kind;
  start: number;
  end: number;
}

const BLOCKS = 'p, li, h2, h3, h4, blockquote, td, th, dd';

/** The element that holds most of the page's paragraphs' text. */
export function findContainer(body: Element): Element | null {
  const sums = new Map<Element, number>();
  for (const paragraph of body.querySelectorAll('p')) {
    const parent = paragraph.parentElement!;
    sums.set(parent, (sums.get(parent) ?? 0) + (paragraph.textContent ?? '').trim().length);
  }
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

interface Span {
  start: number;
  end: number;
}

function spanOf(map: TextMap, element: Element): Span | null {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return map.offsetsOf(range);
}

/** Up to `count` passages of the page, fewer where it is short. */
export function drawPassages(body: Element, count: number, random: Random): Passage[] {
  const container = findContainer(body);
  if (!container) return [];
  const map = atOnce(mapText(body));
  const vocabulary = new Vocabulary();
  const words = wordsOf(map.text, (word) => vocabulary.add(word));
  const spans = [...container.querySelectorAll(BLOCKS)]
    .filter((block) => !block.querySelector(BLOCKS))
    .map((block) => spanOf(map, block))
    .filter((span) => span !== null);
  const inline = [...container.querySelectorAll('a, b, strong, em, i, span')].map((element) => spanOf(map, element)).filter((span) => span !== null);
  const texts = spans.map((span) => wordsIn(words, span)).filter(({ from, to }) => to > from);
  if (texts.length < 4) return [];
  const kinds = KINDS.flatMap((kind) => Array<Kind>(SHARES[kind]).fill(kind));
  const taken: Passage[] = [];
  for (let tries = 0; taken.length < count && tries < count * 8; tries += 1) {
    const kind = kinds[(taken.length + Math.floor(tries / 4)) % kinds.length]!;
    const drawn = draw(kind, { words, texts, inline, random });
    if (drawn && drawn.end > drawn.start && taken.every(({ start, end }) => drawn.end < start || drawn.start > end)) taken.push({ kind, ...drawn });
  }
  return taken.sort((a, b) => a.start - b.start);
}

interface WordSpan {
  from: number;
  to: number;
}

function wordsIn({ starts, ends, count }: Words, { start, end }: Span): WordSpan {
  let from = 0;
  while (from < count && starts[from]! < start) from += 1;
  let to = from;
  while (to < count && ends[to]! <= end) to += 1;
  return { from, to };
}

interface Source {
  words: Words;
  texts: WordSpan[];
  inline: Span[];
  random: Random;
}

function draw(kind: Kind, { words, texts, inline, random }: Source): Span | null {
  const span = (from: number, to: number): Span => ({ start: words.starts[from]!, end: words.ends[to - 1]! });
  const some = (low: number, high: number): Span | null => {
    const { from, to } = random.pick(texts);
    if (to - from < low) return null;
    const length = random.integer(low, Math.min(high, to - from));
    const at = random.integer(from, to - length);
    return span(at, at + length);
  };
  const at = random.integer(0, texts.length - 1);
  const { from, to } = texts[at]!;
  switch (kind) {
    case 'word':
      return some(1, 1);
    case 'phrase':
      return some(2, 6);
    case 'sentence':
      return some(7, 30);
    case 'paragraph':
      return span(from, to);
    case 'paragraphs': {
      const last = texts[Math.min(texts.length - 1, at + random.integer(1, 3))]!;
      if (last.from <= from) return null;
      const whole = random.chance(0.5);
      return span(whole ? from : random.integer(from, to - 1), whole ? last.to : random.integer(last.from + 1, last.to));
    }
    case 'element':
      return inline.length > 0 ? random.pick(inline) : span(from, from + Math.min(to - from, random.integer(1, 12)));
    case 'repeated': {
      const all = texts.flatMap((text) => Array.from({ length: text.to - text.from - 1 }, (_, i) => text.from + i));
      const pairs = Map.groupBy(all, (i) => `${words.ids[i]} ${words.ids[i + 1]}`);
      const repeats = [...pairs.values()].filter((places) => places.length > 1);
      if (repeats.length === 0) return some(1, 1);
      const place = random.pick(random.pick(repeats));
      return span(place, place + random.integer(1, 2));
    }
  }
}
