/** RIS records of any type, old tags and new. A line that is no tag goes on with the line before. */
import { statedDateOf } from './dates';
import { Gathering } from './gathering';
import { authorOfInverted } from './names';
import type { ImportSource } from './source';

interface RisRecord {
  line: number;
  values: Map<string, string[]>;
}

const tagLine = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/;

/** The records of a file; `stray` is told lines outside any record. */
export function* risRecords(text: string, stray: (line: number) => void): Generator<RisRecord> {
  let record: RisRecord | null = null;
  let last: string[] | null = null;
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  for (const [index, content] of lines.entries()) {
    const [, tag, value] = tagLine.exec(content.trimEnd()) ?? [];
    if (tag === 'TY') {
      if (record) yield record;
      record = { line: index + 1, values: new Map() };
      last = null;
    } else if (tag === 'ER') {
      if (record) yield record;
      record = null;
    } else if (!record) {
      if (content.trim()) stray(index + 1);
    } else if (tag) {
      last = record.values.get(tag) ?? [];
      last.push(value!);
      record.values.set(tag, last);
    } else if (last && content.trim()) {
      last.push(`${last.pop()} ${content.trim()}`);
    }
  }
  if (record) yield record;
}

export const ris: ImportSource = {
  id: 'ris',
  label: 'importSourceRis',
  detect: (_, text) => /^(\uFEFF)?\s*TY {1,2}- ?[A-Z]/.test(text),
  async *read(files, tools) {
    const gathering = new Gathering(tools, 'ris');
    for (const { text } of files) {
      for (const { line, values } of risRecords(text, (at) => gathering.report(at, 'importItemUnreadable', 'RIS'))) {
        const first = (...tags: string[]) => tags.flatMap((tag) => values.get(tag) ?? []).find((value) => value.trim()) ?? '';
        const all = (...tags: string[]) => tags.flatMap((tag) => values.get(tag) ?? []);
        gathering.article({
          line,
          url: first('UR', 'L2', 'LK'),
          title: first('TI', 'T1', 'CT'),
          authors: all('AU', 'A1').filter((name) => name.trim()).map(authorOfInverted),
          published: statedDateOf(first('DA')) ?? statedDateOf(first('PY', 'Y1')),
          siteName: first('T2', 'JF', 'JO', 'JA', 'PB'),
          section: first('SE'),
          language: first('LA'),
          excerpt: first('AB', 'N2'),
          note: all('N1').join('\n\n'),
          tags: all('KW'),
          savedAt: statedDateOf(first('Y2'))?.iso ?? '',
        });
      }
    }
    yield* gathering.parts();
  },
};
