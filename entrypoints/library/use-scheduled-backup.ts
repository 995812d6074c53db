/** A backup that the reader asked for every day or week, written when the library is opened and it is due. */
import { useEffect } from 'preact/hooks';
import { exportFormats } from '@/lib/export';
import { t } from '@/lib/i18n';
import { backupIsDue, readSettings } from '@/lib/settings';
import { exportLibrary } from './export-file';
import type { Task } from './use-task';

/** Held by the window that writes, so that two open libraries make one file. */
const LOCK = 'pressmark-backup';

async function writeDueBackup(signal: AbortSignal): Promise<boolean> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock || !backupIsDue(await readSettings(), new Date())) return false;
    const format = exportFormats.find(({ backup }) => backup)!;
    await exportLibrary(format, 'all', { signal, onProgress: () => {} });
    return true;
  });
}

/** `size` is the number of articles: an empty library has nothing to keep. */
export function useScheduledBackup(size: number, task: Task): void {
  const worth = size > 0;
  useEffect(() => {
    if (!worth) return undefined;
    const leaving = new AbortController();
    writeDueBackup(leaving.signal).then(
      (written) => written && task.run(async () => ({ said: t('libraryBackupWritten') })),
      (thrown) => leaving.signal.aborted || task.run(() => Promise.reject(thrown)),
    );
    return () => leaving.abort();
    // Once for each opening of the page; what the task is does not matter.
  }, [worth]);
}
