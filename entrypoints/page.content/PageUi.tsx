/** Draws what is shown over the page. */
import { Failure } from '@/components/Failure';
import { t } from '@/lib/i18n';
import type { CardChanges } from '@/lib/messages/protocol';
import type { StoredAnnotation } from '@/lib/model';
import { AnnotationCard } from './AnnotationCard';
import type { Seen } from './anchored-page';
import { type SelectionActions, SelectionToolbar } from './SelectionToolbar';
import type { Shown } from './shown';

interface Props {
  shown: Shown;
  /** Viewport pixels. */
  place: { left: number; top: number };
  find: (id: string) => { annotation: StoredAnnotation; seen: Seen | null } | null;
  actions: SelectionActions & {
    onChange: (id: string, changes: CardChanges) => void;
    onDelete: (id: string) => void;
    onUndo: (annotation: StoredAnnotation) => void;
    onClose: () => void;
  };
}

export function PageUi({ shown, place, find, actions }: Props) {
  if (shown.kind === 'nothing') return null;
  const card = shown.kind === 'card' ? find(shown.id) : null;
  return (
    <div class="over" style={{ left: `${place.left}px`, top: `${place.top}px` }}>
      {shown.kind === 'toolbar' && <SelectionToolbar {...actions} />}
      {card && (
        <AnnotationCard
          key={card.annotation.id}
          {...card}
          focus={shown.kind === 'card' ? shown.focus : null}
          failure={shown.kind === 'card' ? shown.failure : null}
          onChange={(changes) => actions.onChange(card.annotation.id, changes)}
          onDelete={() => actions.onDelete(card.annotation.id)}
          onClose={actions.onClose}
        />
      )}
      {shown.kind === 'said' && <p role="status">{shown.text}</p>}
      {shown.kind === 'failed' && <Failure error={shown.error} />}
      {shown.kind === 'deleted' && (
        <p role="status" class="row">
          {t('annotationDeleted')}
          <button type="button" onClick={() => actions.onUndo(shown.annotation)}>
            {t('libraryUndo')}
          </button>
        </p>
      )}
    </div>
  );
}
