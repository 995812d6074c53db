/** Asks the browser not to clear the library when the disk runs full; only a page can ask. */
import { useEffect, useState } from 'preact/hooks';

/** True where the browser promises it, false where it refuses, null until it answers. */
export function usePersistence(): boolean | null {
  const [persisted, setPersisted] = useState<boolean | null>(null);
  useEffect(() => {
    const ask = async () => (await navigator.storage.persisted()) || navigator.storage.persist();
    ask().then(setPersisted, () => setPersisted(false));
  }, []);
  return persisted;
}
