/** The reader's marks in the article: found, edited, deleted, and shown in the page. */
import { useId, useState } from 'preact/hooks';
import { AnnotationItem } from '@/components/AnnotationItem';
import { Failure } from '@/components/Failure';
import { useAttempt } from '@/components/use-attempt';
import { useLive } from '@/components/use-live';
import { annotationsOf, changeAnnotation, database, deleteAnnotation, keepAnnotation, observe } from '@/lib/db';
import { toWireError } from '@/lib/errors';
import { t } from '@/lib/i18n';
import { askPage } from '@/lib/messages/send';
import type { StoredAnnotation } from '@/lib/model';
import { Candidates } from './Candidates';
import { panelOrder } from './order';

export function PanelMarks({ articleId, tabId, language }: { articleId: string | null; tabId: number; language: string | null }) {
  const live = useLive<StoredAnnotation[]>((next, fail) => observe(() => (articleId ? annotationsOf(database, articleId) : Promise.resolve([])), next, fail), [articleId]);
  const [wanted, setWanted] = useState('');
  const [deleted, setDeleted] = useState<StoredAnnotation | null>(null);
  const [status, setStatus] = useState('');
  const [thrown, attempt] = useAttempt();
  const title = useId();
  const annotations = live.state === 'here' ? live.value : [];
  // The page paints what is kept; a page that went meanwhile has nothing to paint.
  const repaint = () => askPage(tabId, 'updateMarks', { highlight: false }).catch(() => null);
  const write = (work: Promise<unknown>) => attempt(work.then(() => void repaint()));
  const show = async ({ selectors }: StoredAnnotation) => {
    const answer = await askPage(tabId, 'showPlace', { selectors }).catch(() => null);
    setStatus(answer?.shown ? t('quotationsShown') : t('quotationsNotInPage'));
  };
  return (
    <section class="marks" aria-labelledby={title}>
      <h2 id={title} class="section-title">
        {t('annotationsTitle')}
      </h2>
      {thrown !== null && <Failure error={toWireError(thrown)} />}
      {live.state === 'failed' && <Failure error={toWireError(live.thrown)} />}
      {annotations.length === 0 && <p class="soft">{t('panelNoMarks')}</p>}
      {annotations.length > 1 && <input type="search" aria-label={t('panelSearch')} placeholder={t('panelSearch')} value={wanted} onInput={(event) => setWanted(event.currentTarget.value)} />}
      <p role="status" class="small soft">
        {deleted ? t('annotationDeleted') : status}
        {deleted && (
          <button type="button" class="plain" onClick={() => void write(keepAnnotation(database, deleted, new Date()).then(() => setDeleted(null)))}>
            {t('libraryUndo')}
          </button>
        )}
      </p>
      <ul role="list" class="marks">
        {panelOrder(annotations, wanted).map((annotation) => (
          <AnnotationItem
            key={annotation.id}
            annotation={annotation}
            language={language}
            onShow={() => void show(annotation)}
            onChange={(changes) => write(changeAnnotation(database, annotation.id, changes, new Date()))}
            onDelete={() => void write(deleteAnnotation(database, annotation.id, new Date()).then(setDeleted))}
          >
            {annotation.lastSeen?.outcome === 'ambiguous' && (
              <Candidates
                selectors={annotation.selectors}
                tabId={tabId}
                language={language}
                onPick={(selectors) => write(changeAnnotation(database, annotation.id, { selectors }, new Date()).then(() => show({ ...annotation, selectors })))}
              />
            )}
          </AnnotationItem>
        ))}
      </ul>
    </section>
  );
}
