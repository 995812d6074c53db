/** Saved articles, one row each: a box to select it, a link that opens it. */
import { formatDay, formatStated, t } from '@/lib/i18n';
import type { StatedDate } from '@/lib/model';

export interface ArticleRow {
  id: string;
  title: string;
  outlet: string;
  published: StatedDate | null;
  savedAt: string;
  note: string;
  tags: string[];
  language: string | null;
  dir: 'ltr' | 'rtl';
  href: string;
}

interface Props {
  rows: ArticleRow[];
  open: string | null;
  selection: ReadonlySet<string>;
  onSelect: (selection: ReadonlySet<string>) => void;
}

export function ArticleList({ rows, open, selection, onSelect }: Props) {
  const toggle = (id: string, chosen: boolean) => {
    const next = new Set(selection);
    if (chosen) next.add(id);
    else next.delete(id);
    onSelect(next);
  };
  return (
    <ul role="list" class="articles">
      {rows.map((row) => (
        <li key={row.id} class={row.id === open ? 'article open' : 'article'}>
          <input type="checkbox" checked={selection.has(row.id)} aria-label={t('librarySelect', row.title)} onChange={(event) => toggle(row.id, event.currentTarget.checked)} />
          <a href={row.href} aria-current={row.id === open ? 'page' : undefined}>
            <span class="headline" lang={row.language ?? undefined} dir={row.dir}>
              {row.title}
            </span>
            <span class="soft small">{[row.outlet, row.published ? formatStated(row.published) : formatDay(row.savedAt)].join(' · ')}</span>
            {row.note && (
              <span class="small excerpt" dir="auto">
                {row.note}
              </span>
            )}
            {row.tags.length > 0 && <span class="small soft">{row.tags.join(' · ')}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
