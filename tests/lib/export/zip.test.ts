import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipped } from '@/lib/export/zip';

async function archive(count: number): Promise<Uint8Array> {
  async function* entries() {
    for (let at = 0; at < count; at += 1) yield { name: `é/${at}.md`, text: `note ${at}` };
  }
  const parts: Uint8Array[] = [];
  for await (const part of zipped(entries(), new Date('2026-05-01T00:00:00Z'))) parts.push(part);
  return Uint8Array.from(Buffer.concat(parts));
}

test('names and contents are read back', async () => {
  const files = unzipSync(await archive(2));
  expect(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ['é/0.md', 'note 0'],
    ['é/1.md', 'note 1'],
  ]);
});

test('an archive without entries is one', async () => {
  expect(unzipSync(await archive(0))).toEqual({});
});

test('more entries than the old format counts are all there', async () => {
  expect(Object.keys(unzipSync(await archive(65_600), { filter: ({ name }) => name === 'é/65599.md' }))).toEqual(['é/65599.md']);
});
