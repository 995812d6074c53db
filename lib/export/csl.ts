/** Articles as CSL-JSON items (`article-newspaper`, CSL 1.0.2): what RIS and BibTeX are made from as well. */
import type { StatedDate } from '@/lib/model';
import type { ExportFormat } from './format';
import { type CslName, cslName } from './person-name';
import { type ShownArticle, shownArticles } from './shown';
import type { ExportSource } from './source';

export interface CslDate {
  'date-parts': [number, number?, number?][];
}

export interface CslItem {
  id: string;
  type: 'article-newspaper';
  title: string;
  author?: CslName[];
  'container-title'?: string;
  section?: string;
  issued?: CslDate;
  accessed: CslDate;
  URL: string;
  language?: string;
  abstract?: string;
  keyword?: string;
  /** The reader's. */
  note?: string;
}

/** The numbers of a date, as many as are known: [2026, 3]. */
export function dateParts({ iso, precision }: StatedDate): [number, number?, number?] {
  const known = { year: 1, month: 2 }[precision as string] ?? 3;
  const numbers = iso.slice(0, 10).split('-').map(Number);
  return numbers.slice(0, known) as [number, number?, number?];
}

/** A short key that names the article in a manuscript: "charpentier2026marche". */
export function citationKey(name: CslName | undefined, year: number | undefined, title: string): string {
  const plain = (text: string) => text.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '').replace(/[^\x20-\x7e]/g, '').toLowerCase();
  const author = name ? plain('literal' in name ? name.literal : name.family).slice(0, 20) : '';
  const word = title.split(/\s+/).map(plain).find((candidate) => candidate.length > 3) ?? '';
  return `${author}${year ?? ''}${word.slice(0, 20)}`;
}

export function cslItem({ article, values, title, url }: ShownArticle): CslItem {
  const author = (values.authors ?? []).map(cslName);
  const issued = values.published ? { 'date-parts': [dateParts(values.published)] } : undefined;
  const key = citationKey(author[0], issued?.['date-parts'][0]![0], title);
  const [year, month, day] = article.savedAt.slice(0, 10).split('-').map(Number);
  const item: CslItem = {
    // The end of the article's id keeps two articles of one author, year and word apart.
    id: `${key || 'article'}-${article.id.slice(-6)}`,
    type: 'article-newspaper',
    title,
    author: author.length > 0 ? author : undefined,
    'container-title': values.siteName ?? undefined,
    section: values.section ?? undefined,
    issued,
    accessed: { 'date-parts': [[year!, month, day]] },
    URL: url,
    language: values.language ?? undefined,
    abstract: values.excerpt ?? undefined,
    keyword: article.tags.join(', ') || undefined,
    note: article.note || undefined,
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as unknown as CslItem;
}

async function* render(source: ExportSource): AsyncGenerator<string> {
  let before = '[\n';
  for await (const shown of shownArticles(source, { texts: false })) {
    yield `${before}${JSON.stringify(cslItem(shown))}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

export const csl: ExportFormat = {
  id: 'csl',
  label: 'exportFormatCsl',
  extension: 'json',
  mime: 'application/vnd.citationstyles.csl+json',
  backup: false,
  render,
};
