/** What changed between two texts; words taken out and put in are marked as such, not by colour alone. */
import { t } from '@/lib/i18n';

interface Paragraph {
  text: string;
}

/** One paragraph's fate; `words` where it was changed. */
export interface ShownChange {
  kind: 'same' | 'moved' | 'changed' | 'added' | 'removed';
  before: Paragraph | null;
  after: Paragraph | null;
  words?: { kind: 'same' | 'removed' | 'added'; text: string }[];
}

export function Differences({ changes }: { changes: ShownChange[] }) {
  if (changes.every(({ kind }) => kind === 'same')) return <p class="soft">{t('versionsSame')}</p>;
  return (
    <div class="differences">
      {changes.map((change, index) =>
        change.kind === 'same' ? null : (
          <p key={index} dir="auto">
            <Change change={change} />
          </p>
        ),
      )}
    </div>
  );
}

function Change({ change: { kind, before, after, words } }: { change: ShownChange }) {
  if (kind === 'added') return <ins>{after?.text}</ins>;
  if (kind === 'removed') return <del>{before?.text}</del>;
  if (kind === 'moved') {
    return (
      <>
        <span class="soft small">{t('versionsMoved')} </span>
        {after?.text}
      </>
    );
  }
  return <>{words?.map((word, at) => (word.kind === 'removed' ? <del key={at}>{word.text}</del> : word.kind === 'added' ? <ins key={at}>{word.text}</ins> : word.text))}</>;
}
