/** One article in the list: a box to select it, a link that opens it, and what was found in it. */
import { formatDay, formatStated, plural, t } from '@/lib/i18n';
import type { Precision } from '@/lib/model';
import { MarkedText } from './MarkedText';

type Marks = { start: number; end: number }[];

export interface ShownRow {
  articleId: string;
  title: string;
  titleMarks: Marks;
  outlet: string;
  language: string;
  /** ISO 8601 as stated. */
  published: string | null;
  savedAt: string;
  unread: boolean;
  tags: string[];
  hasNote: boolean;
  quotations: number;
  annotations: number;
  passage: { text: string; marks: Marks } | null;
}

interface Props {
  row: ShownRow;
  href: string;
  open: boolean;
  selected: boolean;
  onOpen: () => void;
  onSelect: (selected: boolean, range: boolean) => void;
}

const PRECISIONS: Record<number, Precision> = { 4: 'year', 7: 'month', 10: 'day' };
const dateOf = ({ published, savedAt }: ShownRow): string =>
  published ? formatStated({ iso: published.slice(0, 10), precision: PRECISIONS[published.slice(0, 10).length] ?? 'day', raw: published }) : formatDay(savedAt);

export function ArticleRow({ row, href, open, selected, onOpen, onSelect }: Props) {
  const counts = [
    row.quotations > 0 && plural('libraryQuotations', row.quotations),
    row.annotations > 0 && plural('libraryAnnotations', row.annotations),
    row.hasNote && t('noteLabel'),
    ...row.tags,
  ].filter(Boolean);
  return (
    <div class={open ? 'article open' : 'article'} data-unread={row.unread}>
      <input type="checkbox" checked={selected} aria-label={t('librarySelect', row.title)} onClick={(event) => onSelect(event.currentTarget.checked, event.shiftKey)} />
      <a
        href={href}
        aria-current={open ? 'page' : undefined}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          onOpen();
        }}
      >
        <span class="headline" lang={row.language || undefined} dir="auto">
          <MarkedText text={row.title} marks={row.titleMarks} />
        </span>
        <span class="soft small line">
          {row.unread && <span class="unread">{t('libraryUnread')} · </span>}
          <bdi>{row.outlet}</bdi> · {dateOf(row)}
        </span>
        {row.passage && (
          <span class="small excerpt" dir="auto">
            <MarkedText text={row.passage.text} marks={row.passage.marks} />
          </span>
        )}
        <span class="soft small line">{counts.join(' · ')}</span>
      </a>
    </div>
  );
}
