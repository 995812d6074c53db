import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { StorageForbiddenError, StorageFullError, StorageTooNewError } from '@/lib/errors';
import { findArticle } from '@/lib/db';
import { storageFailure } from '@/lib/db/failures';
import { emptyDatabase } from './samples';

const named = (name: string, inner?: unknown) => Object.assign(new Error('as the browser says it'), { name, inner });

test.each([
  ['the disk is full', named('QuotaExceededError'), StorageFullError],
  ['the disk is full, inside an aborted transaction', named('AbortError', named('QuotaExceededError')), StorageFullError],
  ['written by a newer version', named('VersionError'), StorageTooNewError],
  ['a private window', named('OpenFailedError', named('InvalidStateError')), StorageForbiddenError],
  ['the browser refuses', named('SecurityError'), StorageForbiddenError],
])('a storage failure has its own error: %s', (_, thrown, expected) => {
  expect(storageFailure(thrown)).toBeInstanceOf(expected);
});

test('a defect is not taken for a storage failure', () => {
  const defect = new TypeError('x is not a function');
  expect(storageFailure(defect)).toBe(defect);
});

test('a database of a newer version is refused by name', async () => {
  const db = emptyDatabase();
  const newer = new Dexie(db.name);
  newer.version(900).stores({ articles: 'id' });
  await newer.open();
  newer.close();
  await expect(findArticle(db, ['a'])).rejects.toBeInstanceOf(StorageTooNewError);
});
