/**
 * Our own JSON export, of every released version, read as its text arrives. Each
 * item is checked by shape; one that does not fit is named by its line and the
 * rest comes in. A newer format is refused before anything is taken from it.
 */
import { COLLECTIONS, FORMAT, FORMAT_VERSION, isDigested, PayloadDigest, utf16Offsets, type Collection } from '@/lib/envelope';
import { BrokenFileError, NewerExportError, UnknownFileError } from '@/lib/errors';
import type { LibraryContents } from '@/lib/model';
import { ShapeError } from '@/lib/shapes';
import { readAnnotation, readArticle, readImage, readPerson, readSearch, readTombstone } from './json-items';
import { jsonParts, type JsonPart } from './json-parts';
import { migrated } from './migrations';
import type { Problem } from './problem';
import type { ImportPart } from './source';

export interface JsonImportTools {
  /** Makes HTML from a file safe to keep. */
  sanitize(html: string): string;
  /** The browser's `crypto.subtle`. */
  subtle: Pick<SubtleCrypto, 'digest'>;
}

/** True for what may be our export: cheap, from the first characters. */
export function detectJson(_fileName: string, text: string): boolean {
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"pressmark"/.test(text.slice(0, 200));
}

/** Reads items in turn; remembers of each version only how its text counts. */
class ItemReader {
  #toUtf16 = new Map<string, (codePoints: number) => number>();
  #articles = new Set<string>();

  constructor(private readonly tools: JsonImportTools) {}

  async read(collection: Collection, value: unknown): Promise<Partial<LibraryContents>> {
    if (collection === 'people') return { people: [readPerson(value)] };
    if (collection === 'searches') return { searches: [readSearch(value)] };
    if (collection === 'tombstones') return { tombstones: [readTombstone(value)] };
    if (collection === 'images') return this.#image(value);
    return collection === 'articles' ? this.#article(value) : this.#annotation(value);
  }

  #article(value: unknown): Partial<LibraryContents> {
    const { article, versions } = readArticle(value, utf16Offsets);
    this.#articles.add(article.id);
    for (const version of versions) {
      const astral = /[\ud800-\udbff]/.test(version.text);
      this.#toUtf16.set(version.id, astral ? utf16Offsets(version.text) : asIs);
    }
    return { articles: [article], versions: versions.map((version) => ({ ...version, html: this.tools.sanitize(version.html) })) };
  }

  async #image(value: unknown): Promise<Partial<LibraryContents>> {
    const image = await readImage(value, this.tools.subtle);
    if (!this.#articles.has(image.articleId)) throw new HomelessError();
    return { images: [image] };
  }

  #annotation(value: unknown): Partial<LibraryContents> {
    const read = readAnnotation(value, (versionId) => this.#toUtf16.get(versionId));
    if (!read) throw new HomelessError();
    return 'quotation' in read ? { quotations: [read.quotation] } : { annotations: [read.annotation] };
  }
}

const asIs = (offset: number) => offset;

/** An annotation of a version, or an image of an article, that the file does not have, or has later: programs may reorder members. */
class HomelessError extends Error {}

function problemOf(thrown: unknown, part: JsonPart): Problem {
  if (thrown instanceof HomelessError) return { line: part.line, key: 'importItemHomeless', substitutions: [] };
  if (thrown instanceof ShapeError) return { line: part.line, key: 'importItemMisshapen', substitutions: [part.name, thrown.path] };
  throw thrown;
}

/**
 * The parts of an export as its text arrives. Throws UnknownFileError and
 * NewerExportError before the first item; a file that breaks off gives what it
 * has and ends in a problem.
 */
export async function* readJson(chunks: Iterable<string> | AsyncIterable<string>, tools: JsonImportTools): AsyncGenerator<ImportPart> {
  const reader = new ItemReader(tools);
  const digest = new PayloadDigest(tools.subtle);
  let version: number | null = null;
  let format: unknown;
  let settings: Record<string, unknown> | undefined;
  let stated: unknown;
  const waiting: JsonPart[] = [];
  try {
    for await (const part of jsonParts(chunks)) {
      if (part.name === 'format') format = part.value;
      else if (part.name === 'formatVersion') version = acceptedVersion(format, part.value);
      else if (version === null) throw new UnknownFileError();
      else if (part.listed && isCollection(part.name)) {
        if (part.value === undefined) {
          yield { problem: { line: part.line, key: 'importItemUnreadable', substitutions: [part.name] } };
          continue;
        }
        if (isDigested(part.name)) await digest.add(part.name, part.value);
        try {
          yield { contents: await reader.read(part.name, migrated(part.name, part.value, version)) };
        } catch (thrown) {
          // Images are too large to wait for their article.
          if (thrown instanceof HomelessError && part.name !== 'images') waiting.push(part);
          else yield { problem: problemOf(thrown, part) };
        }
      } else if (part.name === 'settings' && isObject(part.value)) settings = part.value;
      else if (part.name === 'digest' && isObject(part.value)) stated = part.value.value;
    }
  } catch (thrown) {
    if (!(thrown instanceof BrokenFileError) || version === null) throw thrown;
    yield { problem: { line: Number(thrown.substitutions[0]), key: 'importFileBreaksOff', substitutions: [] } };
    return;
  }
  if (version === null) throw new UnknownFileError();
  for (const part of waiting) {
    try {
      yield { contents: await reader.read('annotations', migrated('annotations', part.value, version)) };
    } catch (thrown) {
      yield { problem: problemOf(thrown, part) };
    }
  }
  if (settings) {
    await digest.add('settings', settings);
    yield { settings };
  }
  if (stated !== undefined && stated !== (await digest.value())) yield { problem: { line: null, key: 'importDigestDiffers', substitutions: [] } };
}

const isCollection = (name: string): name is Collection => (COLLECTIONS as readonly string[]).includes(name);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function acceptedVersion(format: unknown, version: unknown): number {
  if (format !== FORMAT || !Number.isSafeInteger(version) || (version as number) < 1) throw new UnknownFileError();
  if ((version as number) > FORMAT_VERSION) throw new NewerExportError([String(version)]);
  return version as number;
}
