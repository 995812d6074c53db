/** Annotations as they are changed, from several windows. */
import { expect, test } from 'vitest';
import { changeAnnotation, deleteAnnotation, keepAnnotation } from '@/lib/db';
import { annotation, emptyDatabase } from './samples';

const NOW = new Date('2026-05-02T10:00:00.000Z');

test('what is changed is changed, and the rest stays', async () => {
  const db = emptyDatabase();
  const before = annotation({ note: 'A', tags: ['ports'] });
  await keepAnnotation(db, before, NOW);
  await changeAnnotation(db, before.id, { note: 'A B' }, NOW);
  expect(await db.annotations.toArray()).toEqual([{ ...before, note: 'A B', modified: NOW.toISOString() }]);
});

test('an annotation that is gone is not changed, and its reader is told', async () => {
  const db = emptyDatabase();
  await keepAnnotation(db, annotation(), NOW);
  await deleteAnnotation(db, annotation().id, NOW);
  await expect(changeAnnotation(db, annotation().id, { note: 'A' }, NOW)).rejects.toMatchObject({ key: 'errorAnnotationGone' });
});
