/**
 * Several segments into one, so that a query has few to ask (a log-structured
 * merge). The new one is written in small transactions while searches go on in
 * the old ones; one last transaction puts it in their place. Cut off half way it
 * leaves a segment that no search sees, which the next tending removes.
 */
import type { PressmarkDatabase } from '../schema';
import { hasBit, readDocs } from './docs';
import { joinPostings, type Postings, readPostings } from './postings';
import { deleteSegments, type Segment, SegmentWriter } from './segments';
import { noteChange } from './state';

/** Blocks read or written at a time. */
const AT_ONCE = 16;

/** Another window replaced a segment that was being read. */
class SegmentGone extends Error {}

/** Walks the terms of one segment in order. */
class SegmentReader {
  private waiting: { term: string; postings: Postings }[] = [];
  private block = 0;
  private readonly blocks: number;

  constructor(
    private readonly db: PressmarkDatabase,
    private readonly segment: Segment,
  ) {
    this.blocks = segment.firstTerms === '' ? 0 : segment.firstTerms.split('\n').length;
  }

  get term(): string | undefined {
    return this.waiting.at(-1)?.term;
  }

  take(): Postings {
    return (this.waiting.pop() as { postings: Postings }).postings;
  }

  /** Reads on where everything read was taken; false at the end. */
  async fill(): Promise<boolean> {
    if (this.waiting.length > 0) return true;
    const keys = Array.from({ length: Math.min(AT_ONCE, this.blocks - this.block) }, (_, index) => [this.segment.id, this.block + index] as [number, number]);
    if (keys.length === 0) return false;
    this.block += keys.length;
    for (const block of await this.db.searchBlocks.bulkGet(keys)) {
      if (!block) throw new SegmentGone();
      block.terms.split('\n').forEach((term, index) => {
        const postings: Postings = { docs: [], weights: [] };
        readPostings(block.postings, index === 0 ? 0 : (block.ends[index - 1] as number), block.ends[index] as number, (doc, weight) => {
          postings.docs.push(doc);
          postings.weights.push(weight);
        });
        this.waiting.push({ term, postings });
      });
    }
    this.waiting.reverse();
    return true;
  }
}

async function writeMerged(db: PressmarkDatabase, sources: Segment[], writer: SegmentWriter): Promise<void> {
  const { kept } = await readDocs(db);
  let readers = sources.map((segment) => new SegmentReader(db, segment));
  const ready = await Promise.all(readers.map((reader) => reader.fill()));
  readers = readers.filter((_, index) => ready[index]);
  while (readers.length > 0) {
    let term = readers[0]?.term as string;
    for (const reader of readers) if ((reader.term as string) < term) term = reader.term as string;
    const lists: Postings[] = [];
    for (const reader of readers) if (reader.term === term) lists.push(reader.take());
    writer.add(term, joinPostings(lists, (doc) => hasBit(kept, doc)));
    const empty = readers.filter((reader) => reader.term === undefined);
    for (const reader of empty) if (!(await reader.fill())) readers.splice(readers.indexOf(reader), 1);
    if (writer.fullBlocks >= AT_ONCE) await db.searchBlocks.bulkAdd(writer.takeBlocks());
  }
  await db.searchBlocks.bulkAdd(writer.takeBlocks(true));
}

/** Merges segments into one; leaves all as it was where another window was quicker. */
export async function mergeSegments(db: PressmarkDatabase, sources: Segment[], now: number): Promise<void> {
  const begun = { state: 'building' as const, startedAt: now, docs: 0, firstTerms: '' };
  const id = await db.searchSegments.add(begun);
  const writer = new SegmentWriter(id);
  const ids = sources.map((segment) => segment.id);
  try {
    await writeMerged(db, sources, writer);
    await db.transaction('rw', [db.searchSegments, db.searchBlocks, db.searchState], async () => {
      const standing = await db.searchSegments.bulkGet([...ids, id]);
      if (standing.includes(undefined)) throw new SegmentGone();
      await db.searchSegments.put({ ...begun, id, state: 'live', docs: writer.docs, firstTerms: writer.firstTerms });
      await deleteSegments(db, ids);
      await noteChange(db);
    });
  } catch (thrown) {
    if (!(thrown instanceof SegmentGone)) throw thrown;
    await db.transaction('rw', [db.searchSegments, db.searchBlocks], async () => deleteSegments(db, [id]));
  }
}
