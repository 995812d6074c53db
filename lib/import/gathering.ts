/**
 * Articles and annotations of another program's file, gathered by address, in the
 * shape of the library. What such a file has no word for stays empty; an entry
 * without a text has a version without one, so that its page can be read later.
 */
import { sha256Of } from '@/lib/envelope';
import type { Author, Field, HighlightColor, Metadata, StatedDate, StoredAnnotation, StoredArticle, StoredVersion } from '@/lib/model';
import { keyOf } from '@/lib/url';
import { instantOf } from './dates';
import type { Problem } from './problem';
import type { ImportPart, ImportTools, ReadBody } from './source';

/** An article as another program has it. */
export interface Entry {
  line: number | null;
  url: string;
  title?: string;
  authors?: Author[];
  published?: StatedDate | null;
  siteName?: string;
  section?: string;
  language?: string;
  excerpt?: string;
  image?: string;
  note?: string;
  tags?: string[];
  /** As written; unreadable dates are reported. */
  savedAt?: string;
  updatedAt?: string;
  read?: boolean;
  html?: string;
}

export interface Mark {
  exact: string;
  prefix?: string;
  suffix?: string;
  note?: string;
  tags?: string[];
  color?: HighlightColor;
  created?: string;
  modified?: string;
  extra?: Record<string, unknown>;
  line: number | null;
}

const MAX_TEXT = 100_000;

/** One line of plain text, of a length that metadata can have. */
const plain = (text: string | undefined) => text?.replace(/\s+/g, ' ').trim().slice(0, 2000) || undefined;

const field = <T>(value: T | null | undefined): Field<T> =>
  value === null || value === undefined ? { value: null, origin: null, candidates: [] } : { value, origin: 'import', candidates: [{ value, origin: 'import' }] };

function metadataOf(entry: Entry): Metadata {
  return {
    title: field(plain(entry.title)),
    authors: field(entry.authors?.length ? entry.authors : null),
    published: field(entry.published),
    modified: field<StatedDate>(null),
    siteName: field(plain(entry.siteName)),
    section: field(plain(entry.section)),
    language: field(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(entry.language ?? '') ? entry.language : null),
    canonicalUrl: field<string>(null),
    image: field(/^https?:/i.test(entry.image ?? '') ? entry.image : null),
    excerpt: field(plain(entry.excerpt)),
  };
}

/** Where a title without an address is kept. */
export const addressOfTitle = (title: string) => `urn:pressmark:title:${encodeURIComponent(title.trim().toLowerCase().slice(0, 300))}`;

const none: ReadBody = { html: '', text: '', blocks: [], wordCount: 0 };

export class Gathering {
  readonly #byKey = new Map<string, { article: StoredArticle; body: ReadBody }>();
  readonly #annotations: StoredAnnotation[] = [];
  readonly #problems: Problem[] = [];

  constructor(
    private readonly tools: ImportTools,
    private readonly source: string,
  ) {}

  report(line: number | null, key: Problem['key'], ...substitutions: string[]): void {
    this.#problems.push({ line, key, substitutions: substitutions.map((text) => text.slice(0, 200)) });
  }

  /** The article of an entry, joined with an earlier one of its address; null for an address that is none. */
  article(entry: Entry): StoredArticle | null {
    const url = this.#address(entry);
    if (url === null) return null;
    const key = keyOf(url);
    const known = this.#byKey.get(key);
    if (known) {
      known.article.tags = [...new Set([...known.article.tags, ...tagsOf(entry.tags)])];
      this.addNote(known.article, entry.note ?? '');
      return known.article;
    }
    const savedAt = this.#instant(entry.savedAt, entry.line) ?? this.tools.now;
    const body = entry.html !== undefined && this.tools.readHtml ? this.tools.readHtml(entry.html, url) : none;
    const article: StoredArticle = {
      id: this.tools.newId(),
      key,
      url,
      aliases: [],
      savedAt,
      updatedAt: this.#instant(entry.updatedAt, entry.line) ?? savedAt,
      metadata: metadataOf(entry),
      corrections: {},
      byline: null,
      dir: /^(ar|dv|fa|he|ps|sd|ug|ur|yi)\b/i.test(entry.language ?? '') ? 'rtl' : 'ltr',
      wordCount: body.wordCount,
      note: (entry.note ?? '').trim().slice(0, MAX_TEXT),
      tags: tagsOf(entry.tags),
      readAt: entry.read ? savedAt : null,
      trashedAt: null,
      versionId: this.tools.newId(),
    };
    this.#byKey.set(key, { article, body });
    return article;
  }

  addNote(article: StoredArticle, note: string): void {
    const text = note.trim().slice(0, MAX_TEXT);
    if (text && !article.note.includes(text)) article.note = article.note ? `${article.note}\n\n${text}` : text;
  }

  /** A highlight or note on words of an article; without words it joins the article's note. */
  mark(article: StoredArticle, mark: Mark): void {
    const exact = mark.exact.slice(0, MAX_TEXT);
    if (!exact.trim()) {
      if (mark.note?.trim()) this.report(mark.line, 'importPlaceMissing');
      this.addNote(article, mark.note ?? '');
      article.tags = [...new Set([...article.tags, ...tagsOf(mark.tags)])];
      return;
    }
    const created = this.#instant(mark.created, mark.line) ?? article.savedAt;
    this.#annotations.push({
      id: this.tools.newId(),
      articleId: article.id,
      versionId: article.versionId,
      color: mark.color ?? 'yellow',
      note: (mark.note ?? '').trim().slice(0, MAX_TEXT),
      tags: tagsOf(mark.tags),
      selectors: {
        quote: { type: 'TextQuoteSelector', exact, prefix: (mark.prefix ?? '').slice(-64), suffix: (mark.suffix ?? '').slice(0, 64) },
        position: this.#position(article, exact, mark.prefix ?? ''),
        page: null,
      },
      lastSeen: null,
      created,
      modified: this.#instant(mark.modified, mark.line) ?? created,
      ...(mark.extra ? { extra: mark.extra } : {}),
    });
  }

  /** Everything gathered, each article with all that belongs to it, and the problems. */
  async *parts(): AsyncGenerator<ImportPart> {
    const marks = Map.groupBy(this.#annotations, ({ articleId }) => articleId);
    for (const { article, body } of this.#byKey.values()) {
      yield { contents: { articles: [article], versions: [await this.#version(article, body)], annotations: marks.get(article.id) ?? [] } };
    }
    for (const problem of this.#problems) yield { problem };
  }

  async #version(article: StoredArticle, body: ReadBody): Promise<StoredVersion> {
    const sha256 = await sha256Of(body.text, this.tools.subtle);
    return { id: article.versionId, articleId: article.id, capturedAt: article.savedAt, extractor: `import:${this.source}`, sha256, ...body };
  }

  /** Words that stand once in the text that came along have a place in it. */
  #position({ key }: StoredArticle, exact: string, prefix: string): StoredAnnotation['selectors']['position'] {
    const { text } = this.#byKey.get(key)?.body ?? none;
    const withPrefix = prefix ? text.indexOf(prefix + exact) : -1;
    const start = withPrefix >= 0 ? withPrefix + prefix.length : text.indexOf(exact);
    if (start < 0 || (withPrefix < 0 && text.indexOf(exact, start + 1) >= 0)) return null;
    return { type: 'TextPositionSelector', start, end: start + exact.length };
  }

  #address({ url, title, line }: Entry): string | null {
    if (!url.trim() && title?.trim()) {
      this.report(line, 'importAddressMissing', title);
      return addressOfTitle(title);
    }
    try {
      const { protocol, href } = new URL(url.trim());
      if (/^(https?|file|urn):$/.test(protocol) && href.length <= 20_000) return href;
    } catch {
      // Reported below, with every other address that is none.
    }
    this.report(line, 'importAddressUnusable', url);
    return null;
  }

  #instant(text: string | undefined, line: number | null): string | null {
    if (!text?.trim()) return null;
    const instant = instantOf(text);
    if (!instant) this.report(line, 'importDateUnreadable', text);
    return instant;
  }
}

const tagsOf = (tags: string[] | undefined) => [...new Set((tags ?? []).map((tag) => tag.trim().slice(0, 200)).filter(Boolean))].slice(0, 200);
