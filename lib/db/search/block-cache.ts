/** The blocks read last, up to so many bytes: the next letter typed mostly asks for the same ones. A block never changes. */
import type { Block } from './block';

const KEPT_BYTES = 16 * 1024 * 1024;

const sizeOf = ({ terms, ends, postings }: Block): number => terms.length + 8 * ends.length + postings.length;
const keyOf = (segment: number, number: number): string => `${segment}:${number}`;

export class BlockCache {
  private readonly blocks = new Map<string, Block>();
  private bytes = 0;

  get(segment: number, number: number): Block | undefined {
    const key = keyOf(segment, number);
    const block = this.blocks.get(key);
    if (block) {
      this.blocks.delete(key);
      this.blocks.set(key, block);
    }
    return block;
  }

  keep(block: Block): void {
    const key = keyOf(block.segment, block.number);
    if (!this.blocks.has(key)) this.bytes += sizeOf(block);
    this.blocks.set(key, block);
    for (const [oldest, each] of this.blocks) {
      if (this.bytes <= KEPT_BYTES) return;
      this.blocks.delete(oldest);
      this.bytes -= sizeOf(each);
    }
  }
}
