/**
 * Work in slices: runs a generator for a few milliseconds at a time, so that the
 * page stays quick. Clock and pause are parameters.
 */

/** How a page gives time. */
export interface Pacing {
  /** Milliseconds on any steady clock. */
  now(): number;
  /** Resolves when the page has time again. */
  pause(): Promise<void>;
  /** Longest stretch of work in milliseconds. */
  sliceMs: number;
  /** Ends the work when the page goes or something newer begins. */
  signal?: AbortSignal;
}

/** Runs the work to its end. @throws the signal's reason where it is aborted. */
export async function inSlices<T>(work: Generator<void, T>, pacing: Pacing): Promise<T> {
  let began = pacing.now();
  for (;;) {
    pacing.signal?.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    if (pacing.now() - began < pacing.sliceMs) continue;
    await pacing.pause();
    began = pacing.now();
  }
}

/** Runs the work in one go, where nobody waits: in tests, and for short texts. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
