/** One mark, pressed: its words, note, tags and colour. What is typed is kept as it is typed. */
import { useEffect, useRef } from 'preact/hooks';
import { ColorChoice } from '@/components/ColorChoice';
import { Failure } from '@/components/Failure';
import { NoteEditor } from '@/components/NoteEditor';
import { TagEditor } from '@/components/TagEditor';
import { useTyped } from '@/components/use-typed';
import type { WireError } from '@/lib/errors';
import { t } from '@/lib/i18n';
import type { CardChanges } from '@/lib/messages/protocol';
import type { StoredAnnotation } from '@/lib/model';
import type { Seen } from './anchored-page';

interface Props {
  annotation: StoredAnnotation;
  seen: Seen | null;
  focus: 'note' | 'tags' | null;
  failure: WireError | null;
  onChange: (changes: CardChanges) => void;
  onDelete: () => void;
  onClose: () => void;
}

export function AnnotationCard({ annotation, seen, focus, failure, onChange, onDelete, onClose }: Props) {
  const card = useRef<HTMLDivElement>(null);
  // Handed on without waiting for the letter before to be stored: the page may go at any moment.
  const [note, type] = useTyped(annotation.note, async (typed) => onChange({ note: typed }));
  useEffect(() => {
    const field = { note: 'textarea', tags: 'input' }[focus ?? 'note'];
    card.current?.querySelector<HTMLElement>(field)?.focus();
  }, []);
  return (
    <div class="card" role="dialog" aria-label={t('markCard')} ref={card}>
      {seen?.outcome === 'edited' && (
        <p class="small">
          {t('markWas')} <q>{annotation.selectors.quote.exact}</q>
        </p>
      )}
      <NoteEditor note={note} onChange={type} />
      <TagEditor tags={annotation.tags} onChange={(tags) => onChange({ tags })} />
      <ColorChoice label={t('markColor')} chosen={annotation.color} onChoose={(color) => onChange({ color })} />
      {failure && <Failure error={failure} />}
      <div class="row">
        <button type="button" onClick={onDelete}>
          {t('libraryDelete')}
        </button>
        <span class="spring" />
        <button type="button" onClick={onClose}>
          {t('libraryClose')}
        </button>
      </div>
    </div>
  );
}
