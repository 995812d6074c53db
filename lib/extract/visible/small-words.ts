/** What a page writes small elsewhere: a name's words seldom are. Pure. */
import { isLatin, LATIN_LETTER } from '@/lib/letters';
import type { Line } from './lines';

/** Words that the page also writes small are a phrase, no name. */
export function isOrdinary(name: string, small: () => Set<string>): boolean {
  const tokens = name.split(/\s+/).filter((token) => (/^[\u0000-\u00ff]{2}/.test(token) ? /^[A-ZÀ-ÖØ-Þ][a-zµß-öø-ÿ]/ : /^\p{Lu}\p{Ll}/u).test(token));
  return tokens.length > 1 && tokens.every((token) => small().has(token.toLowerCase()));
}

/** Against a text of letters up to Latin-1's; a runtime is slow to make what knows all of Unicode's. */
const LATIN_SMALL = new RegExp(`(?<![${LATIN_LETTER}])[a-z\\u00b5\\u00df-\\u00f6\\u00f8-\\u00ff]{3,}`, 'g');
const smallIn = (text: string): string[] => text.match(isLatin(text) && !/[\u0100-\u024f]/.test(text) ? LATIN_SMALL : /(?<!\p{L})\p{Ll}{3,}/gu) ?? [];

/** Every word that the page writes small, gathered when first asked for. */
export function smallWords(lines: Line[]): () => Set<string> {
  let words: Set<string> | null = null;
  return () => (words ??= new Set(lines.flatMap(({ text }) => (text.length > 40 ? smallIn(text.slice(0, 2_000)) : []))));
}
