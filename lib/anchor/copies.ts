/**
 * Equal stretches within one stored quote: rows of which the passage is one, and
 * copies of the passage in its own surroundings. Pure strings, knows no text.
 */
import type { Pattern } from './pattern';

/** Whether the passage is of a row of equal stretches, as in a list of equal lines: then one gone looks like another gone. */
export function repeatsItself({ words: { ids, count }, from, to }: Pattern): boolean {
  for (let shift = -from; shift + to <= count; shift += 1) {
    if (shift === 0) continue;
    const equal = (i: number): boolean => i >= 0 && i < count && i + shift >= 0 && i + shift < count && ids[i] === ids[i + shift];
    let low = from;
    while (equal(low - 1)) low -= 1;
    let high = from;
    while (equal(high)) high += 1;
    if (high >= to && high - low >= Math.abs(shift) + to - from) return true;
  }
  return false;
}

/** Where else in the stored surroundings the passage's words stand. */
export function copiesIn(pattern: Pattern): Pattern[] {
  const { words, from, to } = pattern;
  const copies: Pattern[] = [];
  if (from === to) return copies;
  for (let at = 0; at + to - from <= words.count; at += 1) {
    let i = from;
    while (i < to && words.ids[i]! >= 0 && words.ids[i] === words.ids[at + i - from]) i += 1;
    const end = at + to - from;
    if (i === to && (end <= from || at >= to)) copies.push({ ...pattern, from: at, to: end, closes: words.opens[end] === 1 });
  }
  return copies;
}
