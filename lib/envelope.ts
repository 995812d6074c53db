/**
 * What Pressmark's own JSON format is, for the room that writes it and the room
 * that reads it: names, version, canonical form, digest and the two ways to
 * count characters. Knows nothing of either room; touches no browser.
 */

export const FORMAT = 'pressmark';

/** Raised only when a reader of the old version would misread the new one. */
export const FORMAT_VERSION = 1;

/** The lists of the envelope, in the order in which they are written and digested. */
export const COLLECTIONS = ['articles', 'annotations', 'people', 'searches', 'tombstones', 'images'] as const;

/**
 * Images came to the format later: an older reader passes over them, and would
 * call a file damaged whose digest counts them. Each has a digest of its own.
 */
export const isDigested = (collection: Collection): boolean => collection !== 'images';

export type Collection = (typeof COLLECTIONS)[number];

/** The namespace of what the W3C vocabulary has no word for; it names, nothing is fetched from it. */
export const NAMESPACE = 'https://pressmark.example/ns#';

const json = { '@type': '@json' };

/** The JSON-LD context that every annotation carries, so that each can be lifted out alone. */
export const ANNOTATION_CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  { pm: NAMESPACE, 'pm:article': { '@type': '@id' }, 'pm:quote': json, 'pm:page': json, 'pm:lastSeen': json },
];

/** JSON with sorted names and no white space (RFC 8785), so that equal values are equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}

/** Lines hashed together: few calls of the browser's SHA-256, and little held in memory. */
const LINES_PER_BLOCK = 100;

/**
 * The digest of a payload as it streams by. Each item is a line: its list's name,
 * a space, its canonical JSON. Every hundred lines are a block; a block's hash is
 * the SHA-256 (hexadecimal) of the hash before it, a newline and the block. The
 * last hash is the digest; browsers offer no SHA-256 that can be fed bit by bit.
 */
export class PayloadDigest {
  #hash = '';
  #lines: string[] = [];

  constructor(private readonly subtle: Pick<SubtleCrypto, 'digest'>) {}

  async add(collection: string, item: unknown): Promise<void> {
    this.#lines.push(`${collection} ${canonicalJson(item)}\n`);
    if (this.#lines.length === LINES_PER_BLOCK) await this.#close();
  }

  async value(): Promise<string> {
    await this.#close();
    return this.#hash;
  }

  async #close(): Promise<void> {
    const block = `${this.#hash}\n${this.#lines.join('')}`;
    this.#lines = [];
    this.#hash = await sha256Of(block, this.subtle);
  }
}

/** SHA-256 of bytes, or of a text in UTF-8; hexadecimal. `subtle` is the browser's `crypto.subtle`. */
export async function sha256Of(data: string | Uint8Array<ArrayBuffer>, subtle: Pick<SubtleCrypto, 'digest'>): Promise<string> {
  const hash = new Uint8Array(await subtle.digest('SHA-256', typeof data === 'string' ? new TextEncoder().encode(data) : data));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where the characters outside the Basic Multilingual Plane start, in UTF-16 units; a lone surrogate is one character. */
function astralOffsets(text: string): number[] {
  const offsets: number[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      offsets.push(at);
      at += 1;
    }
  }
  return offsets;
}

/** How many of the sorted values pass a test that holds for a first part of them. */
function countWhile(values: number[], holds: (value: number, index: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle]!, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * UTF-16 offsets of a text to Unicode code points, as the W3C Web Annotation
 * model counts. Linear to set up, logarithmic to ask; keeps nothing of the text.
 */
export function codePointOffsets(text: string): (utf16: number) => number {
  const astral = astralOffsets(text);
  return (utf16) => utf16 - countWhile(astral, (offset) => offset < utf16);
}

/** The way back: code points of a text to UTF-16 offsets. */
export function utf16Offsets(text: string): (codePoints: number) => number {
  const astral = astralOffsets(text);
  return (codePoints) => codePoints + countWhile(astral, (offset, index) => offset - index < codePoints);
}
