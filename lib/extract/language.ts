/**
 * Which language a text is written in, by its script and its commonest words.
 * Pure: strings in, a two-letter code out; null where the text does not say.
 */
import { countLetters, isLatin, WORDS } from '@/lib/letters';
import { FUNCTION_WORDS } from './visible/languages/function-words';

/** Scripts that only one language of news uses, and the letters that tell those that share one. */
const SCRIPTS: [RegExp, (text: string) => string | null][] = [
  [/[\u3040-\u30ff]/g, () => 'ja'],
  [/[\uac00-\ud7af]/g, () => 'ko'],
  [/[\u4e00-\u9fff]/g, () => 'zh'],
  [/[\u0590-\u05ff]/g, () => 'he'],
  [/[\u0600-\u06ff]/g, (text) => (/[ٹڈڑے]/.test(text) ? 'ur' : /[پچژگ]/.test(text) ? 'fa' : 'ar')],
  [/[\u0900-\u097f]/g, (text) => (/(?:आहे|आणि|नाही)/.test(text) ? 'mr' : 'hi')],
  [/[\u0980-\u09ff]/g, () => 'bn'],
  [/[\u0b80-\u0bff]/g, () => 'ta'],
  [/[\u0c00-\u0c7f]/g, () => 'te'],
  [/[\u0e00-\u0e7f]/g, () => 'th'],
  [/[\u0370-\u03ff]/g, () => 'el'],
  [/[\u10a0-\u10ff]/g, () => 'ka'],
  [/[\u0530-\u058f]/g, () => 'hy'],
];
/** The languages that these tell. */
const BY_SCRIPT = new Set('ja ko zh he ar ur fa hi mr bn ta te th el ka hy'.split(' '));

/** Fewer hits than this are chance. */
const FEWEST_HITS = 8;

export interface LanguageGuess {
  language: string;
  /** How much likelier than the next: 1 is a tie. */
  lead: number;
}

/** Which languages each of some words is common in; a text has few of all such words. */
function ownersOf(words: ReadonlySet<string>): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const [language, list] of Object.entries(FUNCTION_WORDS)) {
    for (const one of list) {
      if (!words.has(one)) continue;
      const known = owners.get(one);
      if (!known) owners.set(one, [language]);
      else if (known.at(-1) !== language) known.push(language);
    }
  }
  return owners;
}

function byScript(text: string): string | null {
  // The scripts all begin after the Latin letters.
  if (isLatin(text)) return null;
  const total = countLetters(text);
  for (const [letters, decide] of SCRIPTS) {
    const share = (text.match(letters)?.length ?? 0) / Math.max(1, total);
    // Japanese is told by its syllables, which are a part of its text only.
    if (share > (decide('') === 'ja' ? 0.15 : 0.4)) return decide(text);
  }
  return null;
}

/** Whether texts in a language (a two-letter code) can be told from those of others. */
export const isTold = (language: string): boolean => language in FUNCTION_WORDS || BY_SCRIPT.has(language);

/** The language of a text; the first 4,000 characters decide. */
export function detectLanguage(source: string): LanguageGuess | null {
  const text = source.slice(0, 4_000).toLowerCase();
  const script = byScript(text);
  if (script) return { language: script, lead: 9 };
  const scores = new Map<string, number>();
  const words = text.match(WORDS(text)) ?? [];
  const owners = ownersOf(new Set(words));
  for (const word of words) {
    const languages = owners.get(word);
    if (!languages) continue;
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / Math.sqrt(languages.length));
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, next] = ranked;
  if (!best || best[1] < FEWEST_HITS) return null;
  return { language: best[0], lead: best[1] / Math.max(1, next?.[1] ?? 1) };
}
