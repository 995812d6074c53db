/** One saved article, read without its site: text, quotations, marks, note, tags and versions. */
import { Failure } from '@/components/Failure';
import { useLive } from '@/components/use-live';
import { annotationsOf, database, observe, type OpenArticle, openArticle } from '@/lib/db';
import { toWireError } from '@/lib/errors';
import { t } from '@/lib/i18n';
import type { StoredAnnotation } from '@/lib/model';
import { OpenReader } from './OpenReader';
import type { Task } from './use-task';

interface Props {
  id: string;
  task: Task;
  onBack: () => void;
  onDelete: () => void;
  onExport: () => void;
}

export function Reader({ id, ...rest }: Props) {
  const opened = useLive<OpenArticle | null>((next, fail) => observe(() => openArticle(database, id), next, fail), [id]);
  const annotations = useLive<StoredAnnotation[]>((next, fail) => observe(() => annotationsOf(database, id), next, fail), [id]);
  if (opened.state === 'waiting') return null;
  if (opened.state === 'failed') return <Failure error={toWireError(opened.thrown)} />;
  if (opened.value === null) {
    return (
      <div class="empty">
        <p>{t('libraryGone')}</p>
        <p class="soft">{t('libraryGoneNext')}</p>
      </div>
    );
  }
  return <OpenReader {...opened.value} annotations={annotations.state === 'here' ? annotations.value : []} {...rest} />;
}
