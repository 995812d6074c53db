/** Quotations, the speaker's name first and the words after; long ones in three lines with "more". */
import { useState } from 'preact/hooks';
import { t } from '@/lib/i18n';
import type { FoundQuotation } from '@/lib/model';

interface Props {
  quotations: (FoundQuotation & { id?: string })[];
  language: string | null;
  dir: 'ltr' | 'rtl';
}

/** Longer than three lines of the popup. */
const LONG = 150;

export function QuotationList({ quotations, language, dir }: Props) {
  if (quotations.length === 0) return <p class="soft">{t('quotationsNone')}</p>;
  return (
    <ul role="list" class="quotations">
      {quotations.map((quotation) => (
        <QuotationItem key={quotation.id ?? quotation.start} quotation={quotation} language={language} dir={dir} />
      ))}
    </ul>
  );
}

function QuotationItem({ quotation, language, dir }: { quotation: FoundQuotation; language: string | null; dir: 'ltr' | 'rtl' }) {
  const [whole, setWhole] = useState(false);
  const { text, speaker, speakerFull, role, cue } = quotation;
  const named = speakerFull ?? speaker;
  const long = text.length > LONG;
  return (
    <li class="quotation">
      <p>
        <span class={named ? 'speaker' : 'soft'}>{named ?? t('quotationsNobody')}</span>
        {role && <span class="soft">, {role}</span>}
        {cue && <span class="soft small"> · {cue}</span>}
      </p>
      <blockquote lang={language ?? undefined} dir={dir} class={long && !whole ? 'clamped' : ''}>
        {text}
      </blockquote>
      {long && (
        <button type="button" class="plain small" aria-expanded={whole} aria-label={whole ? undefined : t('quotationsMoreOf', named ?? t('quotationsNobody'))} onClick={() => setWhole(!whole)}>
          {whole ? t('quotationsLess') : t('quotationsMore')}
        </button>
      )}
    </li>
  );
}
