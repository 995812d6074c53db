/**
 * The export folder of Omnivore: metadata_N_to_M.json with the articles,
 * content/SLUG.html with their texts, highlights/SLUG.md with quotations, labels
 * and notes, which is all that the export kept of highlights.
 */
import { Gathering } from './gathering';
import { listedItems, textOf, textsOf } from './json-list';
import { authorsOf } from './names';
import { statedDateOf } from './dates';
import type { ImportSource } from './source';

interface ReadHighlight {
  line: number;
  exact: string;
  tags: string[];
  note: string;
}

/** The highlights of a file: each a block quotation, then perhaps a line of #labels, then perhaps a note; what stands before the first is a note on the article. */
export function readHighlights(markdown: string): { note: string; highlights: ReadHighlight[] } {
  const highlights: ReadHighlight[] = [];
  const before: string[] = [];
  let quoting = false;
  let notes = before;
  /** Nothing but empty lines stand behind the last quotation. */
  let bare = true;
  const finish = () => {
    const last = highlights.at(-1);
    if (last) last.note = notes.join('\n').trim();
  };
  markdown.split(/\r?\n/).forEach((text, index) => {
    const last = highlights.at(-1);
    if (text.startsWith('>') && !quoting) {
      finish();
      highlights.push({ line: index + 1, exact: text.replace(/^>\s?/, ''), tags: [], note: '' });
      quoting = true;
      notes = [];
      bare = true;
    } else if (quoting && text.trim()) {
      last!.exact += `\n${text.replace(/^>\s?/, '')}`;
    } else {
      quoting = false;
      if (last && bare && last.tags.length === 0 && /^#\S/.test(text)) last.tags = text.split('#').map((tag) => tag.trim()).filter(Boolean);
      else {
        notes.push(text);
        bare &&= !text.trim();
      }
    }
  });
  finish();
  for (const highlight of highlights) highlight.exact = highlight.exact.trim();
  return { note: before.join('\n').trim(), highlights };
}

/** The name of a file without its folders and extension, as composed letters: archives of macOS take them apart. */
const slugOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '').normalize('NFC');

const inFolder = (name: string, folder: string) => new RegExp(`(^|/)${folder}/[^/]+$`).test(name);

export const omnivore: ImportSource = {
  id: 'omnivore',
  label: 'importSourceOmnivore',
  detect: (name, text) => /(^|\/)metadata_\d+_to_\d+\.json$/.test(name) || (/^\uFEFF?\s*\[\s*\{/.test(text) && /"slug"\s*:/.test(text) && /"savedAt"\s*:/.test(text)),
  async *read(files, tools) {
    const gathering = new Gathering(tools, 'omnivore');
    const bodies = new Map(files.filter(({ name }) => inFolder(name, 'content')).map(({ name, text }) => [slugOf(name), text]));
    const marks = new Map(files.filter(({ name }) => inFolder(name, 'highlights')).map(({ name, text }) => [slugOf(name), text]));
    for (const { text } of files.filter(({ name }) => name.endsWith('.json'))) {
      for await (const { line, item } of listedItems(text, ['items'], gathering)) {
        const slug = textOf(item, 'slug').normalize('NFC');
        const html = bodies.get(slug);
        const { note, highlights } = readHighlights(marks.get(slug) ?? '');
        const article = gathering.article({
          line,
          url: textOf(item, 'url'),
          title: textOf(item, 'title'),
          authors: authorsOf(textOf(item, 'author')),
          published: statedDateOf(textOf(item, 'publishedAt')),
          excerpt: textOf(item, 'description'),
          image: textOf(item, 'thumbnail'),
          tags: textsOf(item.labels),
          note,
          savedAt: textOf(item, 'savedAt'),
          updatedAt: textOf(item, 'updatedAt'),
          read: textOf(item, 'state').toLowerCase() === 'archived' || Number(item.readingProgress) >= 98,
          html,
        });
        if (!article) continue;
        if (html === undefined) gathering.report(line, 'importTextMissing', textOf(item, 'title') || article.url);
        for (const { exact, tags, note: own } of highlights) gathering.mark(article, { line, exact, tags, note: own });
      }
    }
    yield* gathering.parts();
  },
};
