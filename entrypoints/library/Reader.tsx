/** One saved article, read without its site: text, quotations, note and tags. */
import { useEffect, useState } from 'preact/hooks';
import { Failure } from '@/components/Failure';
import { NoteEditor } from '@/components/NoteEditor';
import { QuotationList } from '@/components/QuotationList';
import { SavedText } from '@/components/SavedText';
import { TagEditor } from '@/components/TagEditor';
import { useLive } from '@/components/use-live';
import { useTyped } from '@/components/use-typed';
import { type ArticleChanges, changeArticle, database, observe, type OpenArticle, openArticle, valuesOfArticle } from '@/lib/db';
import { toWireError, type WireError } from '@/lib/errors';
import { formatInstant, formatStated, t } from '@/lib/i18n';
import { createFragmentSanitizer } from '@/lib/sanitize';
import { siteOf } from '@/lib/url';

const sanitize = createFragmentSanitizer(window);

interface Props {
  id: string;
  onDelete: () => void;
  onExport: () => void;
}

export function Reader({ id, onDelete, onExport }: Props) {
  const opened = useLive<OpenArticle | null>((next, fail) => observe(() => openArticle(database, id), next, fail), [id]);
  if (opened.state === 'waiting') return null;
  if (opened.state === 'failed') return <Failure error={toWireError(opened.thrown)} />;
  if (opened.value === null) {
    return (
      <div class="empty">
        <p>{t('libraryGone')}</p>
        <p class="soft">{t('libraryGoneNext')}</p>
      </div>
    );
  }
  return <OpenReader {...opened.value} onDelete={onDelete} onExport={onExport} />;
}

function OpenReader({ article, version, quotations, onDelete, onExport }: OpenArticle & Omit<Props, 'id'>) {
  const [failure, setFailure] = useState<WireError | null>(null);
  const change = (changes: ArticleChanges) =>
    changeArticle(database, article.id, changes, new Date()).then(
      () => setFailure(null),
      (thrown) => setFailure(toWireError(thrown)),
    );
  const [note, typeNote] = useTyped(article.note, (typed) => change({ note: typed }));
  const [tags, typeTags] = useTyped(article.tags, (typed) => change({ tags: typed }));
  useEffect(() => {
    if (article.readAt === null) void change({ readAt: new Date().toISOString() });
  }, [article.id]);
  const values = valuesOfArticle(article);
  return (
    <article class="reader">
      <div class="row tools">
        <a class="button back" href="#">
          {t('libraryBack')}
        </a>
        <a class="button" href={article.url} target="_blank" rel="noreferrer">
          {t('libraryOriginal')}
        </a>
        <button type="button" onClick={onExport}>
          {t('libraryExport')}
        </button>
        <button type="button" onClick={onDelete}>
          {t('libraryDelete')}
        </button>
      </div>
      <h2 lang={values.language ?? undefined} dir={article.dir}>
        {values.title ?? article.url}
      </h2>
      <p class="soft">
        {[values.authors?.map((author) => author.name).join(', '), values.siteName ?? siteOf(article.url), values.published && formatStated(values.published)].filter(Boolean).join(' · ')}
      </p>
      <p class="soft small">{t('libraryCaptured', formatInstant(version.capturedAt))}</p>
      <SavedText html={version.html} language={values.language} dir={article.dir} sanitize={sanitize} />
      <section aria-labelledby="reader-quotations">
        <h3 id="reader-quotations">{t('quotationsTitle')}</h3>
        <QuotationList quotations={quotations.map((quotation) => ({ ...quotation, ...quotation.corrections }))} language={values.language} dir={article.dir} actions={{}} />
      </section>
      <section class="margin">
        {failure && <Failure error={failure} />}
        <NoteEditor note={note} onChange={typeNote} />
        <TagEditor tags={tags} onChange={typeTags} />
      </section>
    </article>
  );
}
