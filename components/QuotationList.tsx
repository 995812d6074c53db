/** The quotations of an article, by speaker or in text order; reported statements only when asked for. */
import { useId, useState } from 'preact/hooks';
import { plural, t } from '@/lib/i18n';
import { type QuotationActions, QuotationItem, type ShownQuotation } from './QuotationItem';

interface Props {
  quotations: ShownQuotation[];
  language: string | null;
  dir: 'ltr' | 'rtl';
  actions: QuotationActions;
}

/** Who is quoted, in the order of their first words; those whom nobody names last. */
export function bySpeaker(quotations: ShownQuotation[]): { speaker: string | null; quotations: ShownQuotation[] }[] {
  const groups = Map.groupBy(quotations, ({ speakerFull, speaker }) => speakerFull ?? speaker);
  const named = [...groups].map(([speaker, own]) => ({ speaker, quotations: own }));
  return [...named.filter(({ speaker }) => speaker !== null), ...named.filter(({ speaker }) => speaker === null)];
}

export function QuotationList({ quotations, language, dir, actions }: Props) {
  const [grouped, setGrouped] = useState(true);
  const [withIndirect, setWithIndirect] = useState(false);
  const order = useId();
  const indirect = quotations.filter(({ kind }) => kind === 'indirect').length;
  const shown = quotations.filter(({ kind }) => withIndirect || kind !== 'indirect');
  const list = (own: ShownQuotation[], named: boolean) => (
    <ul role="list" class="quotations">
      {own.map((quotation) => (
        <QuotationItem key={quotation.drawnAs ?? quotation.id} quotation={quotation} named={named} language={language} dir={dir} actions={actions} />
      ))}
    </ul>
  );
  return (
    <div class="quotation-list">
      {shown.length === 0 && <p class="soft">{t('quotationsNone')}</p>}
      {shown.length > 1 && (
        <fieldset class="row choice small">
          <legend class="hidden-label">{t('quotationsOrder')}</legend>
          <label class="row">
            <input type="radio" name={order} checked={grouped} onChange={() => setGrouped(true)} /> {t('quotationsBySpeaker')}
          </label>
          <label class="row">
            <input type="radio" name={order} checked={!grouped} onChange={() => setGrouped(false)} /> {t('quotationsInOrder')}
          </label>
        </fieldset>
      )}
      {grouped
        ? bySpeaker(shown).map(({ speaker, quotations: own }) => (
            <section key={speaker} class="speaker-group">
              <h3 class={speaker ? 'speaker' : 'speaker soft'}>
                <bdi>{speaker ?? t('quotationsNobody')}</bdi>
                {own.find(({ role }) => role)?.role && <span class="soft role">{own.find(({ role }) => role)?.role}</span>}
              </h3>
              {list(own, false)}
            </section>
          ))
        : list(shown, true)}
      {indirect > 0 && (
        <button type="button" class="plain small" aria-pressed={withIndirect} onClick={() => setWithIndirect(!withIndirect)}>
          {withIndirect ? t('quotationsHideIndirect') : plural('quotationsShowIndirect', indirect)}
        </button>
      )}
    </div>
  );
}
