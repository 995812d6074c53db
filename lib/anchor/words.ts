/**
 * Text as a sequence of words: the form in which two texts are compared, so that
 * quotes, dashes, spaces, soft hyphens and ligatures make no difference. Scripts
 * written without spaces count a character as a word; an emoji is a word too.
 * Pure strings.
 */

/** Scripts that put no spaces between words. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
/** Characters that can be found inside a word and print nothing: soft hyphens, joiners, direction marks, tatweel. */
const INVISIBLE = String.raw`\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFE00-\uFE0F\uFEFF`;
const WORD = String.raw`[${UNSPACED}]\p{M}*|[[\p{L}\p{M}\p{N}${INVISIBLE}]--[${UNSPACED}]]+|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Sc}`;

const newWordPattern = (): RegExp => new RegExp(WORD, 'gv');
const INVISIBLES = new RegExp(`[${INVISIBLE}]`, 'g');
const PLAIN = /^[a-z0-9]+$/;

/** The form in which words are compared: compatibility characters unfolded (NFKC), small letters, nothing invisible. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word;
  return word.replace(INVISIBLES, '').normalize('NFKC').toLowerCase();
}

/** Words of a text with their places: `[starts[i], ends[i])` in UTF-16 units, and whether a block begins before word i. */
export interface Words {
  count: number;
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** 1 where a line break, that is a block border, stands before the word. */
  opens: Uint8Array;
}

/** Gives each distinct word a number, so that words are compared as integers. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #folded = new Map<string, number>();

  get size(): number {
    return this.#folded.size;
  }

  /** The number of a word, a new one where it is new; -1 for what prints nothing. */
  add(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const folded = foldWord(word);
    let id = -1;
    if (folded !== '') {
      id = this.#folded.get(folded) ?? this.#folded.size;
      this.#folded.set(folded, id);
    }
    this.#ids.set(word, id);
    return id;
  }

  /** The number of a word, -2 where the vocabulary has it not, -1 for what prints nothing. */
  find(word: string): number {
    const folded = foldWord(word);
    return folded === '' ? -1 : (this.#folded.get(folded) ?? -2);
  }
}

/** Words read between two looks at the clock. */
const WORDS_PER_SLICE = 1_000;

/** Splits a text into words, pausing now and then. `number` names a word: a vocabulary's `add` or `find`. */
export function* splitWords(text: string, number: (word: string) => number): Generator<void, Words> {
  let capacity = Math.max(16, text.length >> 2);
  let ids = new Int32Array(capacity);
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let opens = new Uint8Array(capacity);
  let count = 0;
  let lineBreak = -1;
  let last = 0;
  const pattern = newWordPattern();
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const word = match[0];
    const id = number(word);
    if (id === -1) continue;
    if (count === capacity) {
      capacity *= 2;
      const grow = <T extends Int32Array | Uint8Array>(from: T, to: T): T => (to.set(from), to);
      ids = grow(ids, new Int32Array(capacity));
      starts = grow(starts, new Int32Array(capacity));
      ends = grow(ends, new Int32Array(capacity));
      opens = grow(opens, new Uint8Array(capacity));
    }
    const start = match.index;
    ids[count] = id;
    starts[count] = start;
    ends[count] = start + word.length;
    if (lineBreak < last) {
      lineBreak = text.indexOf('\n', last);
      if (lineBreak === -1) lineBreak = text.length;
    }
    opens[count] = count === 0 || lineBreak < start ? 1 : 0;
    last = start + word.length;
    count += 1;
    if (count % WORDS_PER_SLICE === 0) yield;
  }
  return { count, ids: ids.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count), opens: opens.slice(0, count) };
}

/** `splitWords` in one go, for a text as short as a quote. */
export function wordsOf(text: string, number: (word: string) => number): Words {
  const work = splitWords(text, number);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
