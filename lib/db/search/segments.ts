/** Segments and their blocks in the database: written once, never changed, replaced by larger ones (see merge). */
import type { PressmarkDatabase } from '../schema';
import { type Block, BlockWriter } from './block';
import type { Postings } from './postings';
import { fieldValue } from './terms';

export interface Segment {
  id: number;
  /** One that is still being written is in no search. */
  state: 'building' | 'live';
  startedAt: number;
  /** Articles in it. */
  docs: number;
  /** First term of each block, `a\nb\nc`: says which block to read. */
  firstTerms: string;
}

/** Every entry has exactly one day: these postings count the articles of a segment. */
const DAY = fieldValue('day', '');

/** Writes terms, handed over in order, as one segment. */
export class SegmentWriter {
  private readonly writer: BlockWriter;
  docs = 0;

  constructor(readonly id: number) {
    this.writer = new BlockWriter(id);
  }

  add(term: string, postings: Postings): void {
    if (term.startsWith(DAY)) this.docs += postings.docs.length;
    this.writer.add(term, postings);
  }

  /** Blocks that are full, to be written; all of them at the end. */
  takeBlocks(end = false): Block[] {
    if (end) this.writer.close();
    return this.writer.closed.splice(0);
  }

  get fullBlocks(): number {
    return this.writer.closed.length;
  }

  get firstTerms(): string {
    return this.writer.firstTerms.join('\n');
  }
}

/** Writes a whole segment, in the transaction of what it indexes. */
export async function addSegment(db: PressmarkDatabase, inverted: Map<string, Postings>): Promise<void> {
  const begun = { state: 'live' as const, startedAt: 0, docs: 0, firstTerms: '' };
  const id = await db.searchSegments.add(begun);
  const writer = new SegmentWriter(id);
  for (const [term, postings] of inverted) writer.add(term, postings);
  await db.searchBlocks.bulkAdd(writer.takeBlocks(true));
  await db.searchSegments.put({ ...begun, id, docs: writer.docs, firstTerms: writer.firstTerms });
}

/** Key range of a segment's blocks. */
export const blocksOf = (segment: number) => [[segment, 0], [segment, Number.MAX_SAFE_INTEGER]] as const;

/** Removes segments with all their blocks. */
export async function deleteSegments(db: PressmarkDatabase, ids: number[]): Promise<void> {
  for (const id of ids) await db.searchBlocks.where('[segment+number]').between(...blocksOf(id), true, true).delete();
  await db.searchSegments.bulkDelete(ids);
}
