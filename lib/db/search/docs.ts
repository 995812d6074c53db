/**
 * Which numbers of the index stand for an article: in the library, in the trash,
 * or none any more. One bit each, in chunks, so that a change writes a few bytes
 * however many articles there are.
 */
import type { PressmarkDatabase } from '../schema';

export interface DocsChunk {
  chunk: number;
  live: Uint8Array;
  trashed: Uint8Array;
}

export type DocMark = [doc: number, state: 'live' | 'trashed' | 'gone'];

const CHUNK_BITS = 8192;

function setBit(bits: Uint8Array, place: number, on: boolean): void {
  const byte = bits[place >> 3] as number;
  bits[place >> 3] = on ? byte | (1 << (place & 7)) : byte & ~(1 << (place & 7));
}

/** Notes what became of some numbers, in the transaction of the change. */
export async function markDocs(db: PressmarkDatabase, changes: DocMark[]): Promise<void> {
  const byChunk = Map.groupBy(changes, ([doc]) => Math.floor(doc / CHUNK_BITS));
  const rows = await db.searchDocs.bulkGet([...byChunk.keys()]);
  let at = 0;
  for (const [chunk, marks] of byChunk) {
    const row = rows[at] ?? { chunk, live: new Uint8Array(CHUNK_BITS / 8), trashed: new Uint8Array(CHUNK_BITS / 8) };
    for (const [doc, state] of marks) {
      setBit(row.live, doc % CHUNK_BITS, state === 'live');
      setBit(row.trashed, doc % CHUNK_BITS, state === 'trashed');
    }
    rows[at++] = row;
  }
  await db.searchDocs.bulkPut(rows as DocsChunk[]);
}

/** All bits of the library, and of everything that is still somewhere. */
export interface Docs {
  live: Uint8Array;
  kept: Uint8Array;
  liveCount: number;
}

const ONES = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);

export async function readDocs(db: PressmarkDatabase): Promise<Docs> {
  const rows = await db.searchDocs.toArray();
  const chunks = rows.length === 0 ? 0 : (rows.at(-1) as DocsChunk).chunk + 1;
  const live = new Uint8Array((chunks * CHUNK_BITS) / 8);
  const kept = live.slice();
  for (const row of rows) {
    live.set(row.live, (row.chunk * CHUNK_BITS) / 8);
    kept.set(row.live.map((byte, index) => byte | (row.trashed[index] as number)), (row.chunk * CHUNK_BITS) / 8);
  }
  return { live, kept, liveCount: live.reduce((sum, byte) => sum + (ONES[byte] as number), 0) };
}

export const hasBit = (bits: Uint8Array, place: number): boolean => (((bits[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;
