/**
 * The door of the extraction room: a document in, an article out. The document
 * is a parameter and is never changed; nothing here knows the browser.
 */
import { EmptyPageError } from '@/lib/errors';
import type { Article, Metadata } from '@/lib/model';
import { countLetters, isLatin } from '@/lib/letters';
import { readBody } from './body';
import { copyPage } from './copy';
import { bodyOf } from './dom';
import { readMetadata } from './metadata';
import { plain, type Hints } from './reading';
import { hasWord, UNSPACED } from './visible/letters';

/** Changes whenever the same page may be read differently; kept with every version. */
export const EXTRACTOR = 'pressmark/5';

export interface ExtractOptions {
  /** The address the document was opened at; its own `<base>` may lie. */
  url: string;
}

/** What the metadata says that the text may say again. */
function hintsFrom(metadata: Metadata): Hints {
  const texts = (candidates: { value: string }[]) => candidates.map((candidate) => candidate.value).filter(Boolean);
  const authors = metadata.authors.value ?? [];
  // The first heading is the printed headline; of the others, many stand over a section of the text.
  const printed = metadata.title.candidates.find(({ origin }) => origin === 'heading');
  const titles = metadata.title.candidates.filter((candidate) => candidate.origin !== 'heading' || candidate === printed);
  return {
    titles: [...new Set([...(metadata.title.value ? [metadata.title.value] : []), ...texts(titles)])],
    descriptions: [...new Set(texts(metadata.excerpt.candidates))],
    authors: [...new Set(authors.map((author) => plain(author.name)))],
    people: [...new Set(authors.filter(({ kind }) => kind === 'person').map((author) => plain(author.name)))],
    language: metadata.language.value,
    dated: metadata.published.value !== null && (['json-ld', 'open-graph', 'microdata', 'meta'] as unknown[]).includes(metadata.published.origin),
  };
}

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;

/** The direction of a text is the one of most of its letters, whatever the page says. */
const directionOf = (text: string): 'ltr' | 'rtl' => {
  const start = text.slice(0, 2000);
  if (isLatin(start)) return 'ltr';
  return (start.match(RTL)?.length ?? 0) > countLetters(start) / 2 ? 'rtl' : 'ltr';
};

/** Words between spaces; where a script has none, two characters count as one. */
const countWords = (text: string): number => {
  const unspaced = isLatin(text) ? 0 : (text.match(UNSPACED)?.length ?? 0);
  return (unspaced ? text.replace(UNSPACED, ' ') : text).split(/\s+/).filter(hasWord).length + Math.ceil(unspaced / 2);
};

/** The domain that a page's own links lead to: its last two names, three where a country's registry has classes ("co.kr"). */
function siteOf(address: string): string {
  try {
    const names = new URL(address).hostname.toLowerCase().split('.');
    const classes = (names.at(-1)?.length ?? 0) === 2 && /^(?:com?|org|net|gov|edu|ac|gob|gouv|go|or|ne|nom|mil|info)$/.test(names.at(-2) ?? '') && names.length > 2;
    return names.slice(classes ? -3 : -2).join('.');
  } catch {
    return '';
  }
}

/** What relative addresses start from: the page's own `<base>`, seen from where it was opened. */
function baseOf(document: Document, url: string): string {
  try {
    return new URL(document.querySelector('base[href]')?.getAttribute('href') ?? '', url).href;
  } catch {
    return url;
  }
}

/**
 * Reads the article of a document.
 * @throws NoArticleError where the page holds none; EmptyPageError where it holds
 * nothing; PageTooLargeError where it is larger than is read.
 */
export function extractArticle(document: Document, options: ExtractOptions): Article {
  const page = bodyOf(document);
  if (!page) throw new EmptyPageError();
  const copy = copyPage(document, page);
  const { metadata, byline } = readMetadata(document, options);
  const body = readBody(copy, hintsFrom(metadata), { document, base: baseOf(document, options.url), site: siteOf(options.url), window: document.defaultView ?? globalThis });
  return { metadata, byline, dir: directionOf(body.text), ...body, wordCount: countWords(body.text) };
}
