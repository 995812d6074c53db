/** Light stemming: the endings that a reader would not think of, none that change the word. Pure. */
import { english } from './english';
import { french } from './french';
import { german } from './german';
import type { Steps } from './steps';

const STEMMERS = new Map<string, Steps>([['en', english], ['fr', french], ['de', german]]);

/** Shorter words have no ending to spare. */
const SHORTEST = 4;

/** The languages that have a stemmer, by ISO 639-1. */
export const STEMMED = [...STEMMERS.keys()];

/** ISO 639-1 or the like: the language of a BCP 47 tag. */
export const primary = (tag: string | null): string => (tag ?? '').toLowerCase().split(/[-_]/, 1)[0] ?? '';

/** A folded word without its ending; as it is where its language has no stemmer. `language` as of `primary`. */
export function stem(word: string, language: string): string {
  const steps = STEMMERS.get(language);
  if (!steps || word.length < SHORTEST) return word;
  let rest = word;
  for (const rules of steps) {
    const rule = rules.find(([ending]) => ending.test(rest));
    if (rule) rest = rest.replace(rule[0], rule[1]);
  }
  return rest;
}
