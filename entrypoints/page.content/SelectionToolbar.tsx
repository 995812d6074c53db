/** What a reader can do with the words they selected. A toolbar as the ARIA practices have it: arrows move, Escape leaves. */
import { ColorChoice } from '@/components/ColorChoice';
import { t } from '@/lib/i18n';
import type { HighlightColor } from '@/lib/model';

export interface SelectionActions {
  onHighlight: (color: HighlightColor) => void;
  onNote: () => void;
  onTag: () => void;
  onCite: () => void;
  onQuote: () => void;
}

function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf((event.currentTarget.getRootNode() as ShadowRoot).activeElement as HTMLButtonElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}

export function SelectionToolbar({ onHighlight, onNote, onTag, onCite, onQuote }: SelectionActions) {
  return (
    <div class="toolbar" role="toolbar" aria-label={t('markToolbar')} onKeyDown={moveFocus}>
      <ColorChoice label={t('markHighlightIn')} chosen={null} onChoose={onHighlight} />
      <button type="button" onClick={onNote}>
        {t('markNote')}
      </button>
      <button type="button" onClick={onTag}>
        {t('markTag')}
      </button>
      <button type="button" onClick={onCite}>
        {t('markCite')}
      </button>
      <button type="button" onClick={onQuote}>
        {t('markQuote')}
      </button>
    </div>
  );
}
