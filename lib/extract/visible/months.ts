/** The names of months in a language, from CLDR; looked up when first asked for and kept. */
import { SOLAR_HIJRI } from './calendars';
import { CALENDAR_NAMES } from './languages/calendar-names';

export interface MonthNames {
  /** Lower-case name without a closing dot -> 1 to 12, and those of the solar Hijri calendar 13 to 24. */
  number: Map<string, number>;
  /** Alternatives for a regular expression, longest first, each with the words before its first space. */
  alternatives: { pattern: string; begins: string }[];
  /** Lower-case names of the days of the week. */
  weekdays: string[];
}

const made = new Map<string, MonthNames>();
/** Names that CLDR does not have and newspapers print. */
const ALSO: Record<string, [string, number][]> = {
  en: [['sept', 9]],
  de: [['jänner', 1], ['feber', 2], ['mrz', 3], ['mär', 3], ['jän', 1]],
  fr: [['janv', 1], ['fév', 2], ['févr', 2], ['avr', 4], ['juil', 7], ['sept', 9], ['fevrier', 2], ['aout', 8], ['decembre', 12]],
  es: [['setiembre', 9], ['sept', 9], ['set', 9]],
  pt: [['março', 3], ['marco', 3]],
  it: [['sett', 9]],
  nl: [['mrt', 3], ['maa', 3]],
  sv: [['mar', 3], ['jun', 6], ['jul', 7]],
  hu: [['feb', 2], ['szep', 9]],
  el: [
    ['ιανουαριου', 1], ['φεβρουαριου', 2], ['μαρτιου', 3], ['μάρ', 3], ['μαρτ', 3], ['απριλιου', 4], ['μαϊου', 5], ['μαιου', 5], ['μάι', 5], ['μαϊ', 5], ['μαι', 5], ['ιουνιου', 6],
    ['ιούν', 6], ['ιουλιου', 7], ['ιούλ', 7], ['αυγουστου', 8], ['αύγ', 8], ['σεπτεμβριου', 9], ['σεπτ', 9], ['οκτωβριου', 10], ['νοεμβριου', 11], ['νοέ', 11], ['δεκεμβριου', 12],
  ],
  tr: [['kas', 11]],
  ar: [['كانون الثاني', 1], ['كانون ثاني', 1], ['جانفي', 1], ['شباط', 2], ['فيفري', 2], ['آذار', 3], ['اذار', 3], ['نيسان', 4], ['أفريل', 4], ['افريل', 4], ['أيار', 5], ['ايار', 5], ['آيار', 5], ['ماي', 5], ['حزيران', 6], ['جوان', 6], ['تموز', 7], ['جويلية', 7], ['يوليوز', 7], ['آب', 8], ['اب', 8], ['أوت', 8], ['اوت', 8], ['غشت', 8], ['أيلول', 9], ['ايلول', 9], ['شتنبر', 9], ['تشرين الأول', 10], ['تشرين الاول', 10], ['تشرين أول', 10], ['تشرين الثاني', 11], ['تشرين ثاني', 11], ['نونبر', 11], ['كانون الأول', 12], ['كانون الاول', 12], ['كانون أول', 12], ['دجنبر', 12], ['يناير', 1], ['فبراير', 2], ['مارس', 3], ['أبريل', 4], ['إبريل', 4], ['ابريل', 4], ['مايو', 5], ['يونيو', 6], ['يونيه', 6], ['يوليو', 7], ['يوليه', 7], ['أغسطس', 8], ['اغسطس', 8], ['سبتمبر', 9], ['أكتوبر', 10], ['اكتوبر', 10], ['نوفمبر', 11], ['ديسمبر', 12]],
  he: [['ינואר', 1], ['פברואר', 2], ['מרס', 3], ['אפריל', 4], ['מאי', 5], ['יוני', 6], ['יולי', 7], ['אוגוסט', 8], ['ספטמבר', 9], ['אוקטובר', 10], ['נובמבר', 11], ['דצמבר', 12]],
  hi: [['फरवरी', 2], ['सितम्बर', 9], ['अक्तूबर', 10], ['नवम्बर', 11], ['दिसम्बर', 12]],
  bn: [['জানুয়ারী', 1], ['ফেব্রুয়ারী', 2], ['অগস্ট', 8]],
  ur: [['مئ', 5], ['جولائ', 7]],
  fa: [['می', 5], ['مهٔ', 5], ['جون', 6], ['جولای', 7], ['ژوئيه', 7], ['اگوست', 8], ['آگوست', 8], ['آگست', 8], ['اکتوبر', 10], ['نومبر', 11], ['دسمبر', 12]],
  id: [['agt', 8], ['nop', 11], ['pebruari', 2], ['nopember', 11]],
};

/** Months of the solar Hijri calendar, in Iran and in Afghanistan. */
const SOLAR: Record<string, string[]> = {
  fa: ['فروردین|حمل', 'اردیبهشت|ثور', 'خرداد|جوزا', 'تیر|سرطان', 'مرداد|اسد', 'شهریور|سنبله', 'مهر|میزان', 'آبان|عقرب', 'آذر|قوس', 'دی|جدی', 'بهمن|دلو', 'اسفند|حوت'],
};

const DOTTED: Record<string, string> = { '\u0921': '\u095c', '\u0922': '\u095d', '\u092b': '\u095e', '\u09a1': '\u09dc', '\u09a2': '\u09dd', '\u09af': '\u09df' };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** The month names of a language given by its two or three letters; none where they are not known. */
export function monthNames(language: string): MonthNames {
  const kept = made.get(language);
  if (kept) return kept;
  const { months = '', days = '' } = CALENDAR_NAMES[language] ?? {};
  const listed = months.split('/').flatMap((forms, at) => forms.split('|').map((name): [string, number] => [name, at + 1]));
  const solar = (SOLAR[language] ?? []).flatMap((forms, at) => forms.split('|').map((name): [string, number] => [name, SOLAR_HIJRI + at + 1]));
  const number = new Map([...(ALSO[language] ?? []), ...solar, ...listed].filter(([name]) => name));
  // Letters of Indian scripts with a dot are written as one sign or as two.
  for (const [name, month] of [...number]) number.set(name.replace(/[\u0921\u0922\u092b]\u093c|[\u09a1\u09a2\u09af]\u09bc/g, (letter) => DOTTED[letter[0]!]!), month);
  const alternatives = [...number.keys()].sort((a, b) => b.length - a.length).map((name) => ({ pattern: escaped(name), begins: name.split(/\s/)[0]! }));
  const names = { number, alternatives, weekdays: days.split('/').filter(Boolean) };
  made.set(language, names);
  return names;
}
