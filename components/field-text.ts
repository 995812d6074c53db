/** Metadata values as a reader types them, and back. Pure. */
import type { Author, FieldName, MetadataValues, StatedDate } from '@/lib/model';

/** Between two authors; a comma stands inside names. */
const SEPARATOR = ';';

/** The text to edit a value in. */
export function toText<N extends FieldName>(name: N, value: MetadataValues[N]): string {
  if (value === null) return '';
  if (name === 'authors') return (value as Author[]).map((author) => author.name).join(`${SEPARATOR} `);
  if (name === 'published' || name === 'modified') return (value as StatedDate).iso.replace('T', ' ');
  return value as string;
}

/** A typed date: as much as the reader knows of it. Null where it is none. */
function parseDate(text: string): StatedDate | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d:\d\d)?)?)?)?$/.exec(text);
  if (!match) return null;
  const [, year, month, day, hour, minute, second] = match;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), Number(hour ?? 0), Number(minute ?? 0)));
  if (at.getUTCDate() !== Number(day ?? 1) || at.getUTCMonth() !== Number(month ?? 1) - 1 || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return null;
  const precision = second ? 'second' : hour ? 'minute' : day ? 'day' : month ? 'month' : 'year';
  return { iso: text.replace(' ', 'T'), precision, raw: text };
}

function parseAddress(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

function parseLanguage(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}

/** Names as typed; one that was read keeps what was known of it. */
function parseAuthors(text: string, known: Author[]): Author[] {
  const names = text.split(SEPARATOR).map((name) => name.trim()).filter(Boolean);
  return names.map((name) => known.find((author) => author.name === name) ?? { name, kind: 'person' });
}

/** The value of a typed text: null for an empty one; `undefined` where the text is no such value. */
export function fromText<N extends FieldName>(name: N, typed: string, known: Author[] = []): MetadataValues[N] | undefined {
  const text = typed.trim();
  if (!text) return null;
  const parsers: Partial<Record<FieldName, (text: string) => unknown>> = {
    authors: () => parseAuthors(text, known),
    published: parseDate,
    modified: parseDate,
    language: parseLanguage,
    canonicalUrl: parseAddress,
    image: parseAddress,
  };
  const parse = parsers[name];
  return (parse ? (parse(text) ?? undefined) : text) as MetadataValues[N] | undefined;
}
