/** The reader's marks in the article: found, edited, deleted, and shown in the page. */
import { useId, useState } from 'preact/hooks';
import { ColorChoice } from '@/components/ColorChoice';
import { Failure } from '@/components/Failure';
import { NoteEditor } from '@/components/NoteEditor';
import { TagEditor } from '@/components/TagEditor';
import { useAttempt } from '@/components/use-attempt';
import { useLive } from '@/components/use-live';
import { useTyped } from '@/components/use-typed';
import { type AnnotationChanges, annotationsOf, changeAnnotation, database, deleteAnnotation, keepAnnotation, observe } from '@/lib/db';
import { toWireError } from '@/lib/errors';
import { type MessageKey, t } from '@/lib/i18n';
import { askPage } from '@/lib/messages/send';
import type { AnchorOutcome, Selectors, StoredAnnotation } from '@/lib/model';
import { Candidates } from './Candidates';
import { panelOrder } from './order';

const OUTCOMES: Partial<Record<AnchorOutcome, MessageKey>> = { moved: 'outcomeMoved', edited: 'outcomeEdited', ambiguous: 'outcomeAmbiguous', missing: 'outcomeMissing' };

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
          <PanelMark
            key={annotation.id}
            annotation={annotation}
            language={language}
            tabId={tabId}
            onShow={() => void show(annotation)}
            onPick={(selectors) => write(changeAnnotation(database, annotation.id, { selectors }, new Date()).then(() => show({ ...annotation, selectors })))}
            onChange={(changes) => write(changeAnnotation(database, annotation.id, changes, new Date()))}
            onDelete={() => void write(deleteAnnotation(database, annotation.id, new Date()).then(setDeleted))}
          />
        ))}
      </ul>
    </section>
  );
}

interface MarkProps {
  annotation: StoredAnnotation;
  language: string | null;
  tabId: number;
  onShow: () => void;
  onPick: (selectors: Selectors) => Promise<void>;
  onChange: (changes: AnnotationChanges) => Promise<void>;
  onDelete: () => void;
}

function PanelMark({ annotation, language, tabId, onShow, onPick, onChange, onDelete }: MarkProps) {
  const [note, typeNote] = useTyped(annotation.note, (typed) => onChange({ note: typed }));
  const { selectors, lastSeen, tags, color } = annotation;
  const outcome = lastSeen && OUTCOMES[lastSeen.outcome];
  return (
    <li class="mark" data-outcome={lastSeen?.outcome ?? 'exact'}>
      {outcome && <p class="small outcome">{t(outcome)}</p>}
      <blockquote lang={language ?? undefined} dir="auto">
        {selectors.quote.exact}
      </blockquote>
      {lastSeen?.outcome === 'ambiguous' && <Candidates selectors={selectors} tabId={tabId} language={language} onPick={onPick} />}
      {lastSeen?.text && (
        <p class="small">
          {t('outcomeNow')} <q>{lastSeen.text}</q>
        </p>
      )}
      <NoteEditor note={note} onChange={typeNote} />
      <TagEditor tags={tags} onChange={(changed) => void onChange({ tags: changed })} />
      <ColorChoice label={t('markColor')} chosen={color} onChoose={(chosen) => void onChange({ color: chosen })} />
      <div class="row small">
        <button type="button" class="plain" onClick={onShow}>
          {t('quotationsShow')}
        </button>
        <button type="button" class="plain" onClick={onDelete}>
          {t('libraryDelete')}
        </button>
      </div>
    </li>
  );
}
