/**
 * What keeps the index quick: entries that wait go into a segment, segments of
 * one size into a larger one. Runs after saves, in whichever window; searches are
 * right before, during and after it.
 */
import type { PressmarkDatabase } from '../schema';
import { mergeSegments } from './merge';
import { PENDING_MOST, readPending } from './pending';
import { addSegment, deleteSegments, type Segment } from './segments';
import { noteChange } from './state';

/** So many segments of one level become one of the next: then 100,000 articles stand in about ten. */
const FAN = 8;
/** A segment that is still being written after so long was left behind by a window that closed. */
const ABANDONED_MS = 15 * 60 * 1000;

const levelOf = ({ docs }: Segment): number => Math.max(0, Math.floor(Math.log(Math.max(1, docs) / PENDING_MOST) / Math.log(FAN) + 1e-9));

/** Moves all entries that wait into a segment. */
export function flushPending(db: PressmarkDatabase, most = PENDING_MOST): Promise<void> {
  return db.transaction('rw', [db.searchPending, db.searchSegments, db.searchBlocks, db.searchState], async () => {
    if ((await db.searchPending.count()) < Math.max(1, most)) return;
    await addSegment(db, await readPending(db));
    await db.searchPending.clear();
    await noteChange(db);
  });
}

/** The segments to merge next; none where all is well. */
async function nextMerge(db: PressmarkDatabase): Promise<Segment[]> {
  const live = await db.searchSegments.where('state').equals('live').toArray();
  const indexed = live.reduce((sum, { docs }) => sum + docs, 0);
  // More than half of it would be articles that have changed since.
  if (live.length > 1 && indexed > 2 * (await db.catalogue.count()) + 64 * PENDING_MOST) return live;
  const levels = [...Map.groupBy(live, levelOf)].sort(([a], [b]) => a - b);
  return levels.find(([, segments]) => segments.length >= FAN)?.[1] ?? [];
}

/** Does all that is due. `now` in milliseconds. `thorough`, after many articles at once, leaves but one segment or two. */
export async function tendIndex(db: PressmarkDatabase, now: number, { thorough = false } = {}): Promise<void> {
  const abandoned = (await db.searchSegments.where('state').equals('building').toArray()).filter(({ startedAt }) => now - startedAt > ABANDONED_MS);
  if (abandoned.length > 0) await db.transaction('rw', [db.searchSegments, db.searchBlocks], async () => deleteSegments(db, abandoned.map(({ id }) => id)));
  await flushPending(db);
  for (let due = await nextMerge(db); due.length > 0; due = await nextMerge(db)) await mergeSegments(db, due, now);
  if (thorough) await mergeSmall(db, now);
}

/** Merges all segments but one that is far larger than the rest together. */
async function mergeSmall(db: PressmarkDatabase, now: number): Promise<void> {
  const [largest, ...rest] = (await db.searchSegments.where('state').equals('live').toArray()).sort((a, b) => b.docs - a.docs);
  if (!largest || rest.length === 0) return;
  const apart = largest.docs > 4 * rest.reduce((sum, { docs }) => sum + docs, 0);
  const small = apart ? rest : [largest, ...rest];
  if (small.length > 1) await mergeSegments(db, small, now);
}

const tended = new WeakMap<PressmarkDatabase, Promise<void>>();

async function tendIfDue(db: PressmarkDatabase, now: number, many: boolean): Promise<void> {
  if (many || (await db.searchPending.count()) >= PENDING_MOST) await tendIndex(db, now);
}

/** Tends the index after a change, of `many` articles or of one, without making the change wait; one run at a time. What fails is tried again after the next change. */
export function tendSoon(db: PressmarkDatabase, now: number, many = false): Promise<void> {
  const running = tended.get(db);
  if (running) return running;
  const run = tendIfDue(db, now, many)
    .catch(() => {})
    .finally(() => tended.delete(db));
  tended.set(db, run);
  return run;
}
