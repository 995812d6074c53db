/** Scrolls to a place of the page and marks it for a moment. The page's own DOM is never changed. */
import { inSlices, mapText, resolve } from '@/lib/anchor';
import type { Selectors } from '@/lib/model';

const NAME = 'pressmark-shown';
const SHOWN_MS = 6_000;
const BUDGET_MS = 1_000;
const SLICE_MS = 10;

/** Styles for the mark, in a sheet of our own that the page does not see as an element. */
function adoptStyle(document: Document): void {
  const sheet = new (document.defaultView as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(`::highlight(${NAME}) { background-color: #ffe98a; color: #1c1a17; text-decoration: underline 2px #9c1c1c; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

let styled = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** True where the place was found and is shown. */
export async function showPlace(document: Document, selectors: Selectors): Promise<boolean> {
  const pacing = { now: () => performance.now(), pause: () => new Promise<void>((resume) => setTimeout(resume)), sliceMs: SLICE_MS };
  const map = await inSlices(mapText(document.body), pacing);
  const [found] = await inSlices(resolve([selectors], map, { now: pacing.now, budgetMs: BUDGET_MS }), pacing);
  if (!found || !('place' in found)) return false;
  const ranges = found.place.pieces.flatMap(({ start, end }) => map.rangesOf(start, end));
  const first = ranges[0];
  if (!first) return false;
  if (!styled) adoptStyle(document);
  styled = true;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  clearTimeout(timer);
  timer = setTimeout(() => CSS.highlights.delete(NAME), SHOWN_MS);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  return true;
}
