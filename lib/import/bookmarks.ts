/**
 * Bookmarks in the Netscape format that every browser exports (and Pocket's older
 * list, which has its shape): links with dates and tags, folders as tags. Read as
 * text, tag by tag, since the format is no valid HTML and lines are to be named.
 */
import { Gathering } from './gathering';
import type { ImportSource } from './source';

const entities = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['nbsp', ' ']]);

function decoded(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,10}));/gi, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name) return entities.get(name.toLowerCase()) ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal!, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .trim();
}

function attribute(attributes: string, name: string): string {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
  return decoded(match?.[1] ?? match?.[2] ?? match?.[3] ?? '');
}

const marker = /<(\/?)(a|h3|dl|dd)\b([^<>]*)>/gi;

/** Folders of browsers themselves, which say nothing of a link. */
const ownFolder = /PERSONAL_TOOLBAR_FOLDER|UNFILED_BOOKMARKS_FOLDER/i;

export const bookmarks: ImportSource = {
  id: 'bookmarks',
  label: 'importSourceBookmarks',
  detect: (_, text) => /<!DOCTYPE NETSCAPE-Bookmark-file-1>/i.test(text) || (/<title>\s*(Pocket Export|Bookmarks)/i.test(text) && /<a\s[^>]*href/i.test(text)),
  async *read(files, tools) {
    const gathering = new Gathering(tools, 'bookmarks');
    for (const { text } of files) {
      const folders: string[] = [];
      let folder = '';
      let line = 1;
      let counted = 0;
      let article: ReturnType<Gathering['article']> = null;
      for (const match of text.matchAll(marker)) {
        const [whole, closing, element, attributes] = match as unknown as [string, string, string, string];
        for (; counted < match.index; counted += 1) if (text.charCodeAt(counted) === 10) line += 1;
        const after = match.index + whole.length;
        const next = text.slice(after, after + 20_000);
        const name = element.toLowerCase();
        if (name === 'dl') {
          if (closing) folders.pop();
          else if (folders.push(folder) > 100) folders.shift();
          folder = '';
        } else if (closing) {
          continue;
        } else if (name === 'h3') {
          folder = ownFolder.test(attributes) ? '' : decoded(next.split(/<\/h3>/i, 1)[0]!);
        } else if (name === 'dd') {
          if (article) gathering.addNote(article, decoded(next.split(/<(?:dt|dd|dl|\/dl)\b/i, 1)[0]!));
        } else {
          const url = attribute(attributes, 'href');
          // What browsers keep among bookmarks and is no page.
          article = /^(place|javascript|about|chrome|data):/i.test(url)
            ? null
            : gathering.article({
                line,
                url,
                title: decoded(next.split(/<\/a>/i, 1)[0]!),
                savedAt: attribute(attributes, 'add_date') || attribute(attributes, 'time_added'),
                tags: [...attribute(attributes, 'tags').split(','), ...folders],
              });
        }
      }
    }
    yield* gathering.parts();
  },
};
