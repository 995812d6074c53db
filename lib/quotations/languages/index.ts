/** Which languages are known, and which one a text is in. */
import { WORDS } from '@/lib/letters';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { italian } from './it';
import { dutch } from './nl';
import { portuguese } from './pt';
import { type Language, wordSet } from './types';

/** Each language with the words of ordinary text that it is recognised by. */
const LANGUAGES: Record<string, { make: () => Language; commonest: string }> = {
  en: { make: english, commonest: 'the of and to in a is that for it was on with as by at from his her an are were has have been not which' },
  fr: { make: french, commonest: 'le la les des du et est dans une un que qui pour pas sur avec par plus au ce il elle sont' },
  de: { make: german, commonest: 'der die das und ist nicht von mit den dem ein eine auch sich auf für zu im des werden hat sie er dass' },
  es: { make: spanish, commonest: 'el la los las de del que y en un una por con para se su no es al lo como más pero' },
  it: { make: italian, commonest: 'il lo la i gli le di del della che e in un una per con si non è al nel come più ma sono ha anche da' },
  pt: { make: portuguese, commonest: 'o a os as de do da dos das que e em um uma por com para se não é ao no na como mais mas foi' },
  nl: { make: dutch, commonest: 'de het een en van in is dat op te voor met zijn niet die aan er om ook als bij door maar naar uit' },
};

const made = new Map<string, Language>();

/** The tables of a known code, made when a text first asks for them: thousands of verb forms, where a page needs one language's. */
function tablesOf(code: string): Language {
  const language = made.get(code) ?? LANGUAGES[code]!.make();
  made.set(code, language);
  return language;
}

/** The tables for a BCP 47 tag; without a known tag, for the language whose commonest words the text has most. */
export function languageOf(tag: string | null, text: string): Language {
  const primary = tag?.toLowerCase().split(/[-_]/)[0];
  if (primary !== undefined && Object.hasOwn(LANGUAGES, primary)) return tablesOf(primary);
  const start = text.slice(0, 4000).toLowerCase();
  const sample = start.match(WORDS(start)) ?? [];
  const counts = Object.entries(LANGUAGES).map(([code, { commonest }]) => {
    const common = wordSet(commonest);
    return { code, count: sample.filter((word) => common.has(word)).length };
  });
  return tablesOf(counts.reduce((best, next) => (next.count > best.count ? next : best)).code);
}
