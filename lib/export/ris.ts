/** Articles as RIS records of type NEWS, as Zotero, EndNote and Mendeley read them. */
import { type CslItem, cslItem } from './csl';
import type { ExportFormat } from './format';
import { invertedName } from './person-name';
import { shownArticles } from './shown';
import type { ExportSource } from './source';

const day = (parts: (number | undefined)[]) => [0, 1, 2].map((at) => (parts[at] ? String(parts[at]).padStart(2, '0') : '')).join('/');

/** A tag and its value, which RIS keeps on one line. */
const line = (tag: string, value: string | undefined) => (value ? `${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n` : '');

export function risRecord(item: CslItem): string {
  const issued = item.issued?.['date-parts'][0];
  return [
    line('TY', 'NEWS'),
    line('ID', item.id),
    line('TI', item.title),
    ...(item.author ?? []).map((name) => line('AU', invertedName(name))),
    line('T2', item['container-title']),
    line('SE', item.section),
    line('PY', issued && String(issued[0])),
    line('DA', issued && day(issued)),
    line('Y2', day(item.accessed['date-parts'][0]!)),
    line('UR', item.URL),
    line('LA', item.language),
    line('AB', item.abstract),
    ...(item.keyword?.split(', ') ?? []).map((keyword) => line('KW', keyword)),
    line('N1', item.note),
    'ER  - \r\n\r\n',
  ].join('');
}

async function* render(source: ExportSource): AsyncGenerator<string> {
  for await (const shown of shownArticles(source, { texts: false })) yield risRecord(cslItem(shown));
}

export const ris: ExportFormat = {
  id: 'ris',
  label: 'exportFormatRis',
  extension: 'ris',
  mime: 'application/x-research-info-systems',
  backup: false,
  render,
};
