/** How a field is made of its candidates. Pure. */
import type { Candidate, Field } from '@/lib/model';

/** More than this of one field says nothing more. */
const MOST_CANDIDATES = 24;

/** A field: the winner, its origin, and everything it was chosen from. */
export function fieldOf<T>(candidates: Candidate<T>[], winner: Candidate<T> | null | undefined): Field<T> {
  const kept = candidates.slice(0, MOST_CANDIDATES);
  if (winner && !kept.includes(winner)) kept.push(winner);
  return { value: winner?.value ?? null, origin: winner?.origin ?? null, candidates: kept };
}
