/** The library's frame: its rooms, what was done last, and the article that is open. */
import { useEffect, useState } from 'preact/hooks';
import { Failure } from '@/components/Failure';
import { useLive } from '@/components/use-live';
import { completeIndex, countArticles, database, emptyOldTrash, listTrash, observe, setTrashed } from '@/lib/db';
import { type MessageKey, plural, t } from '@/lib/i18n';
import { type Room, useAddress, writeAddress } from './address';
import { Articles } from './Articles';
import { BackupReminder } from './BackupReminder';
import { ExportDialog } from './ExportDialog';
import { Import } from './Import';
import { People } from './People';
import { Reader } from './Reader';
import { Trash } from './Trash';
import { usePersistence } from './use-persistence';
import { useScheduledBackup } from './use-scheduled-backup';
import { useTask } from './use-task';

const ROOMS: [Room, MessageKey][] = [
  ['articles', 'libraryArticlesTitle'],
  ['people', 'libraryPeople'],
  ['trash', 'libraryTrash'],
  ['import', 'libraryImport'],
];

export function Library() {
  const [address, go] = useAddress();
  const [exporting, setExporting] = useState<string[] | 'all' | null>(null);
  const task = useTask();
  const persisted = usePersistence();
  const count = useLive<number>((next, fail) => observe(async () => (await countArticles(database, {})).total, next, fail), []);
  const trashed = useLive<number>((next, fail) => observe(async () => (await listTrash(database)).length, next, fail), []);
  const { room, open } = address;
  const size = count.state === 'here' ? count.value : 0;
  useScheduledBackup(size, task);

  useEffect(() => {
    void completeIndex(database, () => Date.now())
      .then(() => emptyOldTrash(database, new Date()))
      .catch(() => {
        // A database that cannot be opened is told by the list.
      });
  }, []);

  const trash = (id: string) =>
    task.run(async () => {
      await setTrashed(database, [id], true, new Date());
      go({ open: null });
      return { said: plural('libraryDeleted', 1), undo: () => setTrashed(database, [id], false, new Date()) };
    });

  return (
    <main class={open ? 'library reading' : 'library'} data-room={room}>
      <header class="bar">
        <h1>{t('extensionName')}</h1>
        <nav class="row rooms" aria-label={t('libraryRooms')}>
          {ROOMS.map(([name, label]) => (
            <a
              key={name}
              href={writeAddress({ ...address, room: name, open: null })}
              aria-current={name === room ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                go({ room: name, open: null });
              }}
            >
              {t(label)}
              {name === 'trash' && trashed.state === 'here' && trashed.value > 0 && <span class="soft small"> {trashed.value}</span>}
            </a>
          ))}
        </nav>
        <span class="spring" />
        <button type="button" disabled={size === 0} onClick={() => setExporting('all')}>
          {t('libraryExportAll')}
        </button>
      </header>
      <div class="status" role="status">
        {task.said && <span>{task.said}</span>}
        {task.undo && (
          <button type="button" onClick={task.undo}>
            {t('libraryUndo')}
          </button>
        )}
      </div>
      <div class="notices">
        {task.failure && <Failure error={task.failure} />}
        <BackupReminder size={size} persisted={persisted} onExport={() => setExporting('all')} />
      </div>
      {room === 'articles' && <Articles address={address} go={go} task={task} />}
      {room === 'people' && <People address={address} go={go} task={task} />}
      {room === 'trash' && <Trash task={task} />}
      {room === 'import' && <Import />}
      {(room === 'articles' || room === 'people') && (
        <section class="page" aria-label={t('libraryReader')}>
          {open ? (
            <Reader key={open} id={open} task={task} onBack={() => go({ open: null })} onDelete={() => trash(open)} onExport={() => setExporting([open])} />
          ) : (
            room === 'articles' && size > 0 && <p class="soft choose">{t('libraryChoose')}</p>
          )}
        </section>
      )}
      {exporting && <ExportDialog ids={exporting} onClose={() => setExporting(null)} />}
    </main>
  );
}
