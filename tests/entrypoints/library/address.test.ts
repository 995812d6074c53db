import { expect, test } from 'vitest';
import { hashOfArticle, readAddress } from '@/entrypoints/library/address';

test('the address that opens an article is read as that article', () => {
  const id = 'urn:uuid:5d0c?&=%/é';
  expect(readAddress(hashOfArticle(id)).open).toBe(id);
});
