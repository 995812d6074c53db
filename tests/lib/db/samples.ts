/** Made captures and a database of its own for each test. */
import type { Capture, CapturedQuotation, Draft, Field, Metadata, MetadataValues, StoredAnnotation } from '@/lib/model';
import { PressmarkDatabase, type SaveTools } from '@/lib/db';

let made = 0;

/** A new, empty database that no other test sees. */
export const emptyDatabase = () => new PressmarkDatabase(`test-${++made}-${Math.random()}`);

/** Clock and ids that can be foretold: id-1, id-2 … and one minute more at each call of `at`. */
export function tools(prefix = 'id', at = '2026-05-01T10:00:00.000Z'): SaveTools {
  let count = 0;
  return { now: new Date(at), newId: () => `${prefix}-${++count}`, sha256: async (text) => `sha of ${text.length}` };
}

const field = <T>(value: T | null): Field<T> => ({ value, origin: value === null ? null : 'json-ld', candidates: [] });

export function metadata(values: Partial<MetadataValues> = {}): Metadata {
  return {
    title: field(values.title ?? 'The harbour reopens'),
    authors: field(values.authors ?? null),
    published: field(values.published ?? null),
    modified: field(values.modified ?? null),
    siteName: field(values.siteName ?? null),
    section: field(values.section ?? null),
    language: field(values.language ?? null),
    canonicalUrl: field(values.canonicalUrl ?? null),
    image: field(values.image ?? null),
    excerpt: field(values.excerpt ?? null),
  };
}

export function quotation(text: string, start: number, speaker: string | null = null): CapturedQuotation {
  const end = start + text.length;
  const selectors = { quote: { type: 'TextQuoteSelector' as const, exact: text, prefix: '', suffix: '' }, position: null, page: null };
  return { text, start, end, pieces: [{ start, end }], speaker, speakerFull: null, role: null, cue: null, kind: 'direct', confidence: 0.9, why: [], selectors };
}

/** A capture of an article; its quotations are looked up in the text by their words. */
export function capture(
  { url = 'https://news.example/harbour', text = 'The harbour reopened on Monday.', capturedAt = '2026-05-01T09:59:00.000Z', quotes = [] as [words: string, speaker?: string][], ...values }:
    Partial<MetadataValues> & { url?: string; text?: string; capturedAt?: string; quotes?: [words: string, speaker?: string][] } = {},
): Capture {
  const blocks = [{ kind: 'paragraph' as const, text, start: 0, end: text.length }];
  return {
    url,
    capturedAt,
    extractor: 'test',
    article: { metadata: metadata(values), byline: null, dir: 'ltr', html: `<p>${text}</p>`, blocks, text, wordCount: text.split(' ').length, steps: [] },
    quotations: quotes.map(([words, speaker]) => quotation(words, text.indexOf(words), speaker ?? null)),
  };
}

export function draft(values: Partial<Draft> = {}): Draft {
  return { key: 'news.example/harbour', note: '', tags: [], corrections: {}, updatedAt: '2026-05-01T09:59:30.000Z', ...values };
}

/** A mark on the first words of `capture`. */
export function annotation(values: Partial<StoredAnnotation> = {}): StoredAnnotation {
  return {
    id: 'urn:uuid:00000000-0000-4000-8000-00000000000a',
    articleId: 'urn:uuid:00000000-0000-4000-8000-000000000001',
    versionId: 'urn:uuid:00000000-0000-4000-8000-000000000002',
    color: 'yellow',
    note: '',
    tags: [],
    selectors: { quote: { type: 'TextQuoteSelector', exact: 'The harbour', prefix: '', suffix: ' reopened on Monday.' }, position: null, page: null },
    lastSeen: null,
    created: '2026-05-01T10:00:00.000Z',
    modified: '2026-05-01T10:00:00.000Z',
    ...values,
  };
}
