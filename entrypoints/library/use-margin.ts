/**
 * Puts each item of a list beside its passage, where style sheets give the list a
 * margin of its own: below the one before it, never above its passage. Elsewhere
 * the list stands as it is.
 */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Set to 1 by the style sheet where the list stands beside the text. */
const BESIDE = '--beside';

/** The space above each item: `tops` are where they would stand, null for no place of its own. Pure. */
export function spacesAbove(tops: (number | null)[], heights: number[], gap: number): number[] {
  let end = 0;
  return tops.map((top, index) => {
    const space = Math.max(0, (top ?? 0) - end);
    end += space + heights[index]! + gap;
    return space;
  });
}

/** `topOf` gives the pixels from the top of the text to the passage of the item at a place. */
export function useMargin(text: RefObject<HTMLElement | null>, list: RefObject<HTMLElement | null>, topOf: (place: number) => number | null): void {
  useEffect(() => {
    const [textElement, listElement] = [text.current, list.current];
    if (!textElement || !listElement) return undefined;
    const place = () => {
      const items = [...listElement.children] as HTMLElement[];
      const style = getComputedStyle(listElement);
      const beside = style.getPropertyValue(BESIDE).trim() === '1';
      const above = listElement.getBoundingClientRect().top - textElement.getBoundingClientRect().top;
      const tops = items.map((_, index) => (beside ? topOf(index) : null)).map((top) => (top === null ? null : top - above));
      const spaces = spacesAbove(tops, items.map(({ offsetHeight }) => offsetHeight), Number.parseFloat(style.rowGap) || 0);
      items.forEach((item, index) => {
        item.style.marginBlockStart = spaces[index] ? `${spaces[index]}px` : '';
      });
    };
    // Called at once, when the text has other lines, and when an item grows.
    const observer = new ResizeObserver(place);
    observer.observe(textElement);
    observer.observe(listElement);
    return () => observer.disconnect();
  });
}
