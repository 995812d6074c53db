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

type Portable = Omit<Settings, 'lastBackup'>;

/** Whether a value read in a file may be this setting; `lastBackup` tells of this browser alone. */
const FITS: { [K in keyof Portable]: (value: unknown) => value is Settings[K] } = {
  readerSize: (value): value is number => typeof value === 'number' && value >= 10 && value <= 60,
  readerTheme: (value): value is Settings['readerTheme'] => value === 'system' || value === 'light' || value === 'dark',
  citationStyle: (value): value is Settings['citationStyle'] => value === 'apa' || value === 'mla' || value === 'chicago' || value === 'iso690',
  backupEvery: (value): value is Settings['backupEvery'] => value === 'never' || value === 'day' || value === 'week',
  fileNameTemplate: (value): value is string => typeof value === 'string',
  markdownTemplate: (value): value is string => typeof value === 'string',
};
const PORTABLE = Object.keys(FITS) as (keyof Portable)[];

/** What the reader set, for a file that another browser reads; null where nothing is. */
export function portableSettings(settings: Settings): Partial<Portable> | null {
  const set = PORTABLE.filter((name) => settings[name] !== DEFAULTS[name]);
  return set.length > 0 ? Object.fromEntries(set.map((name) => [name, settings[name]])) : null;
}

/** The settings of a file that are to be taken over: those of a right shape, where the reader here has set nothing. */
export function acceptedSettings(settings: Settings, file: Record<string, unknown>): Partial<Portable> {
  return Object.fromEntries(PORTABLE.filter((name) => settings[name] === DEFAULTS[name] && FITS[name](file[name])).map((name) => [name, file[name]]));
}

/** Back to their defaults, of the settings that a file brought, those that are still as it brought them. */
export function withdrawnSettings(settings: Settings, brought: Record<string, unknown>): Partial<Portable> {
  return Object.fromEntries(PORTABLE.filter((name) => name in brought && settings[name] === brought[name]).map((name) => [name, DEFAULTS[name]]));
}

/** All settings, the defaults where the reader set nothing. */
export async function readSettings(): Promise<Settings> {
  const { settings } = (await browser.storage.local.get('settings')) as { settings?: Partial<Settings> };
  return { ...DEFAULTS, ...settings };
}

/** Held while settings are written: they are one value, and two writes at once would each put back what the other changed. */
const LOCK = 'pressmark-settings';

/** Writes some settings; the others stay. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    await browser.storage.local.set({ settings: { ...(await readSettings()), ...changes } });
  });
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
