/** CSV as RFC 4180 and as it is met: any of three separators, a byte order mark, quotation marks that never close. */

export interface CsvRow {
  /** Where the row starts, from 1. */
  line: number;
  cells: string[];
}

/** The separator that the first line uses most, outside quotation marks. */
function separatorOf(text: string): string {
  const first = text.slice(0, 10_000).split(/\r?\n/, 1)[0]!.replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((separator) => [first.split(separator).length, separator] as const);
  return counts.reduce((best, one) => (one[0] > best[0] ? one : best))[1];
}

/** The rows of a file, empty ones left out. Linear in its length. */
export function* csvRows(text: string): Generator<CsvRow> {
  const source = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(source);
  let line = 1;
  let start = 1;
  let cells: string[] = [];
  let at = 0;
  while (at <= source.length) {
    let cell = '';
    if (source[at] === '"') {
      at += 1;
      for (;;) {
        const close = source.indexOf('"', at);
        cell += source.slice(at, close < 0 ? source.length : close);
        at = close < 0 ? source.length : close + 1;
        if (close < 0 || source[at] !== '"') break;
        cell += '"';
        at += 1;
      }
      line += cell.split('\n').length - 1;
    }
    const rest = at;
    while (at < source.length && source[at] !== separator && source[at] !== '\n' && source[at] !== '\r') at += 1;
    cells.push(cell + source.slice(rest, at));
    if (source[at] === separator) {
      at += 1;
      continue;
    }
    if (source[at] === '\r' && source[at + 1] === '\n') at += 1;
    at += 1;
    if (cells.length > 1 || cells[0] !== '') yield { line: start, cells };
    cells = [];
    line += 1;
    start = line;
  }
}

/** The rows by the names of the first one, lower case; an uneven row is told to `uneven`. */
export function* namedRows(text: string, uneven: (line: number, found: number, expected: number) => void): Generator<{ line: number; row: Map<string, string> }> {
  let names: string[] | null = null;
  for (const { line, cells } of csvRows(text)) {
    if (!names) {
      names = cells.map((name) => name.trim().toLowerCase());
      continue;
    }
    if (cells.length !== names.length) uneven(line, cells.length, names.length);
    yield { line, row: new Map(names.map((name, index) => [name, cells[index] ?? ''])) };
  }
}

/** The names of the columns, lower case: what a source is recognised by. */
export function columnsOf(text: string): string[] {
  const first = csvRows(text.slice(0, 10_000)).next();
  return first.done ? [] : first.value.cells.map((name) => name.trim().toLowerCase());
}
