/**
 * How items of older formats become items of today's: one step a version, each
 * pure, applied in turn. A released step is never edited.
 */
import { FORMAT_VERSION, type Collection } from '@/lib/envelope';

type Step = (collection: Collection, item: unknown) => unknown;

/** `steps[n]` leads from format n + 1 to format n + 2. */
const steps: Step[] = [];

export function migrated(collection: Collection, item: unknown, from: number): unknown {
  return steps.slice(from - 1, FORMAT_VERSION - 1).reduce((value, step) => step(collection, value), item);
}
