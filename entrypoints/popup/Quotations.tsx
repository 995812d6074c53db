/** Who is quoted in the article, and what a reader can do about it. */
import { useId } from 'preact/hooks';
import { Failure } from '@/components/Failure';
import { QuotationForm } from '@/components/QuotationForm';
import { QuotationList } from '@/components/QuotationList';
import { t } from '@/lib/i18n';
import type { Capture } from '@/lib/model';
import type { Clip } from './use-clip';
import { useQuotations } from './use-quotations';

export function Quotations({ capture, clip, tabId }: { capture: Capture; clip: Clip; tabId: number | null }) {
  const quotations = useQuotations(capture, clip, tabId);
  const title = useId();
  const { article } = capture;
  return (
    <section aria-labelledby={title} class="quotations-section">
      <div class="row">
        <h2 id={title} class="section-title">
          {t('quotationsTitle')}
        </h2>
        <span class="spring" />
        <button type="button" class="plain small" onClick={quotations.select}>
          {t('quotationsAdd')}
        </button>
      </div>
      <p role="status" class="small soft">
        {quotations.status}
        {quotations.rejected && (
          <button type="button" class="plain small" onClick={quotations.undoReject}>
            {t('libraryUndo')}
          </button>
        )}
      </p>
      {quotations.failure && <Failure error={quotations.failure} />}
      {quotations.selected && <QuotationForm text={quotations.selected.text} speaker="" onDone={quotations.add} />}
      <QuotationList
        quotations={quotations.shown}
        language={article.metadata.language.value}
        dir={article.dir}
        actions={{ onShow: quotations.show, onCopy: quotations.copy, onCorrect: quotations.correct, onReject: quotations.reject }}
      />
    </section>
  );
}
