/** Copies the citation of the article, or of one of its quotations, in a style of the reader's choice. */
import { useState } from 'preact/hooks';
import { copyRich } from '@/lib/clipboard';
import { type CitationStyleName, citationStyleFor, type CitationSubject, citeArticle, citeQuotation, type QuotedWords } from '@/lib/export';
import { t, uiLanguage } from '@/lib/i18n';
import { useSettings } from './use-settings';

const STYLES: [CitationStyleName, string][] = [
  ['apa', 'APA'],
  ['mla', 'MLA'],
  ['chicago', 'Chicago'],
  ['iso690', 'ISO 690'],
];

export function CiteMenu({ subject, quotations }: { subject: CitationSubject; quotations: (QuotedWords & { id: string })[] }) {
  const [settings, change] = useSettings();
  const [what, setWhat] = useState('article');
  /** Whether it is in the clipboard; null until it was asked for. */
  const [copied, setCopied] = useState<boolean | null>(null);
  const style = citationStyleFor(settings.citationStyle, uiLanguage());
  const quotation = quotations.find(({ id }) => id === what);
  const citation = quotation ? citeQuotation(subject, quotation, style, uiLanguage()) : citeArticle(subject, style, uiLanguage());
  return (
    <section class="aside cite" aria-labelledby="cite-title">
      <h3 id="cite-title">{t('citeTitle')}</h3>
      <div class="row">
        <label>
          <span class="hidden-label">{t('citeStyle')}</span>
          <select value={style} onChange={(event) => change({ citationStyle: event.currentTarget.value as CitationStyleName })}>
            {STYLES.map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span class="hidden-label">{t('citeWhat')}</span>
          <select
            value={what}
            onChange={(event) => {
              setWhat(event.currentTarget.value);
              setCopied(null);
            }}
          >
            <option value="article">{t('citeArticle')}</option>
            {quotations.map(({ id, text }) => (
              <option key={id} value={id}>
                {text.length > 60 ? `${text.slice(0, 60)}…` : text}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => void copyRich(document, citation).then(setCopied)}>
          {t('quotationsCopy')}
        </button>
        <span role="status" class="small soft">
          {copied !== null && t(copied ? 'citeCopied' : 'citeCopyFailed')}
        </span>
      </div>
      <p class="citation" dir="auto">
        {citation.text}
      </p>
    </section>
  );
}
