/**
 * The way of the Hypothesis client, as its source has it: the stored position where
 * the quote stands there still, else the quote searched approximately with up to
 * min(256, half its length) errors, each hit scored by quote 50, prefix 20, suffix
 * 20 and position 2, and the best one taken. The text is the body's textContent.
 */
import search from 'approx-string-match';

export interface TextSelectors {
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
}

const CONTEXT = 32;

export function describeAsHypothesis(text: string, start: number, end: number): TextSelectors {
  return { start, end, exact: text.slice(start, end), prefix: text.slice(Math.max(0, start - CONTEXT), start), suffix: text.slice(end, end + CONTEXT) };
}

interface Hit {
  start: number;
  end: number;
  errors: number;
}

function hits(text: string, wanted: string, maxErrors: number): Hit[] {
  const exact: Hit[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) exact.push({ start: at, end: at + wanted.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, wanted, maxErrors);
}

function likeness(text: string, wanted: string): number {
  if (text.length === 0) return 0;
  return 1 - hits(text, wanted, wanted.length)[0]!.errors / wanted.length;
}

/** Where Hypothesis would paint, or null. */
export function anchorAsHypothesis(text: string, { start, end, exact, prefix, suffix }: TextSelectors): { start: number; end: number } | null {
  if (exact === '') return null;
  if (text.slice(start, end) === exact) return { start, end };
  let best: { start: number; end: number } | null = null;
  let bestScore = -1;
  for (const hit of hits(text, exact, Math.min(256, exact.length / 2))) {
    const before = prefix ? likeness(text.slice(Math.max(0, hit.start - prefix.length), hit.start), prefix) : 1;
    const after = suffix ? likeness(text.slice(hit.end, hit.end + suffix.length), suffix) : 1;
    const near = 1 - Math.abs(hit.start - start) / text.length;
    const score = 50 * (1 - hit.errors / exact.length) + 20 * before + 20 * after + 2 * near;
    if (score > bestScore) {
      bestScore = score;
      best = { start: hit.start, end: hit.end };
    }
  }
  return best;
}

/** Exact search only: the occurrence nearest to where it was. */
export function anchorExactly(text: string, { start, exact }: TextSelectors): { start: number; end: number } | null {
  let best: number | null = null;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) if (best === null || Math.abs(at - start) < Math.abs(best - start)) best = at;
  return best === null ? null : { start: best, end: best + exact.length };
}
