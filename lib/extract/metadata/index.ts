/**
 * What the article is, beside its text: every field with all the values that the
 * page gives for it, where each stands, and which one won. Reads the document and
 * never changes it; asks no clock.
 */
import type { Metadata } from '@/lib/model';
import { titleOf } from '../dom';
import { findLayout } from '../visible/layout';
import { readLines } from '../visible/lines';
import { wordsFor } from '../visible/words';
import { readItems } from './items';
import { readJsonLd, textOf } from './json-ld';
import { readMetaTags } from './meta-tags';
import type { Sources } from './sources';
import { readTitle } from './title';
import { readSiteName } from './site-name';
import { readCanonical } from './canonical';
import { readImage } from './image';
import { readTexts } from './texts';
import { readLanguage } from './language';
import { readDates } from './dates';
import { readAuthors } from './authors';
import { plainText } from '../plain';

export interface MetadataContext {
  /** The address the document was opened at. */
  url: string;
}

export interface MetadataReading {
  metadata: Metadata;
  /** The byline line as printed, roles and all; null where none is printed. */
  byline: string | null;
}

/** Reads the metadata of a document's article. */
export function readMetadata(document: Document, { url }: MetadataContext): MetadataReading {
  const meta = readMetaTags(document);
  const ld = readJsonLd(document, url);
  const items = readItems(document);
  const lines = readLines(document);
  const language = readLanguage({ document, meta, ld, items, lines });
  const titles = [titleOf(document), meta.first('og:title')?.value, textOf(ld.article?.headline)];
  const layout = findLayout(lines, titles.map((title) => plainText(title ?? '')));
  const sources: Sources = { document, url, meta, ld, items, lines, layout, words: wordsFor(language.value) };

  const siteName = readSiteName(sources);
  // The ends of a title may be the headline itself.
  const siteNames = siteName.candidates.filter(({ value, detail }) => detail !== 'title' || value === siteName.value).map(({ value }) => value);
  const title = readTitle(sources, siteNames);
  const { published, modified } = readDates(sources, language.value);
  const { authors, byline } = readAuthors(sources, siteNames);
  const canonicalUrl = readCanonical(sources);
  const image = readImage(sources);
  const { section, excerpt } = readTexts(sources, title.value);
  return { metadata: { title, authors, published, modified, siteName, section, language, canonicalUrl, image, excerpt }, byline };
}
