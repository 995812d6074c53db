/** Items of CSL-JSON, as Zotero and others export them; what is no article comes in as well, as the link it is. */
import type { Author } from '@/lib/model';
import { statedDateOf } from './dates';
import { Gathering } from './gathering';
import { listedItems, recordsOf, textOf } from './json-list';
import { authorOfCsl } from './names';
import type { ImportSource } from './source';

/** A date of CSL: its numbers, or its words. */
export function cslDateText(value: unknown): string {
  const [date] = recordsOf(value);
  if (!date) return '';
  const parts = Array.isArray(date['date-parts']) ? (date['date-parts'] as unknown[])[0] : null;
  if (Array.isArray(parts) && parts.length > 0 && parts.every((part) => /^\d{1,4}$/.test(String(part)))) {
    return parts.slice(0, 3).map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
  }
  return textOf(date, 'raw', 'literal');
}

export const csl: ImportSource = {
  id: 'csl',
  label: 'importSourceCsl',
  detect: (_, text) =>
    /^\uFEFF?\s*(\[\s*)?\{/.test(text) && /"type"\s*:\s*"(article|webpage|post|chapter|book|report|broadcast|speech|interview)/.test(text) && /"(date-parts|container-title|URL|author)"\s*:/.test(text),
  async *read(files, tools) {
    const gathering = new Gathering(tools, 'csl');
    for (const { text } of files) {
      for await (const { line, item } of listedItems(text, ['items'], gathering)) {
        const accessed = cslDateText(item.accessed);
        gathering.article({
          line,
          url: textOf(item, 'URL'),
          title: textOf(item, 'title'),
          authors: recordsOf(item.author).map(authorOfCsl).filter((author): author is Author => author !== null),
          published: statedDateOf(cslDateText(item.issued)),
          siteName: textOf(item, 'container-title'),
          section: textOf(item, 'section'),
          language: textOf(item, 'language'),
          excerpt: textOf(item, 'abstract'),
          note: textOf(item, 'note'),
          tags: textOf(item, 'keyword').split(/[,;]/),
          savedAt: accessed,
        });
      }
    }
    yield* gathering.parts();
  },
};
