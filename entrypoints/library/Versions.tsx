/** The versions of an article's text, and what changed between any two of them, word by word. */
import { useState } from 'preact/hooks';
import { Differences } from '@/components/Differences';
import { useLive } from '@/components/use-live';
import { diffTexts } from '@/lib/anchor';
import { database, observe, versionsOfArticle } from '@/lib/db';
import { formatInstant, plural, t } from '@/lib/i18n';
import type { StoredVersion } from '@/lib/model';

export function Versions({ articleId, current, language }: { articleId: string; current: string; language: string | null }) {
  const found = useLive<StoredVersion[]>((next, fail) => observe(() => versionsOfArticle(database, articleId), next, fail), [articleId, current]);
  const [pair, setPair] = useState<{ before: string; after: string } | null>(null);
  const versions = found.state === 'here' ? found.value : [];
  if (versions.length < 2) return null;
  const before = versions.find(({ id }) => id === pair?.before) ?? versions.at(-2)!;
  const after = versions.find(({ id }) => id === pair?.after) ?? versions.at(-1)!;
  const choice = (label: string, chosen: StoredVersion, choose: (id: string) => void) => (
    <label class="small">
      {label}{' '}
      <select value={chosen.id} onChange={(event) => choose(event.currentTarget.value)}>
        {versions.map(({ id, capturedAt }) => (
          <option key={id} value={id}>
            {formatInstant(capturedAt)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <section class="aside" aria-labelledby="versions-title">
      <details>
        <summary>
          <h3 id="versions-title">{plural('popupVersions', versions.length)}</h3>
        </summary>
        <div class="row">
          {choice(t('versionsBefore'), before, (id) => setPair({ before: id, after: after.id }))}
          {choice(t('versionsAfter'), after, (id) => setPair({ before: before.id, after: id }))}
        </div>
        <Differences changes={diffTexts(before.text, after.text, language ?? undefined)} />
      </details>
    </section>
  );
}
