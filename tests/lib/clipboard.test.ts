/** Copying with formatting: by the clipboard's interface, or by the old command where that one is not to be had. */
import { afterEach, expect, test, vi } from 'vitest';
import { copyRich } from '@/lib/clipboard';

const WORDS = { text: 'The ferry', html: '<i>The ferry</i>' };

afterEach(() => vi.unstubAllGlobals());

/** A clipboard's interface that takes what is given, or refuses. */
function clipboard(write: (items: { parts: Record<string, Blob> }[]) => Promise<void>): void {
  vi.stubGlobal('ClipboardItem', class { constructor(readonly parts: Record<string, Blob>) {} });
  vi.stubGlobal('navigator', { clipboard: { write } });
}

/** A document whose copy command fires `copy`, or does nothing. */
function documentThat(copies: boolean, data = new Map<string, string>()): Document {
  const target = new EventTarget();
  return Object.assign(target, {
    execCommand() {
      const clipboardData = { setData: (type: string, words: string) => data.set(type, words) };
      return copies && target.dispatchEvent(Object.assign(new Event('copy'), { clipboardData }));
    },
  }) as unknown as Document;
}

test('gives the words plain and formatted', async () => {
  const taken: Record<string, string> = {};
  clipboard(async ([item]) => {
    for (const [type, part] of Object.entries(item!.parts)) taken[type] = await part.text();
  });
  expect([await copyRich(documentThat(false), WORDS), taken]).toEqual([true, { 'text/plain': WORDS.text, 'text/html': WORDS.html }]);
});

test('takes the old way where the new one is refused', async () => {
  clipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')));
  const data = new Map<string, string>();
  expect([await copyRich(documentThat(true, data), WORDS), Object.fromEntries(data)]).toEqual([true, { 'text/plain': WORDS.text, 'text/html': WORDS.html }]);
});

test('says so where neither copies', async () => {
  clipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')));
  expect(await copyRich(documentThat(false), WORDS)).toBe(false);
});
