/** How often the library writes a backup by itself, and what that depends on. */
import { type MessageKey, t } from '@/lib/i18n';
import type { Settings } from '@/lib/settings';
import { useSettings } from './use-settings';

const CHOICES: [Settings['backupEvery'], MessageKey][] = [
  ['never', 'libraryBackupNever'],
  ['day', 'libraryBackupDaily'],
  ['week', 'libraryBackupWeekly'],
];

export function BackupSchedule() {
  const [{ backupEvery }, change] = useSettings();
  return (
    <div class="schedule">
      <label class="row">
        {t('libraryBackupEvery')}
        <select value={backupEvery} aria-describedby="backup-when" onChange={(event) => void change({ backupEvery: event.currentTarget.value as Settings['backupEvery'] })}>
          {CHOICES.map(([every, label]) => (
            <option key={every} value={every}>
              {t(label)}
            </option>
          ))}
        </select>
      </label>
      <p id="backup-when" class="soft small">
        {t('libraryBackupWhen')}
      </p>
    </div>
  );
}
