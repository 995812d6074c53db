/** The reader's marks on an article, beside their passages where there is room: the words, the note, and how the page had them when last visited. */
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { AnnotationItem } from '@/components/AnnotationItem';
import { changeAnnotation, database, deleteAnnotation, keepAnnotation } from '@/lib/db';
import { t } from '@/lib/i18n';
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
            onChange={(changes) => onAttempt(changeAnnotation(database, annotation.id, changes, new Date()))}
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
