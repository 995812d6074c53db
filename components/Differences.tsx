/** What changed between two texts; words taken out and put in are marked as such, not by colour alone. */
import { t } from '@/lib/i18n';

interface Span {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

interface Props {
  changes: { kind: 'same' | 'removed' | 'added' | 'changed'; spans: Span[] }[];
}

export function Differences({ changes }: Props) {
  if (changes.every(({ kind }) => kind === 'same')) return <p class="soft">{t('versionsSame')}</p>;
  return (
    <div class="differences">
      {changes.map(({ kind, spans }, index) =>
        kind === 'same' ? null : (
          <p key={index} dir="auto">
            {spans.map((span, at) => (span.kind === 'removed' ? <del key={at}>{span.text}</del> : span.kind === 'added' ? <ins key={at}>{span.text}</ins> : span.text))}
          </p>
        ),
      )}
    </div>
  );
}
