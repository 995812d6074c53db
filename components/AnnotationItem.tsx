/** One of the reader's marks in a list: its words, how the page had them when last visited, and what the reader may change. */
import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '@/lib/i18n';
import type { AnchorOutcome, StoredAnnotation } from '@/lib/model';
import { ColorChoice } from './ColorChoice';
import { NoteEditor } from './NoteEditor';
import { TagEditor } from './TagEditor';
import { useTyped } from './use-typed';

const OUTCOMES: Partial<Record<AnchorOutcome, MessageKey>> = { moved: 'outcomeMoved', edited: 'outcomeEdited', ambiguous: 'outcomeAmbiguous', missing: 'outcomeMissing' };

interface Props {
  annotation: StoredAnnotation;
  /** BCP 47 language of the article, or null. */
  language: string | null;
  onShow: () => void;
  onDelete: () => void;
  /** Tells of its own failures. */
  onChange: (changes: Partial<Pick<StoredAnnotation, 'note' | 'tags' | 'color'>>) => Promise<void>;
  /** What stands between the words and the note. */
  children?: ComponentChildren;
}

export function AnnotationItem({ annotation, language, onShow, onDelete, onChange, children }: Props) {
  const [note, typeNote] = useTyped(annotation.note, (typed) => onChange({ note: typed }));
  const { selectors, lastSeen, tags, color } = annotation;
  const outcome = lastSeen && OUTCOMES[lastSeen.outcome];
  return (
    <li class="annotation" data-color={color} data-outcome={lastSeen?.outcome ?? 'exact'}>
      {outcome && <p class="small outcome">{t(outcome)}</p>}
      <blockquote lang={language ?? undefined} dir="auto">
        {selectors.quote.exact}
      </blockquote>
      {children}
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
