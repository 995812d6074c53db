/** The places between which only the reader can choose: each with its surrounding words, a press picks it. */
import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '@/lib/i18n';
import { askPage } from '@/lib/messages/send';
import type { Selectors } from '@/lib/model';

/** Characters of surroundings shown on either side; more are stored. */
const SHOWN = 60;

interface Props {
  selectors: Selectors;
  tabId: number;
  language: string | null;
  onPick: (selectors: Selectors) => Promise<void>;
}

export function Candidates({ selectors, tabId, language, onPick }: Props) {
  const [candidates, setCandidates] = useState<Selectors[]>([]);
  useEffect(() => {
    let wanted = true;
    const take = (found: Selectors[]) => wanted && setCandidates(found);
    // A page that went meanwhile offers nothing.
    askPage(tabId, 'showPlace', { selectors, lookOnly: true }).then((answer) => take(answer.candidates), () => take([]));
    return () => {
      wanted = false;
    };
    // What is stored comes anew with every keystroke in a note; only other words are looked for again.
  }, [tabId, JSON.stringify(selectors)]);
  if (candidates.length === 0) return null;
  return (
    <div class="candidates">
      <p class="small">{plural('candidatesFound', candidates.length)}</p>
      <ol role="list" aria-label={t('candidatesPick')}>
        {candidates.map(({ quote, page }) => (
          <li key={page?.start}>
            <button
              type="button"
              class="plain"
              lang={language ?? undefined}
              dir="auto"
              // Where the passage stood in the saved text is not in doubt.
              onClick={() => void onPick({ quote, page, position: selectors.position })}
            >
              …{quote.prefix.slice(-SHOWN)}
              <mark>{quote.exact}</mark>
              {quote.suffix.slice(0, SHOWN)}…
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
