/** Finds one place of the page, for a reader who asks to be shown it. */
import { inSlices, mapText, resolve } from '@/lib/anchor';
import type { Selectors } from '@/lib/model';

const BUDGET_MS = 1_000;
const SLICE_MS = 10;

/** The ranges of a place in the page; none where it is not surely found. */
export async function findPlace(document: Document, selectors: Selectors): Promise<Range[]> {
  const pacing = { now: () => performance.now(), pause: () => new Promise<void>((resume) => setTimeout(resume)), sliceMs: SLICE_MS };
  const map = await inSlices(mapText(document.body), pacing);
  const [found] = await inSlices(resolve([selectors], map, { now: pacing.now, budgetMs: BUDGET_MS }), pacing);
  return found && 'place' in found ? found.place.pieces.flatMap(({ start, end }) => map.rangesOf(start, end)) : [];
}
