/** Says when a saved article's text is no longer what was saved: how much of it, and whether the reader's marks are concerned. */
import { useLive } from '@/components/use-live';
import { diffTexts } from '@/lib/anchor';
import { annotationsOf, database, observe, versionsOfArticle } from '@/lib/db';
import { formatDay, plural } from '@/lib/i18n';
import type { Capture, StoredAnnotation, StoredArticle, StoredVersion } from '@/lib/model';

interface Kept {
  version: StoredVersion;
  annotations: StoredAnnotation[];
}

/** The newest version and the marks made in it. */
async function keptOf(articleId: string): Promise<Kept | null> {
  const version = (await versionsOfArticle(database, articleId)).at(-1);
  return version ? { version, annotations: await annotationsOf(database, articleId) } : null;
}

export function TextChanged({ article, capture }: { article: StoredArticle; capture: Capture }) {
  const kept = useLive<Kept | null>((next, fail) => observe(() => keptOf(article.id), next, fail), [article.id, article.versionId]);
  if (kept.state !== 'here' || !kept.value) return null;
  const { version, annotations } = kept.value;
  // What another program kept without its text cannot have changed.
  if (version.text === '' || version.text === capture.article.text) return null;
  const changes = diffTexts(version.text, capture.article.text, capture.article.metadata.language.value ?? undefined).filter(({ kind }) => kind !== 'same' && kind !== 'moved');
  if (changes.length === 0) return null;
  const touched = annotations.filter(({ versionId, selectors: { position } }) => versionId === version.id && position && changes.some(({ before }) => before && before.start < position.end && position.start < before.end));
  return (
    <p class="text-changed small">
      {plural('popupChanged', changes.length, formatDay(version.capturedAt))} {touched.length > 0 && plural('popupChangedMarks', touched.length)}
    </p>
  );
}
