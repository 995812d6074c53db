/** What Spanish, Portuguese and Italian share: sources with contracted articles, and forms made from endings. */
import type { AddForm, SourceCue } from './types';
import { words } from './types';

/** "a juicio de", with every contracted form of the last preposition. */
export function contractedSources(openings: readonly string[], forms: string): SourceCue[] {
  return openings.flatMap((opening) => words(forms).map((form) => ({ words: [...words(opening), form] })));
}

/** Singular and plural third-person endings added to a stem. */
export function finitePairs(stem: string, pairs: readonly (readonly [string, string])[], add: AddForm): void {
  for (const [singular, plural] of pairs) {
    add(stem + singular, 'finite', 's');
    add(stem + plural, 'finite', 'p');
  }
}

/** Participle in its four agreements, from the masculine singular in -o. */
export function agreeing(participle: string, plural: 's' | 'i', add: AddForm): void {
  const stem = participle.slice(0, -1);
  for (const ending of plural === 's' ? ['o', 'a', 'os', 'as'] : ['o', 'a', 'i', 'e']) add(stem + ending, 'participle');
}

/** Feminine and plurals of the nouns for people, by the rules of a language: each rule is [ending, replacement], the first that fits counts. */
export function inflectNouns(list: string, feminine: readonly (readonly [RegExp, string])[], plural: (word: string) => string): Record<'ms' | 'fs' | 'mp' | 'fp', string[]> {
  const masculine = words(list);
  const womanly = masculine.map((word) => {
    const rule = feminine.find(([ending]) => ending.test(word));
    return rule ? word.replace(rule[0], rule[1]) : word;
  });
  return { ms: masculine, fs: womanly, mp: masculine.map(plural), fp: womanly.map(plural) };
}
