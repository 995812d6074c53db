/** What an import set of the reader's settings, kept with its run, so that taking it back takes that back too. */
import { storing } from '../failures';
import type { PressmarkDatabase } from '../schema';

/** Notes what a run set; with a run that was cut off and came in again, all of it. */
export function noteImportedSettings(db: PressmarkDatabase, id: string, settings: Record<string, unknown>): Promise<void> {
  return storing(async () => {
    await db.importRuns.where('id').equals(id).modify((run) => {
      run.settings = { ...run.settings, ...settings };
    });
  });
}

/** What a run set; nothing where there is no such run. */
export function importedSettings(db: PressmarkDatabase, id: string): Promise<Record<string, unknown>> {
  return storing(async () => (await db.importRuns.get(id))?.settings ?? {});
}
