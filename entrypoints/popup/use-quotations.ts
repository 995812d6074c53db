/**
 * The quotations behind the popup: as found until the article is saved, as kept
 * with the reader's changes after. Changing one saves the article first, so that
 * the change has something to belong to.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { QuotationEdit } from '@/components/QuotationForm';
import type { ShownQuotation } from '@/components/QuotationItem';
import { useLive } from '@/components/use-live';
import { copyRich } from '@/lib/clipboard';
import { addQuotation, articleQuotations, changeQuotation, database, observe } from '@/lib/db';
import { toWireError, type WireError } from '@/lib/errors';
import { citationStyleFor, citeQuotation } from '@/lib/export';
import { t, uiLanguage } from '@/lib/i18n';
import { askPage } from '@/lib/messages/send';
import { type Capture, type CapturedQuotation, type QuotationCorrections, type StoredQuotation, valuesOf } from '@/lib/model';
import { newId } from '@/lib/new-id';
import { DEFAULTS, observeSettings } from '@/lib/settings';
import type { Clip } from './use-clip';

type Place = Pick<CapturedQuotation, 'start' | 'end'>;

/** A quotation with its place, as shown. */
type Placed = ShownQuotation & Place & Pick<CapturedQuotation, 'selectors'>;

const foundId = ({ start }: Place): string => `found:${start}`;
const isAt = (place: Place) => ({ start, end }: Place): boolean => start === place.start && end === place.end;

const shownAsFound = (capture: Capture): Placed[] => capture.quotations.map((quotation) => ({ ...quotation, id: foundId(quotation) }));

/** Kept quotations as shown. What was drawn as found is still drawn as that: a save gives it an id, and a form that is open in it stays open. */
function useShownAsKept(capture: Capture, kept: StoredQuotation[]): Placed[] {
  const drawn = useRef(new Map<string, string>());
  const drawnAs = (quotation: StoredQuotation): string => {
    const known = drawn.current.get(quotation.id);
    if (known) return known;
    const found = capture.quotations.find(isAt(quotation));
    const isFree = found && ![...drawn.current.values()].includes(foundId(found));
    const name = isFree ? foundId(found) : quotation.id;
    drawn.current.set(quotation.id, name);
    return name;
  };
  return kept.map((quotation) => ({ ...quotation, ...quotation.corrections, drawnAs: drawnAs(quotation) }));
}

export function useQuotations(capture: Capture, clip: Clip, tabId: number | null) {
  const articleId = clip.saved?.trashedAt === null ? clip.saved.id : null;
  const kept = useLive<StoredQuotation[]>((next, fail) => observe(() => (articleId ? articleQuotations(database, articleId) : Promise.resolve([])), next, fail), [articleId]);
  // Known before the press: a browser lets only the press itself copy.
  const [chosenStyle, setChosenStyle] = useState(DEFAULTS.citationStyle);
  useEffect(() => observeSettings(({ citationStyle }) => setChosenStyle(citationStyle)), []);
  const [status, setStatus] = useState('');
  const [failure, setFailure] = useState<WireError | null>(null);
  const [rejected, setRejected] = useState<string | null>(null);
  const [selected, setSelected] = useState<Pick<CapturedQuotation, 'text' | 'selectors'> | null>(null);
  const shownAsKept = useShownAsKept(capture, kept.state === 'here' ? kept.value : []);
  const shown = articleId && kept.state === 'here' ? shownAsKept : shownAsFound(capture);

  const attempt = (work: () => Promise<unknown>) => {
    setStatus('');
    work().then(() => setFailure(null), (thrown) => setFailure(toWireError(thrown)));
  };
  const find = (id: string) => shown.find((quotation) => quotation.id === id);

  /** The kept quotation that a shown one is, and its article; saves the article where that is still to be done. */
  const keep = async (quotation: Placed): Promise<string | null> => {
    if (quotation.id !== foundId(quotation)) return quotation.id;
    const id = articleId ?? (await clip.save())?.articleId;
    const own = id ? await articleQuotations(database, id) : [];
    return own.find(isAt(quotation))?.id ?? null;
  };

  return {
    shown,
    status,
    failure,
    rejected,
    selected,
    show: (id: string) =>
      attempt(async () => {
        const quotation = find(id);
        if (quotation && tabId !== null) setStatus((await askPage(tabId, 'showPlace', { selectors: quotation.selectors })).shown ? t('quotationsShown') : t('quotationsNotInPage'));
      }),
    copy: (id: string) =>
      attempt(async () => {
        const quotation = find(id);
        if (!quotation) return;
        const subject = { values: valuesOf(capture.article.metadata, clip.typed.corrections), url: capture.url, accessedAt: capture.capturedAt };
        const copied = await copyRich(document, citeQuotation(subject, quotation, citationStyleFor(chosenStyle, uiLanguage()), uiLanguage()));
        setStatus(copied ? t('quotationsCopied') : t('citeCopyFailed'));
      }),
    correct: (id: string, corrections: QuotationCorrections) =>
      attempt(async () => {
        const quotation = find(id);
        const keptId = quotation && (await keep(quotation));
        if (keptId) await changeQuotation(database, keptId, { corrections }, new Date());
      }),
    reject: (id: string) =>
      attempt(async () => {
        const quotation = find(id);
        const keptId = quotation && (await keep(quotation));
        if (!keptId) return;
        await changeQuotation(database, keptId, { rejected: true }, new Date());
        setRejected(keptId);
        setStatus(t('quotationsRejected'));
      }),
    undoReject: () =>
      attempt(async () => {
        if (rejected) await changeQuotation(database, rejected, { rejected: false }, new Date());
        setRejected(null);
      }),
    select: () =>
      attempt(async () => {
        const selection = tabId === null ? null : await askPage(tabId, 'readSelection', null);
        setSelected(selection);
        if (!selection) setStatus(t('quotationsSelectFirst'));
      }),
    add: (edit: QuotationEdit | null) =>
      attempt(async () => {
        setSelected(null);
        const id = edit && (articleId ?? (await clip.save())?.articleId);
        if (!edit || !selected || !id) return;
        const { start, end } = selected.selectors.position ?? { start: 0, end: 0 };
        const place = { start, end, pieces: end > start ? [{ start, end }] : [] };
        const words = { text: edit.text, speaker: edit.speaker, speakerFull: edit.speaker, role: null, cue: null, kind: 'direct' as const };
        await addQuotation(database, id, { ...words, ...place, confidence: 1, why: ['reader'], selectors: selected.selectors }, { now: new Date(), newId });
      }),
  };
}
