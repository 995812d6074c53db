/** Finds one place of the page, for a reader who asks to be shown it. */
import { describe, inSlices, mapText, resolve } from '@/lib/anchor';
import type { Selectors } from '@/lib/model';

const BUDGET_MS = 1_000;
const SLICE_MS = 10;

export interface FoundPlace {
  /** None where it is not surely found. */
  ranges: Range[];
  /** The places between which only the reader can choose, each with the surroundings that tell it apart. */
  candidates: Selectors[];
}

/** A place in the page, or those it may be. */
export async function findPlace(document: Document, selectors: Selectors): Promise<FoundPlace> {
  const pacing = { now: () => performance.now(), pause: () => new Promise<void>((resume) => setTimeout(resume)), sliceMs: SLICE_MS };
  const map = await inSlices(mapText(document.body), pacing);
  const [found] = await inSlices(resolve([selectors], map, { now: pacing.now, budgetMs: BUDGET_MS }), pacing);
  return {
    ranges: found && 'place' in found ? found.place.pieces.flatMap(({ start, end }) => map.rangesOf(start, end)) : [],
    candidates: found && 'candidates' in found ? found.candidates.flatMap((place) => describe(map, place) ?? []) : [],
  };
}
