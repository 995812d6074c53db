/** Which languages are known, and which one a text is in. */
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { dutch } from './nl';
import { portuguese } from './pt';
import type { Language } from './types';

const LANGUAGES: readonly Language[] = [english, french, german, spanish, italian, portuguese, dutch];

/** The tables for a BCP 47 tag; without a known tag, for the language whose commonest words the text has most. */
export function languageOf(tag: string | null, text: string): Language {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  const known = LANGUAGES.find((language) => language.code === primary);
  if (known) return known;
  const sample = text.slice(0, 4000).toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (language: Language): number => sample.filter((word) => language.stopWords.has(word)).length;
  return LANGUAGES.reduce((best, language) => (count(language) > count(best) ? language : best));
}
