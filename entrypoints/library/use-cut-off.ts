/** Imports that were cut off. One that runs, here or in another window, is not; when that ends before its end, it is. */
import { useEffect, useState } from 'preact/hooks';
import { useLive } from '@/components/use-live';
import { database, type ImportRun, observe, unfinishedImports } from '@/lib/db';
import { noImportRuns } from './import-file';

export function useCutOff(): ImportRun[] {
  const unfinished = useLive<ImportRun[]>((next, fail) => observe(() => unfinishedImports(database), next, fail), []);
  const [cutOff, setCutOff] = useState<ImportRun[]>([]);
  useEffect(() => {
    setCutOff([]);
    if (unfinished.state !== 'here' || unfinished.value.length === 0) return undefined;
    const leaving = new AbortController();
    noImportRuns(leaving.signal).then(
      () => leaving.signal.aborted || setCutOff(unfinished.value),
      () => {},
    );
    return () => leaving.abort();
  }, [unfinished]);
  return cutOff;
}
