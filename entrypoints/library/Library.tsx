/** Everything saved: the list, and beside it the article that is open. */
import { useEffect, useState } from 'preact/hooks';
import { ArticleList } from '@/components/ArticleList';
import { Failure } from '@/components/Failure';
import { useLive } from '@/components/use-live';
import { database, listArticles, observe, setTrashed, valuesOfArticle } from '@/lib/db';
import { toWireError, type WireError } from '@/lib/errors';
import { plural, t } from '@/lib/i18n';
import type { StoredArticle } from '@/lib/model';
import { siteOf } from '@/lib/url';
import { hashOfArticle, useOpenArticle } from './address';
import { exportLibrary } from './export-file';
import { Reader } from './Reader';
import { usePersistence } from './use-persistence';

/** As long as look.md gives a reader to change their mind. */
const UNDO_MS = 10_000;

const rowOf = (article: StoredArticle) => {
  const { title, siteName, published, language } = valuesOfArticle(article);
  return { id: article.id, title: title ?? article.url, outlet: siteName ?? siteOf(article.url), published, savedAt: article.savedAt, note: article.note, tags: article.tags, language, dir: article.dir, href: hashOfArticle(article.id) };
};

export function Library() {
  const open = useOpenArticle();
  const articles = useLive<StoredArticle[]>((next, fail) => observe(() => listArticles(database), next, fail), []);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<WireError | null>(null);
  const [status, setStatus] = useState('');
  const [deleted, setDeleted] = useState<string[]>([]);
  const persisted = usePersistence();

  useEffect(() => {
    if (deleted.length === 0) return undefined;
    const timer = setTimeout(() => setDeleted([]), UNDO_MS);
    return () => clearTimeout(timer);
  }, [deleted]);

  const attempt = (work: Promise<void>) => work.then(() => setFailure(null), (thrown) => setFailure(toWireError(thrown)));
  const list = articles.state === 'here' ? articles.value : [];
  const chosen = list.filter((article) => selection.has(article.id)).map((article) => article.id);

  const remove = (ids: string[]) =>
    attempt(
      setTrashed(database, ids, true, new Date()).then(() => {
        setDeleted(ids);
        setSelection(new Set());
        setStatus(plural('libraryDeleted', ids.length));
        if (open && ids.includes(open)) location.hash = '';
      }),
    );
  const undo = () =>
    attempt(
      setTrashed(database, deleted, false, new Date()).then(() => {
        setDeleted([]);
        setStatus('');
      }),
    );
  const save = (ids: string[] | 'all') => attempt(exportLibrary(ids).then((count) => setStatus(plural('libraryExported', count))));

  return (
    <main class={open ? 'library reading' : 'library'}>
      <header class="bar">
        <h1>{t('extensionName')}</h1>
        <span class="soft">{articles.state === 'here' && plural('libraryArticles', list.length)}</span>
        <span class="spring" />
        <button type="button" disabled={list.length === 0} onClick={() => save('all')}>
          {t('libraryExportAll')}
        </button>
      </header>
      <p class="status" role="status">
        {status}
        {deleted.length > 0 && (
          <button type="button" onClick={undo}>
            {t('libraryUndo')}
          </button>
        )}
      </p>
      {failure && <Failure error={failure} />}
      {articles.state === 'failed' && <Failure error={toWireError(articles.thrown)} />}
      <nav class="list" aria-label={t('libraryTitle')}>
        {chosen.length > 0 && (
          <div class="row selection">
            <span>{plural('librarySelected', chosen.length)}</span>
            <button type="button" onClick={() => save(chosen)}>
              {t('libraryExportSelection')}
            </button>
            <button type="button" onClick={() => remove(chosen)}>
              {t('libraryDelete')}
            </button>
          </div>
        )}
        {articles.state === 'here' && list.length === 0 && (
          <div class="empty">
            <p>{t('libraryEmpty')}</p>
            <p class="soft">{t('libraryEmptyNext')}</p>
          </div>
        )}
        <ArticleList rows={list.map(rowOf)} open={open} selection={selection} onSelect={setSelection} />
        {persisted === false && list.length > 0 && <p class="small soft">{t('libraryPersistence')}</p>}
      </nav>
      <section class="page">
        {open ? <Reader key={open} id={open} onDelete={() => remove([open])} onExport={() => save([open])} /> : <p class="soft choose">{t('libraryChoose')}</p>}
      </section>
    </main>
  );
}
