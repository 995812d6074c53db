/** Lists of links from reading services: Pocket's CSV (title, url, time_added, tags, status) and Instapaper's (URL, Title, Selection, Folder, Timestamp). */
import { columnsOf, namedRows } from './csv-rows';
import { type Entry, Gathering } from './gathering';
import type { ImportSource } from './source';

type Cell = (name: string) => string;

/** Tags of Instapaper: a JSON list, or empty. */
function listedTags(cell: string): string[] {
  try {
    const tags: unknown = JSON.parse(cell);
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
  } catch {
    return cell.split(',');
  }
}

function listSource(id: string, label: string, columns: string[], entryOf: (cell: Cell) => Omit<Entry, 'line'>): ImportSource {
  return {
    id,
    label,
    detect: (_, text) => {
      const found = columnsOf(text);
      return columns.every((column) => found.includes(column));
    },
    async *read(files, tools) {
      const gathering = new Gathering(tools, id);
      for (const { text } of files) {
        for (const { line, row } of namedRows(text, (...uneven) => gathering.report(uneven[0], 'importRowUneven', String(uneven[1]), String(uneven[2])))) {
          gathering.article({ line, ...entryOf((name) => row.get(name) ?? '') });
        }
      }
      yield* gathering.parts();
    },
  };
}

export const pocket = listSource('pocket', 'importSourcePocket', ['url', 'time_added'], (cell) => ({
  url: cell('url'),
  // Pocket writes the address where it has no title.
  title: cell('title') === cell('url') ? undefined : cell('title'),
  savedAt: cell('time_added'),
  tags: cell('tags').split('|'),
  read: cell('status') === 'archive',
}));

const instapaperFolders = new Set(['unread', 'archive', 'starred']);

export const instapaper = listSource('instapaper', 'importSourceInstapaper', ['url', 'selection', 'folder', 'timestamp'], (cell) => {
  const folder = cell('folder');
  return {
    url: cell('url'),
    title: cell('title'),
    savedAt: cell('timestamp'),
    note: cell('selection'),
    tags: [...listedTags(cell('tags')), ...(instapaperFolders.has(folder.toLowerCase()) ? [] : [folder])],
    read: folder.toLowerCase() === 'archive',
  };
});
