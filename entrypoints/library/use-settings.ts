/** The reader's settings, followed as they change, in this page or another. */
import { useEffect, useState } from 'preact/hooks';
import { changeSettings, DEFAULTS, observeSettings, type Settings } from '@/lib/settings';

export function useSettings(): [Settings, (changes: Partial<Settings>) => Promise<void>] {
  const [settings, setSettings] = useState(DEFAULTS);
  useEffect(() => observeSettings(setSettings), []);
  const change = (changes: Partial<Settings>) => {
    setSettings((now) => ({ ...now, ...changes }));
    return changeSettings(changes);
  };
  return [settings, change];
}
