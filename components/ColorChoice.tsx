/** The five colours of a mark, each by its name and its own underline; one of them may be the chosen one. */
import { type MessageKey, t } from '@/lib/i18n';
import type { HighlightColor } from '@/lib/model';

const NAMES: Record<HighlightColor, MessageKey> = { yellow: 'markYellow', green: 'markGreen', blue: 'markBlue', pink: 'markPink', orange: 'markOrange' };

interface Props {
  /** What choosing means: "Highlight in", "Colour". */
  label: string;
  chosen: HighlightColor | null;
  onChoose: (color: HighlightColor) => void;
}

export function ColorChoice({ label, chosen, onChoose }: Props) {
  return (
    <div class="colors" role="group" aria-label={label}>
      {(Object.keys(NAMES) as HighlightColor[]).map((color) => (
        <button
          key={color}
          type="button"
          class="color"
          data-color={color}
          aria-label={`${label}: ${t(NAMES[color])}`}
          title={t(NAMES[color])}
          aria-pressed={chosen === null ? undefined : chosen === color}
          onClick={() => onChoose(color)}
        >
          <span aria-hidden="true">a</span>
        </button>
      ))}
    </div>
  );
}
