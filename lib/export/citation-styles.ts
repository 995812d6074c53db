/**
 * The four styles: how each writes the names, the reference of a newspaper article
 * read online, and the source of words quoted from it. APA 7, MLA 9, Chicago 17
 * (notes and bibliography) and ISO 690:2021 with the practice of NF Z 44-005.
 */
import type { StatedDate } from '@/lib/model';
import { citationWords, dateInWords, inMarks, writtenDate } from './citation-words';
import { type CslName, familyOf, invertedName } from './person-name';

/** A stretch of a citation; a title of a newspaper stands in italics. */
export interface Run {
  text: string;
  italic?: true;
}

export interface Cited {
  names: CslName[];
  title: string;
  newspaper: string | null;
  published: StatedDate | null;
  accessed: StatedDate;
  url: string;
  locale: string;
}

export interface CitationStyle {
  reference(cited: Cited): (Run | string)[];
  /** How the text names the source of words: "Quayle, as cited in Lindqvist, 2026". */
  source(cited: Cited, speaker: string | null): (Run | string)[];
}

type NameForm = (name: CslName) => string;

const withSuffix = (text: string, name: CslName) => ('suffix' in name && name.suffix ? `${text}, ${name.suffix}` : text);
const straight: NameForm = (name) => ('literal' in name ? name.literal : withSuffix(`${name.given} ${familyOf(name)}`, name));

const initials: NameForm = (name) => {
  if ('literal' in name) return name.literal;
  const given = name.given.split(/\s+/).map((word) => word.split('-').filter(Boolean).map((part) => `${[...part][0]}.`).join('-')).filter(Boolean);
  return withSuffix(`${familyOf(name)}, ${given.join(' ')}`, name);
};

const capitals: NameForm = (name) => ('literal' in name ? name.literal.toUpperCase() : withSuffix(`${familyOf(name).toUpperCase()}, ${name.given}`, name));

/** "a, b and c": `last` stands between the last two of two or more. */
function listed(names: string[], last: string, lastOfMany = last): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')}${names.length > 2 ? lastOfMany : last}${names.at(-1)}`;
}

/** A sentence that ends, once. */
const ended = (text: string) => (/[.!?…。！？؟।]["”’»）)]?$/.test(text) ? text : `${text}.`);
const italic = (text: string): Run => ({ text, italic: true });

const apa: CitationStyle = {
  reference({ names, title, newspaper, published, url, locale }) {
    const authors = names.length > 20 ? [...names.slice(0, 19), names.at(-1)!].map(initials) : names.map(initials);
    const author = names.length > 20 ? `${authors.slice(0, -1).join(', ')}, … ${authors.at(-1)}` : listed(authors, ', & ');
    const { year, month, day } = published ? writtenDate(published, locale) : { year: citationWords(locale).undated, month: '', day: '' };
    const monthDay = citationWords(locale).monthBeforeDay ? `${month} ${day}` : `${day} ${month}`;
    const date = `(${[year, monthDay.trim()].filter(Boolean).join(', ')}).`;
    const start = author ? `${ended(author)} ${date} ${ended(title)} ` : `${ended(title)} ${date} `;
    return [start, ...(newspaper ? [italic(newspaper), '. '] : []), url];
  },
  source({ names, title, published, locale }, speaker) {
    const words = citationWords(locale);
    const author = names.length > 2 ? `${familyOf(names[0]!)} ${words.others}` : listed(names.map(familyOf), ' & ');
    const year = published ? writtenDate(published, locale).year : words.undated;
    const cited = `${author || inMarks(title, words)}, ${year}`;
    const as = words.quotedIn === 'quoted in' ? 'as cited in' : words.quotedIn;
    return [speaker ? `(${speaker}, ${as} ${cited})` : `(${cited})`];
  },
};

const mla: CitationStyle = {
  reference({ names, title, newspaper, published, accessed, url, locale }) {
    const words = citationWords(locale);
    const [first, second] = names;
    const author =
      names.length > 2 ? `${invertedName(first!)}, ${words.others}` : names.length === 2 ? `${invertedName(first!)}, ${words.and} ${straight(second!)}` : first && invertedName(first);
    const date = (stated: StatedDate) => {
      const { day, shortMonth, year } = writtenDate(stated, locale);
      return [day, shortMonth, year].filter(Boolean).join(' ');
    };
    return [
      `${author ? `${ended(author)} ` : ''}${inMarks(locale.startsWith('fr') ? title : ended(title), words)}${locale.startsWith('fr') ? ',' : ''} `,
      ...(newspaper ? [italic(newspaper), ', '] : []),
      `${published ? `${date(published)}, ` : ''}${url.replace(/^https?:\/\//, '')}. ${words.accessed} ${date(accessed)}.`,
    ];
  },
  source({ names, title, locale }, speaker) {
    const words = citationWords(locale);
    const author = names.length > 2 ? `${familyOf(names[0]!)} ${words.others}` : listed(names.map(familyOf), ` ${words.and} `);
    const as = words.quotedIn === 'quoted in' ? 'qtd. in' : words.quotedIn;
    const cited = author || inMarks(title, words);
    return [speaker ? `${speaker} (${as} ${cited})` : `(${cited})`];
  },
};

/** Chicago names up to ten in the bibliography, seven where there are more. */
const chicagoNames = (names: CslName[], first: NameForm, { and, others }: { and: string; others: string }) => {
  const kept = names.length > 10 ? names.slice(0, 7) : names;
  const written = kept.map((name, index) => (index === 0 ? first(name) : straight(name)));
  return names.length > 10 ? `${written.join(', ')}, ${others}` : listed(written, first === invertedName ? `, ${and} ` : ` ${and} `, `, ${and} `);
};

const chicago: CitationStyle = {
  reference({ names, title, newspaper, published, accessed, url, locale }) {
    const words = citationWords(locale);
    const author = chicagoNames(names, invertedName, words);
    const date = published ? dateInWords(published, locale) : `${words.accessed} ${dateInWords(accessed, locale)}`;
    return [
      `${author ? `${ended(author)} ` : ''}${inMarks(locale.startsWith('fr') ? title : ended(title), words)}${locale.startsWith('fr') ? '.' : ''} `,
      ...(newspaper ? [italic(newspaper), ', '] : []),
      `${date}. ${url}.`,
    ];
  },
  source({ names, title, newspaper, published, url, locale }, speaker) {
    const words = citationWords(locale);
    const author = names.length > 3 ? `${straight(names[0]!)} ${words.others}` : chicagoNames(names, straight, words);
    const titled = locale.startsWith('fr') ? `${inMarks(title, words)},` : inMarks(`${title},`, words);
    return [
      `${speaker ? `${speaker}, ${words.quotedIn} ` : ''}${author ? `${author}, ` : ''}${titled} `,
      ...(newspaper ? [italic(newspaper), ', '] : []),
      `${published ? `${dateInWords(published, locale)}, ` : ''}${url}.`,
    ];
  },
};

const iso690: CitationStyle = {
  reference({ names, title, newspaper, published, accessed, url, locale }) {
    const words = citationWords(locale);
    const author = names.length > 3 ? `${capitals(names[0]!)} ${words.others}` : listed(names.map(capitals), ` ${words.and} `);
    return [
      `${author ? `${ended(author)} ` : ''}${ended(title)} `,
      ...(newspaper ? [italic(newspaper), ' '] : []),
      `[${words.online}]. ${published ? `${dateInWords(published, locale)}. ` : `${words.undated} `}`,
      `[${words.accessed} ${dateInWords(accessed, locale)}]. ${words.availableAt} ${url}`,
    ];
  },
  source(cited, speaker) {
    const { quotedIn } = citationWords(cited.locale);
    return [...(speaker ? [`${speaker}, ${quotedIn}${quotedIn === 'cité dans' ? '\u00a0:' : ':'} `] : []), ...iso690.reference(cited)];
  },
};

export const citationStyles = { apa, mla, chicago, iso690 };

export type CitationStyleName = keyof typeof citationStyles;
