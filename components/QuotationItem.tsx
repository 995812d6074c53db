/** One quotation: the words, who said them and how that was reported; and what a reader can do with it. */
import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n';
import type { FoundQuotation, QuotationCorrections } from '@/lib/model';
import { QuotationForm, type QuotationEdit } from './QuotationForm';

export interface ShownQuotation extends Pick<FoundQuotation, 'text' | 'speaker' | 'speakerFull' | 'role' | 'cue' | 'kind'> {
  id: string;
  /** What stays the same while it is shown, where its id does not. */
  drawnAs?: string;
}

/** What is absent is not offered. */
export interface QuotationActions {
  onShow?: (id: string) => void;
  onCopy?: (id: string) => void;
  onCorrect?: (id: string, corrections: QuotationCorrections) => void;
  onReject?: (id: string) => void;
}

interface Props {
  quotation: ShownQuotation;
  /** Whether the speaker is named here, and not over a group. */
  named: boolean;
  language: string | null;
  dir: 'ltr' | 'rtl';
  actions: QuotationActions;
}

/** What an edit changes of a quotation; a corrected speaker stands for the name and for whom it means. */
const correctionsOf = ({ text, speaker }: QuotationEdit, before: ShownQuotation): QuotationCorrections => ({
  ...(text === before.text ? {} : { text }),
  ...(speaker === (before.speakerFull ?? before.speaker) ? {} : { speaker, speakerFull: speaker }),
});

/** Longer than three lines of the popup. */
const LONG = 150;

export function QuotationItem({ quotation, named, language, dir, actions }: Props) {
  const [whole, setWhole] = useState(false);
  const [editing, setEditing] = useState(false);
  const { id, text, role, cue } = quotation;
  const speaker = quotation.speakerFull ?? quotation.speaker;
  const long = text.length > LONG;
  const words = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  if (editing) {
    return (
      <li class="quotation">
        <QuotationForm
          text={text}
          speaker={speaker ?? ''}
          onDone={(edit) => {
            setEditing(false);
            const corrections = edit ? correctionsOf(edit, quotation) : {};
            if (Object.keys(corrections).length > 0) actions.onCorrect?.(id, corrections);
          }}
        />
      </li>
    );
  }
  return (
    <li class="quotation" data-kind={quotation.kind}>
      {named && (
        <p>
          <span class={speaker ? 'speaker' : 'soft'}>
            <bdi>{speaker ?? t('quotationsNobody')}</bdi>
          </span>
          {role && <span class="soft role">{role}</span>}
        </p>
      )}
      <blockquote lang={language ?? undefined} dir={dir} class={long && !whole ? 'clamped' : ''}>
        {text}
      </blockquote>
      <div class="quotation-tools small">
        {cue && (
          <span class="soft cue" lang={language ?? undefined}>
            {cue}
          </span>
        )}
        {long && (
          <button type="button" class="plain" aria-expanded={whole} aria-label={whole ? undefined : t('quotationsMoreOf', words)} onClick={() => setWhole(!whole)}>
            {whole ? t('quotationsLess') : t('quotationsMore')}
          </button>
        )}
        <Tool label="quotationsShow" words={words} act={actions.onShow && (() => actions.onShow?.(id))} />
        <Tool label="quotationsCopy" words={words} act={actions.onCopy && (() => actions.onCopy?.(id))} />
        <Tool label="quotationsCorrect" words={words} act={actions.onCorrect && (() => setEditing(true))} />
        <Tool label="quotationsReject" words={words} act={actions.onReject && (() => actions.onReject?.(id))} />
      </div>
    </li>
  );
}

interface ToolProps {
  label: 'quotationsShow' | 'quotationsCopy' | 'quotationsCorrect' | 'quotationsReject';
  words: string;
  act: (() => void) | undefined;
}

function Tool({ label, words, act }: ToolProps) {
  if (!act) return null;
  return (
    <button type="button" class="plain" aria-label={`${t(label)}: ${words}`} onClick={act}>
      {t(label)}
    </button>
  );
}
