/** What the browser says when it cannot store, as the errors a reader is told of. */
import { PressmarkError, StorageForbiddenError, StorageFullError, StorageTooNewError } from '@/lib/errors';

/** DatabaseClosed: another window's upgrade ended the connection. */
const FORBIDDEN = new Set(['InvalidStateError', 'SecurityError', 'MissingAPIError', 'OpenFailedError', 'UnknownError', 'NotAllowedError', 'DatabaseClosedError']);

/** The names of an error and of the ones inside it: Dexie wraps the browser's own. */
function namesOf(thrown: unknown): string[] {
  const names: string[] = [];
  for (let error = thrown as (Error & { inner?: unknown }) | undefined; error && names.length < 5; error = error.inner as never) {
    names.push(error.name);
  }
  return names;
}

/** The error to tell the reader of; what is no storage failure is returned as it is. */
export function storageFailure(thrown: unknown): unknown {
  if (thrown instanceof PressmarkError) return thrown;
  const names = namesOf(thrown);
  if (names.includes('QuotaExceededError')) return new StorageFullError([], { cause: thrown });
  if (names.includes('VersionError')) return new StorageTooNewError([], { cause: thrown });
  if (names.some((name) => FORBIDDEN.has(name))) return new StorageForbiddenError([], { cause: thrown });
  return thrown;
}

/** Runs work on the database; its storage failures come out as named errors. */
export async function storing<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw storageFailure(thrown);
  }
}
