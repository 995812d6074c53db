/**
 * A text made ready to be searched many times: its words as numbers, and for each
 * word the places where it stands. Built once for a page and shared by all its
 * annotations; holds nothing of the document. Pure strings.
 */
import { splitWords, Vocabulary, type Words } from './words';

export interface IndexedText {
  text: string;
  vocabulary: Vocabulary;
  words: Words;
  /** Places of word `id`: `places[first[id] .. first[id + 1])`, ascending. */
  places: Int32Array;
  first: Int32Array;
  /** What finding a word says, 0 to 1: a word that stands everywhere says little. */
  weights: Float32Array;
}

const WORDS_PER_SLICE = 40_000;

/** Indexes a text, pausing now and then. */
export function* indexText(text: string): Generator<void, IndexedText> {
  const vocabulary = new Vocabulary();
  const words = yield* splitWords(text, (word) => vocabulary.add(word));
  const first = new Int32Array(vocabulary.size + 1);
  for (let i = 0; i < words.count; i += 1) first[words.ids[i]! + 1]! += 1;
  yield;
  const weights = new Float32Array(vocabulary.size);
  const scale = Math.log(1 + words.count);
  for (let id = 0; id < vocabulary.size; id += 1) {
    weights[id] = Math.max(0.05, Math.log((1 + words.count) / first[id + 1]!) / scale);
    first[id + 1]! += first[id]!;
  }
  yield;
  const next = first.slice();
  const places = new Int32Array(words.count);
  for (let i = 0; i < words.count; i += 1) {
    const id = words.ids[i]!;
    places[next[id]!] = i;
    next[id]! += 1;
    if (i % WORDS_PER_SLICE === WORDS_PER_SLICE - 1) yield;
  }
  return { text, vocabulary, words, places, first, weights };
}

/** How often a word stands in the text. */
export function frequency({ first }: IndexedText, id: number): number {
  return id < 0 ? 0 : first[id + 1]! - first[id]!;
}

/** What finding a word says; a word that the text has not says most. */
export function weight({ weights }: IndexedText, id: number): number {
  return id < 0 ? 1 : weights[id]!;
}

/** Index into `places` of the first place of a word at or after `at`. */
export function placeFrom({ first, places }: IndexedText, id: number, at: number): number {
  let low = first[id]!;
  let high = first[id + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
