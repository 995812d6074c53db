/** Articles as BibTeX entries, `@article` with the newspaper as journal, in UTF-8. */
import { type CslItem, cslItem } from './csl';
import type { ExportFormat } from './format';
import { type CslName, familyOf } from './person-name';
import { shownArticles } from './shown';
import type { ExportSource } from './source';

const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text with what TeX would run made plain. */
const tex = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[\\{}~^&%$#_]/g, (char) => escapes[char] ?? `\\${char}`);

/** "von Weißhaupt, Jr., Jörg"; a name that is not to be taken apart stands in braces of its own. */
const texName = (name: CslName) => ('literal' in name ? `{${tex(name.literal)}}` : tex([familyOf(name), name.suffix, name.given].filter(Boolean).join(', ')));

const isoDay = (parts: (number | undefined)[]) => parts.filter(Boolean).map((part) => String(part).padStart(2, '0')).join('-');

export function bibtexEntry(item: CslItem): string {
  const issued = item.issued?.['date-parts'][0];
  const fields: [string, string | undefined][] = [
    // The inner braces keep capitals as printed.
    ['title', `{${tex(item.title)}}`],
    ['author', item.author?.map(texName).join(' and ')],
    ['journal', item['container-title'] && tex(item['container-title'])],
    ['year', issued && String(issued[0])],
    ['month', issued?.[1] ? String(issued[1]) : undefined],
    ['date', issued && isoDay(issued)],
    // Addresses are verbatim fields: only what would end the value is encoded.
    ['url', item.URL.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', isoDay(item.accessed['date-parts'][0]!)],
    ['language', item.language],
    ['abstract', item.abstract && tex(item.abstract)],
    ['keywords', item.keyword && tex(item.keyword)],
    ['note', item.note && tex(item.note)],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`);
  return `@article{${item.id},\n${lines.join(',\n')}\n}\n\n`;
}

async function* render(source: ExportSource): AsyncGenerator<string> {
  for await (const shown of shownArticles(source, { texts: false })) yield bibtexEntry(cslItem(shown));
}

export const bibtex: ExportFormat = { id: 'bibtex', label: 'exportFormatBibtex', extension: 'bib', mime: 'application/x-bibtex', backup: false, render };
