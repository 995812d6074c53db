/** The row over an open article: back, size and theme of the text, print, and what to do with the article. */
import { t } from '@/lib/i18n';
import type { Settings } from '@/lib/settings';

interface Props {
  url: string;
  settings: Settings;
  onSettings: (changes: Partial<Settings>) => void;
  onBack: () => void;
  onExport: () => void;
  onDelete: () => void;
}

const SMALLEST = 15;
const LARGEST = 27;
const STEP = 2;

export function ReaderTools({ url, settings, onSettings, onBack, onExport, onDelete }: Props) {
  const size = (by: number) => onSettings({ readerSize: Math.min(LARGEST, Math.max(SMALLEST, settings.readerSize + by)) });
  return (
    <div class="row tools">
      <button type="button" class="back" onClick={onBack}>
        {t('libraryBack')}
      </button>
      <button type="button" class="plain" disabled={settings.readerSize <= SMALLEST} onClick={() => size(-STEP)}>
        <span aria-hidden="true">A−</span>
        <span class="hidden-label">{t('readerSmaller')}</span>
      </button>
      <button type="button" class="plain" disabled={settings.readerSize >= LARGEST} onClick={() => size(STEP)}>
        <span aria-hidden="true">A+</span>
        <span class="hidden-label">{t('readerLarger')}</span>
      </button>
      <label>
        <span class="hidden-label">{t('readerTheme')}</span>
        <select value={settings.readerTheme} onChange={(event) => onSettings({ readerTheme: event.currentTarget.value as Settings['readerTheme'] })}>
          <option value="system">{t('readerThemeSystem')}</option>
          <option value="light">{t('readerThemeLight')}</option>
          <option value="dark">{t('readerThemeDark')}</option>
        </select>
      </label>
      <span class="spring" />
      <button type="button" class="plain" onClick={() => print()}>
        {t('readerPrint')}
      </button>
      <a class="button" href={url} target="_blank" rel="noreferrer">
        {t('libraryOriginal')}
      </a>
      <button type="button" onClick={onExport}>
        {t('libraryExport')}
      </button>
      <button type="button" onClick={onDelete}>
        {t('libraryDelete')}
      </button>
    </div>
  );
}
