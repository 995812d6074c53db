/**
 * What the article is, beside its text: every field with all the values that the
 * page gives for it, where each stands, and which one won. Reads the document and
 * never changes it; asks no clock.
 */
import type { Metadata } from '@/lib/model';
import { readLines } from '../visible/lines';
import { readItems } from './items';
import { readJsonLd } from './json-ld';
import { readMetaTags } from './meta-tags';
import type { Sources } from './sources';
import { readTitle } from './title';
import { readSiteName } from './site-name';
import { readAddresses } from './addresses';
import { readTexts } from './texts';
import { readLanguage } from './language';
import { readDates } from './dates';
import { readAuthors } from './authors';

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
  const sources: Sources = {
    document,
    url,
    meta: readMetaTags(document),
    ld: readJsonLd(document, url),
    items: readItems(document),
    lines: readLines(document),
  };
  const siteName = readSiteName(sources);
  const title = readTitle(sources, siteName.value);
  const language = readLanguage(sources);
  const { published, modified } = readDates(sources, language.value);
  const { authors, byline } = readAuthors(sources, siteName.value, language.value);
  const { canonicalUrl, image } = readAddresses(sources);
  const { section, excerpt } = readTexts(sources, title.value);
  return { metadata: { title, authors, published, modified, siteName, section, language, canonicalUrl, image, excerpt }, byline };
}
