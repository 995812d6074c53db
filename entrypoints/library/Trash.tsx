/** What was deleted in the last thirty days: put back, or deleted for good. */
import { useState } from 'preact/hooks';
import { useLive } from '@/components/use-live';
import { database, deleteArticles, listTrash, observe, setTrashed, valuesOfArticle } from '@/lib/db';
import { formatDay, plural, t } from '@/lib/i18n';
import type { StoredArticle } from '@/lib/model';
import type { Task } from './use-task';

export function Trash({ task }: { task: Task }) {
  const [sure, setSure] = useState(false);
  const trash = useLive<StoredArticle[]>((next, fail) => observe(() => listTrash(database), next, fail), []);
  const articles = trash.state === 'here' ? trash.value : [];
  const restore = (id: string) =>
    task.run(async () => {
      await setTrashed(database, [id], false, new Date());
      return { said: t('libraryRestored'), undo: () => setTrashed(database, [id], true, new Date()) };
    });
  const empty = () =>
    task.run(async () => {
      setSure(false);
      await deleteArticles(database, articles.map(({ id }) => id), new Date());
      return { said: t('libraryTrashEmptied') };
    });
  return (
    <section class="room" aria-labelledby="trash-title">
      <h2 id="trash-title">{t('libraryTrash')}</h2>
      <p class="soft">{t('libraryTrashKept')}</p>
      {trash.state === 'here' && articles.length === 0 && <p class="empty">{t('libraryTrashNone')}</p>}
      <ul role="list">
        {articles.map((article) => {
          const { title, language } = valuesOfArticle(article);
          return (
            <li key={article.id} class="row trashed">
              <span class="headline" lang={language ?? undefined} dir={article.dir}>
                {title ?? article.url}
              </span>
              <span class="soft small">{t('libraryTrashedOn', formatDay(article.trashedAt!))}</span>
              <span class="spring" />
              <button type="button" aria-label={t('libraryRestoreOf', title ?? article.url)} onClick={() => restore(article.id)}>
                {t('libraryRestore')}
              </button>
            </li>
          );
        })}
      </ul>
      {articles.length > 0 && !sure && (
        <button type="button" onClick={() => setSure(true)}>
          {t('libraryTrashEmpty')}
        </button>
      )}
      {sure && (
        <div class="row" role="alert">
          <span>{plural('libraryTrashSure', articles.length)}</span>
          <button type="button" class="accent" onClick={empty}>
            {t('libraryTrashEmpty')}
          </button>
          <button type="button" onClick={() => setSure(false)}>
            {t('fieldCancel')}
          </button>
        </div>
      )}
    </section>
  );
}
