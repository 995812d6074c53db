/** What can be done with the selected articles: tag, export, delete; each deletion and tagging can be undone. */
import { useState } from 'preact/hooks';
import { withTyped } from '@/components/TagEditor';
import { database, setTags, setTrashed, tagArticles } from '@/lib/db';
import { plural, t } from '@/lib/i18n';
import { ExportDialog } from './ExportDialog';
import type { Selection } from './use-selection';
import type { Task } from './use-task';

export function SelectionBar({ selection, total, task }: { selection: Selection; total: number; task: Task }) {
  const [exporting, setExporting] = useState(false);
  const [typed, setTyped] = useState('');
  const { ids } = selection;
  if (ids.length === 0) {
    if (total === 0) return null;
    return (
      <div class="row selection">
        <button type="button" class="plain small" onClick={selection.chooseAll}>
          {t('librarySelectAll')}
        </button>
      </div>
    );
  }
  const remove = () =>
    task.run(async () => {
      await setTrashed(database, ids, true, new Date());
      selection.clear();
      return { said: plural('libraryDeleted', ids.length), undo: () => setTrashed(database, ids, false, new Date()) };
    });
  const tag = (event: Event) => {
    event.preventDefault();
    const add = withTyped([], typed);
    if (add.length === 0) return;
    task.run(async () => {
      const before = await tagArticles(database, ids, { add }, new Date());
      setTyped('');
      return { said: plural('libraryTagged', ids.length), undo: () => setTags(database, before, new Date()) };
    });
  };
  return (
    <div class="row selection">
      <span>{plural('librarySelected', ids.length)}</span>
      <form class="row" onSubmit={tag}>
        <input value={typed} aria-label={t('libraryTagSelection')} placeholder={t('libraryTagSelection')} onInput={(event) => setTyped(event.currentTarget.value)} />
      </form>
      <button type="button" onClick={() => setExporting(true)}>
        {t('libraryExportSelection')}
      </button>
      <button type="button" onClick={remove}>
        {t('libraryDelete')}
      </button>
      <button type="button" class="plain small" onClick={selection.clear}>
        {t('librarySelectNone')}
      </button>
      {exporting && <ExportDialog ids={ids} onClose={() => setExporting(false)} />}
    </div>
  );
}
