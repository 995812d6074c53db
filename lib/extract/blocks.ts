/** Passages of the article -> blocks and text, each block with its place in it. */
import type { Block } from '@/lib/model';
import type { Passage } from './passages';
import type { Reading } from './reading';

const SEPARATOR = '\n\n';

function blockOf(passage: Passage, reading: Reading): Omit<Block, 'start' | 'end'> {
  const part = reading.partOf(passage);
  const kind = part === 'body' || part === null ? passage.kind : part;
  return { kind, text: passage.text, ...(kind === 'heading' ? { level: passage.level ?? 2 } : {}) };
}

/** Blocks in reading order; `text` joins all but captions by an empty line, and offsets are UTF-16 code units of it. */
export function blocksOf(reading: Reading): { blocks: Block[]; text: string } {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const passage of reading.passages) {
    if (!passage.text || reading.partOf(passage) === null) continue;
    const block = blockOf(passage, reading);
    if (block.kind === 'caption') {
      blocks.push({ ...block, start: null, end: null });
      continue;
    }
    blocks.push({ ...block, start: at, end: at + block.text.length });
    texts.push(block.text);
    at += block.text.length + SEPARATOR.length;
  }
  return { blocks, text: texts.join(SEPARATOR) };
}
