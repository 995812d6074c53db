/**
 * What a kept image is, for the rooms that keep, write, read and show it: its
 * kind by its first bytes, its id, its place in HTML, and its bytes as text. Pure. A page, or a
 * file, may call anything an image: only what begins as one of these is kept.
 */
import type { StoredImage } from '@/lib/model';

/**
 * SVG is not among them: it is a document that can hold scripts, and opened in a
 * tab from a blob of ours it would run with the extension's own rights.
 */
export const IMAGE_TYPES: readonly ImageType[] = ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif'];

export type ImageType = StoredImage['type'];

/** First bytes, as characters of one byte each; a dot stands for any. */
const BEGINNINGS: [string, ImageType][] = [
  ['\xff\xd8\xff', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['GIF87a', 'image/gif'],
  ['GIF89a', 'image/gif'],
  ['RIFF....WEBP', 'image/webp'],
  ['....ftypavif', 'image/avif'],
  ['....ftypavis', 'image/avif'],
];

/** What bytes are by how they begin; null for all that is kept by nobody. */
export function imageType(bytes: Uint8Array): ImageType | null {
  const begins = (beginning: string) => [...beginning].every((character, index) => character === '.' || character.charCodeAt(0) === bytes[index]);
  return BEGINNINGS.find(([beginning]) => begins(beginning))?.[1] ?? null;
}

/** The id of the image at an address in an article: one is kept there, however often it is read or brought in. */
export const imageId = (articleId: string, address: string): string => `${articleId} ${address}`;

/** An image and its attributes as a sanitiser writes them: each with a value in double quotes. */
const IMAGE = /<img((?:\s+[a-z-]+="[^"]*")*)\s*\/?>/gi;
const ATTRIBUTE = /\s+([a-z-]+)="([^"]*)"/gi;
const ESCAPED: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' };
const plain = (value: string) => value.replace(/&(?:amp|quot|lt|gt);/g, (escaped) => ESCAPED[escaped]!);

/** Sanitised HTML with other sources for its images; one for which `source` has none stays as it is. What it gives is written as it comes. */
export function withSources(html: string, source: (address: string) => string | null): string {
  return html.replace(IMAGE, (_, attributes: string) => {
    const changed = attributes.replace(ATTRIBUTE, (attribute, name: string, value: string) => {
      const other = name === 'src' ? source(plain(value)) : null;
      return other === null ? attribute : ` src="${other}"`;
    });
    return `<img${changed}>`;
  });
}

/** The addresses of the images in sanitised HTML, each once, in their order. */
export function imageAddresses(html: string): string[] {
  const found = new Set<string>();
  withSources(html, (address) => {
    found.add(address);
    return null;
  });
  return [...found];
}

/** More at once would be too many arguments for one call. */
const AT_ONCE = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(binary);
}

/** Null for text that is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}
