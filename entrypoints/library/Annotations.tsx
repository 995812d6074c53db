/** The reader's marks on an article, beside their passages where there is room: the words, the note, and how the page had them when last visited. */
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { NoteEditor } from '@/components/NoteEditor';
import { useTyped } from '@/components/use-typed';
import { changeAnnotation, database, deleteAnnotation, keepAnnotation } from '@/lib/db';
import { type MessageKey, t } from '@/lib/i18n';
import type { StoredAnnotation } from '@/lib/model';
import { useMargin } from './use-margin';
import type { MarkedText } from './use-marked-text';

interface Props {
  annotations: StoredAnnotation[];
  language: string | null;
  text: RefObject<HTMLElement | null>;
  marked: MarkedText;
  onAttempt: (work: Promise<unknown>) => Promise<void>;
}

const OUTCOMES: Record<string, MessageKey> = { moved: 'outcomeMoved', edited: 'outcomeEdited', ambiguous: 'outcomeAmbiguous', missing: 'outcomeMissing' };

export function Annotations({ annotations, language, text, marked, onAttempt }: Props) {
  const [deleted, setDeleted] = useState<StoredAnnotation | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useMargin(text, list, (place) => (annotations[place] ? marked.topOf(annotations[place].id) : null));
  if (annotations.length === 0 && !deleted) return null;
  return (
    <section class="aside marks" aria-labelledby="reader-annotations">
      <h3 id="reader-annotations">{t('annotationsTitle')}</h3>
      <ul ref={list} role="list" class="annotations">
        {annotations.map((annotation) => (
          <AnnotationItem
            key={annotation.id}
            annotation={annotation}
            language={language}
            onShow={() => marked.show(annotation.id)}
            onAttempt={onAttempt}
            onDelete={() => void onAttempt(deleteAnnotation(database, annotation.id, new Date()).then(setDeleted))}
          />
        ))}
      </ul>
      {deleted && (
        <p role="status" class="row">
          {t('annotationDeleted')}
          <button type="button" onClick={() => void onAttempt(keepAnnotation(database, deleted, new Date()).then(() => setDeleted(null)))}>
            {t('libraryUndo')}
          </button>
        </p>
      )}
    </section>
  );
}

interface ItemProps {
  annotation: StoredAnnotation;
  language: string | null;
  onShow: () => void;
  onDelete: () => void;
  onAttempt: (work: Promise<unknown>) => Promise<void>;
}

function AnnotationItem({ annotation, language, onShow, onDelete, onAttempt }: ItemProps) {
  const [note, typeNote] = useTyped(annotation.note, (typed) => onAttempt(changeAnnotation(database, annotation.id, { note: typed }, new Date())));
  const outcome = annotation.lastSeen && OUTCOMES[annotation.lastSeen.outcome];
  return (
    <li class="annotation" data-color={annotation.color}>
      <blockquote lang={language ?? undefined} dir="auto">
        {annotation.selectors.quote.exact}
      </blockquote>
      {outcome && <p class="small soft">{t(outcome)}</p>}
      {annotation.lastSeen?.text && (
        <p class="small">
          {t('outcomeNow')} <q>{annotation.lastSeen.text}</q>
        </p>
      )}
      <NoteEditor note={note} onChange={typeNote} />
      {annotation.tags.length > 0 && <p class="small soft">{annotation.tags.join(' · ')}</p>}
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
