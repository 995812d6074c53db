/** What the reader set, kept in the extension's own storage: each with its default, read and written by name. */
import { browser } from 'wxt/browser';

export interface Settings {
  /** Pixels of the reader's text. */
  readerSize: number;
  readerTheme: 'system' | 'light' | 'dark';
  citationStyle: 'apa' | 'mla' | 'chicago' | 'iso690' | null;
  /** ISO 8601 instant of the last backup of everything; null before the first. */
  lastBackup: string | null;
  /** How often the library writes a backup by itself. */
  backupEvery: 'never' | 'day' | 'week';
  /** The reader's own templates of an export, as typed; null for the standard ones. */
  fileNameTemplate: string | null;
  markdownTemplate: string | null;
}

export const DEFAULTS: Settings = {
  readerSize: 19,
  readerTheme: 'system',
  citationStyle: null,
  lastBackup: null,
  backupEvery: 'never',
  fileNameTemplate: null,
  markdownTemplate: null,
};

const DAY_MS = 86_400_000;
const INTERVAL_MS = { never: Number.POSITIVE_INFINITY, day: DAY_MS, week: 7 * DAY_MS };

/** Whether the library has to write a backup by itself now. */
export const backupIsDue = ({ backupEvery, lastBackup }: Settings, now: Date): boolean =>
  backupEvery !== 'never' && (lastBackup === null || now.getTime() - Date.parse(lastBackup) >= INTERVAL_MS[backupEvery]);

/** All settings, the defaults where the reader set nothing. */
export async function readSettings(): Promise<Settings> {
  const { settings } = (await browser.storage.local.get('settings')) as { settings?: Partial<Settings> };
  return { ...DEFAULTS, ...settings };
}

/** Writes some settings; the others stay. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ settings: { ...(await readSettings()), ...changes } });
}

/** Calls `next` with the settings now and after every change; returns the way to stop. */
export function observeSettings(next: (settings: Settings) => void): () => void {
  const tell = () => void readSettings().then(next);
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && 'settings' in changes) tell();
  };
  browser.storage.onChanged.addListener(listener);
  tell();
  return () => browser.storage.onChanged.removeListener(listener);
}
