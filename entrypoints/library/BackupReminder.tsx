/** Reminds of a backup when much has been saved since the last one, or when the browser does not promise to keep the library. */
import { formatDay, t } from '@/lib/i18n';
import { useSettings } from './use-settings';

interface Props {
  size: number;
  persisted: boolean | null;
  onExport: () => void;
}

/** A library worth a reminder, and how long a backup is fresh. */
const WORTH = 10;
const FRESH_MS = 30 * 86_400_000;

export function BackupReminder({ size, persisted, onExport }: Props) {
  const [{ lastBackup }] = useSettings();
  const stale = lastBackup === null || Date.now() - Date.parse(lastBackup) > FRESH_MS;
  if (size < WORTH || !stale) return null;
  return (
    <p class="reminder small">
      {persisted === false && `${t('libraryPersistence')} `}
      {lastBackup ? t('libraryBackupLast', formatDay(lastBackup)) : t('libraryBackupNone')}{' '}
      <button type="button" class="plain" onClick={onExport}>
        {t('libraryBackupNow')}
      </button>
    </p>
  );
}
