/** Words and speaker of a quotation, typed: to correct one, or to add one. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '@/lib/i18n';

export interface QuotationEdit {
  text: string;
  /** Null where nobody is named. */
  speaker: string | null;
}

interface Props {
  text: string;
  speaker: string;
  /** Null where the reader changed their mind. */
  onDone: (edit: QuotationEdit | null) => void;
}

export function QuotationForm({ text, speaker, onDone }: Props) {
  const [words, setWords] = useState(text);
  const [name, setName] = useState(speaker);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const keep = (event: Event) => {
    event.preventDefault();
    if (words.trim()) onDone({ text: words.trim(), speaker: name.trim() || null });
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onDone(null);
  };
  return (
    <form class="quotation-form" onSubmit={keep} onKeyDown={leave}>
      <label class="small soft" for={`${id}-speaker`}>
        {t('quotationsSpeaker')}
      </label>
      <input ref={field} id={`${id}-speaker`} value={name} dir="auto" onInput={(event) => setName(event.currentTarget.value)} />
      <label class="small soft" for={`${id}-words`}>
        {t('quotationsWords')}
      </label>
      <textarea id={`${id}-words`} value={words} dir="auto" required onInput={(event) => setWords(event.currentTarget.value)} />
      <div class="row">
        <button type="submit">{t('fieldKeep')}</button>
        <button type="button" class="plain" onClick={() => onDone(null)}>
          {t('fieldCancel')}
        </button>
      </div>
    </form>
  );
}
