/** An export as a file of the reader's: made in this page, where a Blob can be handed to the browser. */
import { browser } from 'wxt/browser';
import { database, libraryContents } from '@/lib/db';
import { exportJson, sourceOf } from '@/lib/export';

/** Hands a file to the browser's downloads. */
export function download(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Writes some articles, or everything, as JSON; the number of articles. */
export async function exportLibrary(ids: string[] | 'all'): Promise<number> {
  const contents = await libraryContents(database, ids);
  const now = new Date();
  const parts: string[] = [];
  const manifest = browser.runtime.getManifest();
  for await (const part of exportJson(sourceOf(contents), {
    generator: { name: manifest.name, version: manifest.version, browser: import.meta.env.BROWSER },
    exportedAt: now.toISOString(),
    scope: ids === 'all' ? 'all' : 'selection',
    subtle: crypto.subtle,
  })) {
    parts.push(part);
  }
  const count = contents.articles.length;
  download(`pressmark-${now.toISOString().slice(0, 10)}-${count}.json`, new Blob(parts, { type: 'application/json' }));
  return count;
}
