/** The order of marks in the panel: what was edited or is missing first, each part in text order. */
import type { StoredAnnotation } from '@/lib/model';

/** Whether the reader should look at a mark again. */
export const needsLook = ({ lastSeen }: StoredAnnotation): boolean => lastSeen !== null && /^(?:edited|ambiguous|missing)$/.test(lastSeen.outcome);

/** The marks whose words, note or tags hold what is looked for; those to look at first. */
export function panelOrder(annotations: StoredAnnotation[], wanted: string): StoredAnnotation[] {
  const words = wanted.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const text = ({ selectors, note, tags }: StoredAnnotation) => [selectors.quote.exact, note, ...tags].join('\n').toLocaleLowerCase();
  const found = annotations.filter((annotation) => words.every((word) => text(annotation).includes(word)));
  return [...found.filter(needsLook), ...found.filter((annotation) => !needsLook(annotation))];
}
