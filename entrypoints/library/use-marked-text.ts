/**
 * The reader's marks and the quotations in the saved text, painted with CSS Custom
 * Highlights as on the page itself; and the way to scroll to one of them.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { atOnce, mapText, resolve } from '@/lib/anchor';
import type { HighlightColor, Selectors, StoredAnnotation, StoredQuotation } from '@/lib/model';

const COLORS: HighlightColor[] = ['yellow', 'green', 'blue', 'pink', 'orange'];
const BUDGET_MS = 500;

interface Placed {
  id: string;
  selectors: Selectors;
}

/** Ranges of each in the text; those that cannot be found have none. */
function rangesIn(root: HTMLElement, placed: Placed[]): Map<string, Range[]> {
  if (placed.length === 0) return new Map();
  const map = atOnce(mapText(root));
  // A place in the page means nothing here; in the saved text it is found by its words.
  const wanted = placed.map(({ selectors }) => ({ ...selectors, page: null }));
  const found = atOnce(resolve(wanted, map, { now: () => performance.now(), budgetMs: BUDGET_MS }));
  return new Map(placed.map(({ id }, index) => {
    const match = found[index]!;
    return [id, 'place' in match ? match.place.pieces.flatMap(({ start, end }) => map.rangesOf(start, end)) : []];
  }));
}

export interface MarkedText {
  /** Scrolls to an annotation or quotation and points it out. */
  show: (id: string) => void;
  /** Pixels from the top of the text down to it; null where it is not in the text. */
  topOf: (id: string) => number | null;
}

/** Paints; answers with the ways to what is painted. */
export function useMarkedText(text: RefObject<HTMLElement | null>, html: string, quotations: StoredQuotation[], annotations: StoredAnnotation[]): MarkedText {
  const ranges = useRef(new Map<string, Range[]>());
  const key = JSON.stringify([quotations.map(({ id }) => id), annotations.map(({ id, color }) => [id, color])]);
  useEffect(() => {
    if (!text.current || !('highlights' in CSS)) return undefined;
    ranges.current = rangesIn(text.current, [...quotations, ...annotations]);
    for (const color of COLORS) {
      const own = annotations.filter((annotation) => annotation.color === color).flatMap(({ id }) => ranges.current.get(id) ?? []);
      CSS.highlights.set(`reader-${color}`, new Highlight(...own));
    }
    const direct = quotations.filter(({ kind }) => kind !== 'indirect');
    CSS.highlights.set('reader-quotation', new Highlight(...direct.flatMap(({ id }) => ranges.current.get(id) ?? [])));
    return () => {
      for (const name of [...COLORS, 'quotation', 'shown']) CSS.highlights.delete(`reader-${name}`);
    };
  }, [html, key]);
  return {
    show: (id) => {
      const own = ranges.current.get(id) ?? [];
      const [first] = own;
      if (!first) return;
      CSS.highlights.set('reader-shown', new Highlight(...own));
      first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    },
    topOf: (id) => {
      const first = ranges.current.get(id)?.[0];
      return first && text.current ? first.getBoundingClientRect().top - text.current.getBoundingClientRect().top : null;
    },
  };
}
