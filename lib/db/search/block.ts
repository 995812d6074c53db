/**
 * A segment is an index of some articles, its terms in order, cut into blocks; a
 * block is what one read fetches. Pure: rows in, rows out.
 */
import { ByteWriter, type Postings } from './postings';

/** Terms `a\nb\nc`; the postings of the n-th end at `ends[n]`, it stands in `counts[n]` articles. */
export interface Block {
  segment: number;
  number: number;
  terms: string;
  counts: Uint32Array;
  ends: Uint32Array;
  postings: Uint8Array;
}

/** Bytes after which a block is closed. A term is never divided: a frequent one has a block of its own. */
const FULL = 32 * 1024;
const FREQUENT = 8 * 1024;
const MOST_TERMS = 2048;

/** Cuts terms, handed over in order, into blocks. */
export class BlockWriter {
  private terms: string[] = [];
  private counts: number[] = [];
  private ends: number[] = [];
  private readonly bytes = new ByteWriter();
  /** First term of every block closed so far. */
  readonly firstTerms: string[] = [];
  readonly closed: Block[] = [];

  constructor(private readonly segment: number) {}

  add(term: string, postings: Postings): void {
    if (postings.docs.length === 0) return;
    const size = postings.docs.length * 2;
    if (this.terms.length > 0 && (size > FREQUENT || this.bytes.length + size > FULL || this.terms.length >= MOST_TERMS)) this.close();
    this.terms.push(term);
    this.bytes.postings(postings);
    this.counts.push(postings.docs.length);
    this.ends.push(this.bytes.length);
    if (size > FREQUENT) this.close();
  }

  close(): void {
    if (this.terms.length === 0) return;
    this.closed.push({
      segment: this.segment,
      number: this.firstTerms.length,
      terms: this.terms.join('\n'),
      counts: Uint32Array.from(this.counts),
      ends: Uint32Array.from(this.ends),
      postings: this.bytes.take(),
    });
    this.firstTerms.push(this.terms[0] as string);
    this.terms = [];
    this.counts = [];
    this.ends = [];
  }
}

/** Place of the first item not before `wanted` in an ordered list. */
export function firstFrom(ordered: string[], wanted: string): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] as string) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers of the blocks that may hold terms from `low` up to, and without, `high`. */
export function blocksBetween(firstTerms: string[], low: string, high: string): { from: number; to: number } {
  const at = firstFrom(firstTerms, low);
  const from = firstTerms[at] === low ? at : Math.max(0, at - 1);
  return { from, to: Math.max(from, firstFrom(firstTerms, high)) };
}

/** A block's terms one by one: a query asks for each block several times, and the next letter typed again. */
const divided = new WeakMap<Block, string[]>();

function termsOf(block: Block): string[] {
  const terms = divided.get(block) ?? block.terms.split('\n');
  divided.set(block, terms);
  return terms;
}

/** Calls `each` for every term of a block from `low` up to, and without, `high`. */
export function termsBetween(block: Block, low: string, high: string, each: (term: string, count: number, from: number, to: number) => void): void {
  const terms = termsOf(block);
  for (let index = firstFrom(terms, low); index < terms.length && (terms[index] as string) < high; index++) {
    each(terms[index] as string, block.counts[index] as number, index === 0 ? 0 : (block.ends[index - 1] as number), block.ends[index] as number);
  }
}
