/**
 * What the reader typed -> what to look for. Nothing typed is an error: what is
 * no operator is a word. Pure.
 */

/** Fields with words in them. */
export type WordField = 'author' | 'site' | 'speaker' | 'tag' | 'lang';
/** What an article can have. */
export type Possession = 'note' | 'annotation' | 'quotation';

export type Clause =
  /** `prefix`: the reader may still be typing it, or put a star behind it. */
  | { kind: 'word'; word: string; prefix: boolean; not: boolean }
  | { kind: 'phrase'; phrase: string; not: boolean }
  | { kind: 'field'; field: WordField; value: string; prefix: boolean; not: boolean }
  /** `date` is ISO 8601, cut to what was typed: a year, a month or a day. */
  | { kind: 'before' | 'after'; date: string; not: boolean }
  | { kind: 'has'; what: Possession; not: boolean }
  | { kind: 'unread'; not: boolean };

export interface Query {
  clauses: Clause[];
}

const FIELDS = new Set<string>(['author', 'site', 'speaker', 'tag', 'lang'] satisfies WordField[]);
const POSSESSIONS = new Map<string, Possession>([
  ['note', 'note'], ['notes', 'note'],
  ['annotation', 'annotation'], ['annotations', 'annotation'], ['highlight', 'annotation'], ['highlights', 'annotation'],
  ['quotation', 'quotation'], ['quotations', 'quotation'], ['quote', 'quotation'], ['quotes', 'quotation'],
]);

/** Quotation marks that open and close a phrase, each with its closing one. */
const PAIRS: Record<string, string> = { '"': '"', '“': '”"“', '„': '“”"', '«': '»', '»': '«', '「': '」', '『': '』' };
const OPENING = new RegExp(`[${Object.keys(PAIRS).join('')}]`);
const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/** One typed piece: -field:"text"; the text with or without its marks. */
interface Piece {
  not: boolean;
  field: string;
  text: string;
  quoted: boolean;
  /** It may go on: the reader put a star behind it, or is still typing it. What is refused is refused as it stands, lest "-car" hide "care". */
  open: boolean;
}

function readText(typed: string, at: number): { text: string; quoted: boolean; next: number } {
  const closing = PAIRS[typed[at] ?? ''];
  if (closing) {
    let end = at + 1;
    while (end < typed.length && !closing.includes(typed[end] ?? '')) end++;
    return { text: typed.slice(at + 1, end).trim(), quoted: true, next: end + 1 };
  }
  let end = at;
  while (end < typed.length && !/\s/.test(typed[end] ?? '') && !OPENING.test(typed[end] ?? '')) end++;
  return { text: typed.slice(at, end), quoted: false, next: Math.max(end, at + 1) };
}

function* piecesOf(typed: string): Generator<Piece> {
  let at = 0;
  while (at < typed.length) {
    if (/\s/.test(typed[at] ?? '')) {
      at++;
      continue;
    }
    const start = /^(?<not>[-−–](?=\S))?(?:(?<field>[a-z]+):)?/i.exec(typed.slice(at, at + 40));
    const { not, field } = start?.groups ?? {};
    const named = field && isField(field.toLowerCase()) ? field.toLowerCase() : '';
    const from = at + (not ? 1 : 0) + (named ? named.length + 1 : 0);
    const { text, quoted, next } = readText(typed, from);
    at = next;
    yield { not: Boolean(not), field: named, text, quoted, open: text.endsWith('*') || (next >= typed.length && !not) };
  }
}

const isField = (name: string): boolean => FIELDS.has(name) || ['before', 'after', 'has', 'is'].includes(name);

/** A date with two digits each; null where it is none. */
function dateOf(text: string): string | null {
  const [, year, month, day] = DATE.exec(text.replaceAll('/', '-')) ?? [];
  if (!year || Number(month ?? 1) > 12 || Number(day ?? 1) > 31 || Number(month ?? 1) < 1 || Number(day ?? 1) < 1) return null;
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
}

/** A piece whose field takes it; null where it is but words. */
function fieldClause({ field, text, not, quoted, open }: Piece): Clause | null {
  if (FIELDS.has(field)) return { kind: 'field', field: field as WordField, value: text.replace(/\*$/, ''), prefix: !quoted && open, not };
  const date = dateOf(text);
  if ((field === 'before' || field === 'after') && date) return { kind: field, date, not };
  const what = POSSESSIONS.get(text.toLowerCase());
  if (field === 'has' && what) return { kind: 'has', what, not };
  if (field === 'is' && /^(?:un)?read$/i.test(text)) return { kind: 'unread', not: not !== /^read$/i.test(text) };
  return null;
}

/** Reads a query. A field that is still being typed ("author:") asks for nothing yet. */
export function parseQuery(typed: string): Query {
  const clauses: Clause[] = [];
  for (const piece of piecesOf(typed.slice(0, 2000))) {
    if (!/[\p{L}\p{N}]/u.test(piece.text)) continue;
    const clause = piece.field ? fieldClause(piece) : null;
    if (clause) clauses.push(clause);
    else if (piece.field) continue;
    else if (piece.quoted) clauses.push({ kind: 'phrase', phrase: piece.text, not: piece.not });
    else clauses.push({ kind: 'word', word: piece.text.replace(/\*+$/, ''), prefix: piece.open, not: piece.not });
  }
  return { clauses };
}
