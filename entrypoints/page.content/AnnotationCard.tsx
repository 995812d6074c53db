/** One mark, pressed: its words, note, tags and colour. What is typed is kept as it is typed. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ColorChoice } from '@/components/ColorChoice';
import { Failure } from '@/components/Failure';
import { NoteEditor } from '@/components/NoteEditor';
import { TagEditor } from '@/components/TagEditor';
import type { WireError } from '@/lib/errors';
import { t } from '@/lib/i18n';
import type { StoredAnnotation } from '@/lib/model';
import type { Seen } from './anchored-page';

/** A keystroke waits so long for the next. */
const TYPING_MS = 250;

interface Props {
  annotation: StoredAnnotation;
  seen: Seen | null;
  focus: 'note' | 'tags' | null;
  failure: WireError | null;
  onChange: (changes: Partial<Pick<StoredAnnotation, 'note' | 'tags' | 'color'>>) => void;
  onDelete: () => void;
  onClose: () => void;
}

/** The note on screen; written when typing rests, and at once when the field, the card or the page is left. */
function useNote(stored: string, write: (note: string) => void): { note: string; type: (note: string) => void; flush: () => void } {
  const [note, setNote] = useState(stored);
  const waiting = useRef<{ note: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const flush = useRef(() => {});
  flush.current = () => {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    const typed = waiting.current.note;
    waiting.current = null;
    write(typed);
  };
  useEffect(() => {
    const leave = () => flush.current();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);
  const type = (typed: string) => {
    setNote(typed);
    clearTimeout(waiting.current?.timer);
    waiting.current = { note: typed, timer: setTimeout(() => flush.current(), TYPING_MS) };
  };
  return { note, type, flush: () => flush.current() };
}

export function AnnotationCard({ annotation, seen, focus, failure, onChange, onDelete, onClose }: Props) {
  const card = useRef<HTMLDivElement>(null);
  const { note, type, flush } = useNote(annotation.note, (typed) => onChange({ note: typed }));
  useEffect(() => {
    const field = { note: 'textarea', tags: 'input' }[focus ?? 'note'];
    card.current?.querySelector<HTMLElement>(field)?.focus();
  }, []);
  return (
    <div class="card" role="dialog" aria-label={t('markCard')} ref={card} onFocusOut={flush}>
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
