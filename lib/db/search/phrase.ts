/** Whether a text has some words next to each other. Pure. */
import { fold } from './fold';
import { isUnspaced } from './segment';
import { foldedWords } from './terms';

/** Finds a phrase in a folded text: its words in order, whatever stands between them that is no letter. */
export function phrasePattern(phrase: string): RegExp {
  const words = foldedWords(phrase);
  const between = words.some(isUnspaced) ? String.raw`[^\p{L}\p{N}]*` : String.raw`[^\p{L}\p{N}]+`;
  const edge = words.some(isUnspaced) ? ['', ''] : [String.raw`(?<![\p{L}\p{N}])`, String.raw`(?![\p{L}\p{N}])`];
  return new RegExp(`${edge[0]}${words.map((word) => word.replaceAll('.', String.raw`\.`)).join(between)}${edge[1]}`, 'u');
}

/** Whether one of some texts holds the phrase. */
export const holdsPhrase = (pattern: RegExp, texts: string[]): boolean => texts.some((text) => pattern.test(fold(text)));
