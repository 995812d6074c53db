/** What runs inside Chromium: the quotation room, timed, over texts that the bench hands in. */
import type { FoundQuotation } from '@/lib/model';
import { findQuotations } from '@/lib/quotations';

export interface Timed {
  milliseconds: number;
  found: number;
}

function read(text: string, language: string | null): FoundQuotation[] {
  return findQuotations(text, { language });
}

/** The best of several runs, after one to warm up. */
function time(text: string, language: string | null, runs: number): Timed {
  let milliseconds = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    found = read(text, language).length;
    milliseconds = Math.min(milliseconds, performance.now() - started);
  }
  return { milliseconds, found };
}

Object.assign(globalThis, { benchQuotations: { read, time } });
