/** Exports as files of the reader's: made in this page, where a Blob can be handed to the browser. */
import { browser } from 'wxt/browser';
import { contentsInParts, database, imagesInTurn } from '@/lib/db';
import { type ExportFormat, sourceOfParts } from '@/lib/export';
import { type MessageKey, t, uiLanguage } from '@/lib/i18n';
import type { LibraryContents } from '@/lib/model';
import { newId } from '@/lib/new-id';
import { createSanitizer } from '@/lib/sanitize';
import { changeSettings, portableSettings, readSettings } from '@/lib/settings';
import type { Templates } from './use-templates';

/** Characters or bytes that are held before the browser takes them: articles are many, images are large. */
const HELD = 8_000_000;

/** Hands a file to the browser's downloads. */
function download(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Parts as they are read; `onRead` is told how many articles this reading has come to. */
async function* watched(parts: AsyncIterable<LibraryContents>, onRead: (articles: number) => void): AsyncGenerator<LibraryContents> {
  let read = 0;
  for await (const part of parts) {
    yield part;
    read += part.articles.length;
    onRead(read);
  }
}

interface Following {
  signal: AbortSignal;
  /** Told how many articles are read; a format that reads twice begins again. */
  onProgress: (done: number) => void;
}

/**
 * Writes some articles, or everything, in a format, by the reader's templates where
 * it has any; the number of articles. Stops where the signal says so, without a
 * file. A backup of everything is noted in the settings.
 */
export async function exportLibrary(format: ExportFormat, ids: string[] | 'all', { signal, onProgress }: Following, templates?: Templates): Promise<number> {
  const now = new Date();
  const manifest = browser.runtime.getManifest();
  const settings = await readSettings();
  let count = 0;
  const read = () =>
    watched(contentsInParts(database, ids), (articles) => {
      count = Math.max(count, articles);
      onProgress(articles);
    });
  const source = sourceOfParts(read, (articleId) => imagesInTurn(database, articleId));
  // A Blob of Blobs: the browser may keep its parts on disk.
  const parts: Blob[] = [];
  const pieces = format.render(source, {
    generator: { name: manifest.name, version: manifest.version, browser: import.meta.env.BROWSER },
    exportedAt: now.toISOString(),
    scope: ids === 'all' ? 'all' : 'selection',
    subtle: crypto.subtle,
    newId,
    sanitize: createSanitizer(window),
    message: (key) => t(key as MessageKey),
    locale: uiLanguage(),
    fileNameTemplate: templates?.fileNameTemplate ?? undefined,
    markdownTemplate: templates?.markdownTemplate ?? undefined,
    settings: (ids === 'all' && portableSettings(settings)) || undefined,
  });
  let held: (string | Uint8Array)[] = [];
  let size = 0;
  for await (const piece of pieces) {
    signal.throwIfAborted();
    held.push(piece);
    size += piece.length;
    if (held.length >= 500 || size >= HELD) {
      parts.push(new Blob(held as BlobPart[]));
      held = [];
      size = 0;
      await new Promise((resume) => setTimeout(resume));
    }
  }
  parts.push(new Blob(held as BlobPart[]));
  signal.throwIfAborted();
  download(`pressmark-${now.toISOString().slice(0, 10)}-${count}.${format.extension}`, new Blob(parts, { type: format.mime }));
  if (format.backup && ids === 'all') await changeSettings({ lastBackup: now.toISOString() });
  return count;
}
