/** Queries that are asked again when what they read has changed, in this page or another. */
import { liveQuery } from 'dexie';

/**
 * Calls `next` with the answer now and after every change; returns the way to stop.
 * The function handed to Dexie has to be an async one: only then does Dexie follow
 * its transaction through the awaits of a query, which else commits half way.
 */
export function observe<T>(query: () => Promise<T>, next: (value: T) => void, fail: (thrown: unknown) => void): () => void {
  const subscription = liveQuery(async () => query()).subscribe({ next, error: fail });
  return () => subscription.unsubscribe();
}
