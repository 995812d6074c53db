/** Highlights as Readwise takes them and gives them (two sets of column names), and as Pressmark's own CSV has them. */
import type { Author, HighlightColor } from '@/lib/model';
import { columnsOf, namedRows } from './csv-rows';
import { Gathering } from './gathering';
import { authorsOf } from './names';
import type { ImportSource } from './source';

const colors = new Map<string, HighlightColor>([
  ['yellow', 'yellow'], ['green', 'green'], ['blue', 'blue'], ['pink', 'pink'], ['red', 'pink'], ['purple', 'pink'], ['orange', 'orange'],
]);

/** An apostrophe that keeps a spreadsheet from running the cell is no part of it. */
const unguarded = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20])/, '');

export const readwise: ImportSource = {
  id: 'readwise',
  label: 'importSourceReadwise',
  detect: (_, text) => {
    const columns = columnsOf(text);
    return columns.includes('highlight') && (columns.includes('title') || columns.includes('book title'));
  },
  async *read(files, tools) {
    const gathering = new Gathering(tools, 'readwise');
    for (const { text } of files) {
      for (const { line, row } of namedRows(text, (...uneven) => gathering.report(uneven[0], 'importRowUneven', String(uneven[1]), String(uneven[2])))) {
        const cell = (...names: string[]) => unguarded(names.map((name) => row.get(name)).find(Boolean) ?? '');
        const isArticle = cell('kind') === 'article';
        const tags = cell('tags').split(',');
        const authors: Author[] = authorsOf(cell('author', 'book author'));
        const date = cell('date', 'highlighted at');
        const article = gathering.article({
          line,
          url: cell('url'),
          title: cell('title', 'book title'),
          authors,
          siteName: cell('site'),
          language: cell('language'),
          tags: isArticle ? tags : cell('document tags').split(','),
          note: isArticle ? cell('note') : '',
          savedAt: date,
        });
        if (!article || isArticle) continue;
        const speaker = cell('speaker');
        const note = [cell('note'), speaker && `— ${speaker}`].filter(Boolean).join('\n\n');
        gathering.mark(article, { line, exact: cell('highlight'), note, tags, color: colors.get(cell('color').toLowerCase()), created: date });
      }
    }
    yield* gathering.parts();
  },
};
