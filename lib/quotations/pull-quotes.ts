/**
 * Pull quotes: words set off in a paragraph of their own that the text has
 * again with their report. Compares quotations with one another, by letters.
 */
import type { FoundQuotation } from '@/lib/model';

const KEY = 30;
const LONGEST = 400;
const LONGEST_SOURCE = 3000;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Marks among `candidates` those whose words stand in one of the `sources`. */
export function repeated(candidates: readonly FoundQuotation[], sources: readonly FoundQuotation[]): Set<FoundQuotation> {
  const found = new Set<FoundQuotation>();
  if (candidates.length === 0) return found;
  const bySentence = new Map<string, string>();
  for (const source of sources) {
    if (source.text.length > LONGEST_SOURCE) continue;
    const whole = letters(source.text);
    for (const sentence of source.text.split(/(?<=[.!?…])\s+/)) {
      const key = letters(sentence).slice(0, KEY);
      if (key && !bySentence.has(key)) bySentence.set(key, whole);
    }
  }
  for (const candidate of candidates) {
    if (candidate.text.length > LONGEST) continue;
    const words = letters(candidate.text);
    if (bySentence.get(words.slice(0, KEY))?.includes(words)) found.add(candidate);
  }
  return found;
}
