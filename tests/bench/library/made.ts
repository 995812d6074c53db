/**
 * Made articles with natural word frequencies: the word of rank r stands in a text
 * with a chance of 1/(r + 2.7) (Zipf as Mandelbrot has it), over 200,000 words. The
 * n-th article is always the same one.
 */
import type { Field, LibraryContents, Metadata, StoredAnnotation, StoredArticle, StoredQuotation, StoredVersion } from '../../../lib/model.ts';

const VOCABULARY = 200_000;
const WORDS = 800;
const SYLLABLES = ['ba', 're', 'ti', 'no', 'mu', 'sal', 'ver', 'con', 'di', 'pel', 'gor', 'an', 'est', 'il', 'om', 'u', 'tra', 'che', 'lo', 'fin', 'da', 'ki', 'zu', 'wen', 'hal', 'pri', 'so', 'que', 'jo', 'myr'];

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The word of a rank: short ones first, as in any language. */
function wordOf(rank: number): string {
  let word = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}

const words = Array.from({ length: VOCABULARY }, (_, rank) => wordOf(rank));
const upTo = new Float64Array(VOCABULARY);
let sum = 0;
for (let rank = 0; rank < VOCABULARY; rank++) upTo[rank] = sum += 1 / (rank + 2.7);

function drawWord(next: () => number): string {
  const wanted = next() * sum;
  let low = 0;
  let high = VOCABULARY - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((upTo[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return words[low] as string;
}

const pick = <T>(from: T[], next: () => number): T => from[Math.floor(next() * next() * from.length)] as T;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const names = Array.from({ length: 3000 }, (_, index) => `${capital(wordOf(index * 7 + 40))} ${capital(wordOf(index * 31 + 900))}`);
const sites = Array.from({ length: 200 }, (_, index) => `${wordOf(index + 30)}.example`);
const tags = Array.from({ length: 100 }, (_, index) => wordOf(index + 300));

function paragraph(count: number, next: () => number): string {
  let text = '';
  let left = 0;
  for (let index = 0; index < count; index++) {
    const word = drawWord(next);
    if (left === 0) text += `${text ? '. ' : ''}${capital(word)}`;
    else text += ` ${word}`;
    left = left === 0 ? 8 + Math.floor(next() * 16) : left - 1;
  }
  return `${text}.`;
}

const field = <T>(value: T): Field<T> => ({ value, origin: 'json-ld', candidates: [] });
const none = { value: null, origin: null, candidates: [] };

function metadataOf(number: number, site: string, next: () => number): Metadata {
  const iso = new Date(Date.UTC(2015, 0, 1) + Math.floor(next() * 4000) * 86_400_000).toISOString().slice(0, 10);
  return {
    title: field(capital(Array.from({ length: 8 }, () => drawWord(next)).join(' '))),
    authors: field([{ name: pick(names, next), kind: 'person' }]),
    published: field({ iso, precision: 'day', raw: iso }),
    modified: none,
    siteName: field(capital(site.split('.')[0] ?? site)),
    section: none,
    language: field('en'),
    canonicalUrl: field(`https://${site}/${number}`),
    image: none,
    excerpt: none,
  };
}

function selectorsOf(text: string, start: number, end: number) {
  const quote = { type: 'TextQuoteSelector' as const, exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) };
  return { quote, position: { type: 'TextPositionSelector' as const, start, end }, page: null };
}

/** One article with its text, a quotation and three annotations. */
export interface Made {
  article: StoredArticle;
  version: StoredVersion;
  quotations: StoredQuotation[];
  annotations: StoredAnnotation[];
}

const idOf = (kind: string, number: number) => `urn:uuid:${kind}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export function makeArticle(number: number): Made {
  const next = random(number + 1);
  const site = pick(sites, next);
  const paragraphs = Array.from({ length: 10 }, () => paragraph(WORDS / 10, next));
  const text = paragraphs.join('\n\n');
  const savedAt = new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString();
  const [id, versionId] = [idOf('a', number), idOf('b', number)];
  let start = 0;
  const blocks = paragraphs.map((each) => {
    const block = { kind: 'paragraph' as const, text: each, start, end: start + each.length };
    start = block.end + 2;
    return block;
  });
  const at = (index: number) => Math.floor((index + 0.3) * (text.length / 5));
  return {
    article: {
      id, key: `${site}/${number}`, url: `https://${site}/${number}`, aliases: [], savedAt, updatedAt: savedAt, metadata: metadataOf(number, site, next), corrections: {}, byline: null,
      dir: 'ltr', wordCount: WORDS, note: next() < 0.2 ? paragraph(12, next) : '', tags: next() < 0.5 ? [pick(tags, next)] : [], readAt: next() < 0.5 ? savedAt : null, trashedAt: null, versionId,
    },
    version: { id: versionId, articleId: id, capturedAt: savedAt, extractor: 'made', sha256: '0'.repeat(64), wordCount: WORDS, text, html: paragraphs.map((each) => `<p>${each}</p>`).join(''), blocks },
    quotations: [{
      id: idOf('c', number), articleId: id, versionId, text: text.slice(at(1), at(1) + 90), start: at(1), end: at(1) + 90, pieces: [{ start: at(1), end: at(1) + 90 }], speaker: pick(names, next),
      speakerFull: null, role: null, cue: null, kind: 'direct', confidence: 0.9, why: [], selectors: selectorsOf(text, at(1), at(1) + 90), method: 'auto', corrections: {}, rejectedAt: null, created: savedAt, modified: savedAt,
    }],
    annotations: [0, 2, 3].map((index) => ({
      id: idOf('d', number * 4 + index), articleId: id, versionId, color: 'yellow' as const, note: index === 0 ? paragraph(6, next) : '', tags: [],
      selectors: selectorsOf(text, at(index), at(index) + 60), lastSeen: null, created: savedAt, modified: savedAt,
    })),
  };
}

/** Articles from one number up to, and without, another. */
export function makeContents(from: number, to: number): LibraryContents {
  const made = Array.from({ length: to - from }, (_, index) => makeArticle(from + index));
  return {
    articles: made.map(({ article }) => article), versions: made.map(({ version }) => version), quotations: made.flatMap(({ quotations }) => quotations),
    annotations: made.flatMap(({ annotations }) => annotations), people: [], searches: [], tombstones: [], images: [],
  };
}

/** The text that every index is made of. */
export const textOf = ({ article, version, annotations }: Made): string =>
  [article.metadata.title.value, version.text, article.note, ...annotations.map(({ note }) => note)].join('\n');

/** Queries of one to four words that stand together in some article; none of the hundred commonest words, which nobody looks for. */
export function makeQueries(count: number, articles: number): string[] {
  const common = new Set(words.slice(0, 100));
  const next = random(77);
  return Array.from({ length: count }, (_, index) => {
    const text = makeArticle(Math.floor(next() * articles)).version.text.toLowerCase().match(/[a-z]+/g) ?? [];
    const rare = text.filter((word) => !common.has(word));
    return Array.from({ length: 1 + (index % 4) }, () => rare[Math.floor(next() * rare.length)] as string).join(' ');
  });
}
