/** The open article: its text as a person would set it, and beside it everything the reader made of it. */
import { useEffect, useRef } from 'preact/hooks';
import { Failure } from '@/components/Failure';
import { NoteEditor } from '@/components/NoteEditor';
import { QuotationList } from '@/components/QuotationList';
import { SavedText } from '@/components/SavedText';
import { TagEditor } from '@/components/TagEditor';
import { useAttempt } from '@/components/use-attempt';
import { useTyped } from '@/components/use-typed';
import { type ArticleChanges, changeArticle, changeQuotation, database, type OpenArticle, valuesOfArticle } from '@/lib/db';
import { toWireError } from '@/lib/errors';
import { formatInstant, formatStated, plural, readingMinutes, t } from '@/lib/i18n';
import type { StoredAnnotation } from '@/lib/model';
import { createFragmentSanitizer } from '@/lib/sanitize';
import { siteOf } from '@/lib/url';
import { Annotations } from './Annotations';
import { CiteMenu } from './CiteMenu';
import { ReaderTools } from './ReaderTools';
import { useKeptImages } from './use-kept-images';
import { useMarkedText } from './use-marked-text';
import { useSettings } from './use-settings';
import type { Task } from './use-task';
import { Versions } from './Versions';

const sanitize = createFragmentSanitizer(window);

interface Props extends OpenArticle {
  annotations: StoredAnnotation[];
  task: Task;
  onBack: () => void;
  onDelete: () => void;
  onExport: () => void;
}

export function OpenReader({ article, version, quotations, annotations, task, onBack, onDelete, onExport }: Props) {
  const [thrown, attempt] = useAttempt();
  const [settings, changeSettings] = useSettings();
  const text = useRef<HTMLDivElement>(null);
  const change = (changes: ArticleChanges) => attempt(changeArticle(database, article.id, changes, new Date()));
  const [note, typeNote] = useTyped(article.note, (typed) => change({ note: typed }));
  const [tags, typeTags] = useTyped(article.tags, (typed) => change({ tags: typed }));
  const reject = (id: string) =>
    task.run(async () => {
      await changeQuotation(database, id, { rejected: true }, new Date());
      return { said: t('quotationsRejected'), undo: () => changeQuotation(database, id, { rejected: false }, new Date()) };
    });
  const images = useKeptImages(article.id);
  const marked = useMarkedText(text, version.html, quotations, annotations);
  useEffect(() => {
    if (article.readAt === null) void change({ readAt: new Date().toISOString() });
  }, [article.id]);
  const values = valuesOfArticle(article);
  const shown = quotations.map((quotation) => ({ ...quotation, ...quotation.corrections }));
  return (
    <article class="reader" style={{ '--reader-size': `${settings.readerSize}px`, colorScheme: settings.readerTheme === 'system' ? undefined : settings.readerTheme }}>
      <ReaderTools url={article.url} settings={settings} onSettings={changeSettings} onBack={onBack} onExport={onExport} onDelete={onDelete} />
      <h2 lang={values.language ?? undefined} dir={article.dir}>
        {values.title ?? article.url}
      </h2>
      <p class="soft">
        {[values.authors?.map((author) => author.name).join(', '), values.siteName ?? siteOf(article.url), values.published && formatStated(values.published)].filter(Boolean).join(' · ')}
      </p>
      <p class="soft small">
        {t('libraryCaptured', formatInstant(version.capturedAt))} · {plural('fieldMinutes', readingMinutes(version.wordCount))}
      </p>
      {thrown !== null && <Failure error={toWireError(thrown)} />}
      <div class="margined">
        <div ref={text}>
          <SavedText html={version.html} language={values.language} dir={article.dir} sanitize={sanitize} images={images} />
        </div>
        <Annotations annotations={annotations} language={values.language} text={text} marked={marked} onAttempt={attempt} />
      </div>
      <section aria-labelledby="reader-quotations" class="aside">
        <h3 id="reader-quotations">{t('quotationsTitle')}</h3>
        <QuotationList
          quotations={shown}
          language={values.language}
          dir={article.dir}
          actions={{
            onShow: marked.show,
            onCorrect: (id, corrections) => void attempt(changeQuotation(database, id, { corrections }, new Date())),
            onReject: reject,
          }}
        />
      </section>
      <CiteMenu subject={{ values, url: article.url, accessedAt: version.capturedAt }} quotations={shown} />
      <section class="aside">
        <NoteEditor note={note} onChange={typeNote} />
        <TagEditor tags={tags} onChange={typeTags} />
      </section>
      <Versions articleId={article.id} current={version.id} language={values.language} />
    </article>
  );
}
