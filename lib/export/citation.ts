/**
 * The citation of an article, or of one quotation from it, as a reader pastes it:
 * plain, and with the italics of its style as HTML. The quotation's link opens the
 * page at its words.
 */
import type { FoundQuotation, MetadataValues, Selectors, StatedDate } from '@/lib/model';
import { type Cited, citationStyles, type CitationStyleName, type Run } from './citation-styles';
import { citationWords, inMarks } from './citation-words';
import { escapeHtml } from './escape-html';
import { cslName } from './person-name';
import { speakerOf } from './shown';
import { textFragmentLink } from './text-fragment';

export interface CitationSubject {
  values: MetadataValues;
  url: string;
  /** When the reader saw it: ISO 8601 instant. */
  accessedAt: string;
}

export interface Citation {
  text: string;
  html: string;
}

export type QuotedWords = Pick<FoundQuotation, 'text' | 'speaker' | 'speakerFull'> & { selectors: Pick<Selectors, 'quote'> };

/** The reader's own style; where none was chosen, the one usual in the language. */
export const citationStyleFor = (chosen: CitationStyleName | null, locale: string): CitationStyleName => chosen ?? (locale.startsWith('fr') ? 'iso690' : 'chicago');

function cited({ values, url, accessedAt }: CitationSubject, locale: string): Cited {
  const accessed: StatedDate = { iso: accessedAt.slice(0, 10), precision: 'day', raw: '' };
  return {
    names: (values.authors ?? []).map(cslName),
    title: values.title ?? url,
    newspaper: values.siteName,
    published: values.published,
    accessed,
    url,
    locale,
  };
}

function written(runs: (Run | string)[]): Citation {
  const all = runs.map((run) => (typeof run === 'string' ? { text: run } : run));
  return {
    text: all.map(({ text }) => text).join(''),
    html: all.map(({ text, italic }: Run) => (italic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text))).join(''),
  };
}

/** `locale` (BCP 47) is the language of the reader's own writing: it decides words, marks and dates. */
export function citeArticle(subject: CitationSubject, style: CitationStyleName, locale: string): Citation {
  return written(citationStyles[style].reference(cited(subject, locale)));
}

/** The words in the locale's marks, with speaker and source; then the reference, where the style has the source refer to one. */
export function citeQuotation(subject: CitationSubject, quotation: QuotedWords, style: CitationStyleName, locale: string): Citation {
  const at = { ...subject, url: textFragmentLink(subject.url, quotation.selectors.quote) };
  const source = cited(at, locale);
  const { reference, source: sourceOf } = citationStyles[style];
  const words = written([inMarks(quotation.text, citationWords(locale)), ' ', ...sourceOf(source, speakerOf(quotation))]);
  if (style === 'chicago' || style === 'iso690') return words;
  const list = written(reference(source));
  return { text: `${words.text}\n\n${list.text}`, html: `<p>${words.html}</p><p>${list.html}</p>` };
}
