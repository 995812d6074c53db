/** The same words set otherwise: quotes, dashes, hyphens, no-break spaces, soft hyphens, ligatures, ellipses. Runs in the page. */
import type { Scene } from './edits';
import type { Random } from './random';

const SWAPS: [RegExp, string[]][] = [
  [/["“”«»„]/g, ['"', '“', '”', '«', '»']],
  [/['’‘]/g, ["'", '’', '‘']],
  [/(?<=\s)[-–—](?=\s)/g, ['-', '–', '—']],
  [/(?<=\p{L})[-‑‐](?=\p{L})/gu, ['-', '\u2011', '\u2010']],
  [/\.\.\.|…/g, ['...', '…']],
];

function set(data: string, random: Random): string {
  let text = data;
  for (const [pattern, choices] of SWAPS) text = text.replace(pattern, () => random.pick(choices));
  return text
    .replace(/(?<=\S) (?=\S)/g, () => (random.chance(0.1) ? random.pick(['\u00A0', '\u202F', '\u2009']) : ' '))
    .replace(/(?<=\p{L}{4})(?=\p{L}{4})/gu, () => (random.chance(0.05) ? '\u00AD' : ''))
    .replace(/fi|fl/g, (pair) => (random.chance(0.2) ? (pair === 'fi' ? 'ﬁ' : 'ﬂ') : pair));
}

export function retypeset({ body, random }: Scene): void {
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.closest('script, style, noscript')) continue;
    node.data = set(node.data, random);
  }
}
