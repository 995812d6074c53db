import { expect, test } from 'vitest';
import { isShown, type StoredQuotation } from '@/lib/model';
import { sampleLibrary } from './sample-library';

test.each<[string, Partial<StoredQuotation>, boolean]>([
  ['of the newest text is shown', {}, true],
  ['of an earlier text is not', { versionId: 'earlier' }, false],
  ['of an earlier text that the reader corrected is shown', { versionId: 'earlier', corrections: { speaker: 'Ada' } }, true],
  ['of an earlier text that the reader added is shown', { versionId: 'earlier', method: 'reader' }, true],
  ['that the reader rejected is not', { rejectedAt: '2026-05-01T00:00:00.000Z' }, false],
])('a quotation %s', (_, changes, shown) => {
  const { articles, quotations } = sampleLibrary();
  expect(isShown(articles[0]!, { ...quotations[0]!, ...changes })).toBe(shown);
});
