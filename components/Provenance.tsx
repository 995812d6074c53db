/** Where a value was found; a press shows what else was found and lets the reader choose. */
import { useId, useState } from 'preact/hooks';
import { type MessageKey, t } from '@/lib/i18n';
import type { Candidate, Origin } from '@/lib/model';

interface Props<T> {
  label: string;
  origin: Origin;
  candidates: Candidate<T>[];
  show: (value: T) => string;
  chosen: string;
  onChoose: (value: T) => void;
}

export const originName = (origin: Origin): string => t(`origin_${origin.replaceAll('-', '_')}` as MessageKey);

/** One row for each different value, naming everywhere it was found. */
function distinct<T>(candidates: Candidate<T>[], show: (value: T) => string) {
  const rows = Map.groupBy(candidates, (candidate) => show(candidate.value));
  return [...rows].map(([text, same]) => ({ text, value: same[0]!.value, origins: [...new Set(same.map((candidate) => originName(candidate.origin)))] }));
}

export function Provenance<T>({ label, origin, candidates, show, chosen, onChoose }: Props<T>) {
  const [open, setOpen] = useState(false);
  const name = useId();
  return (
    <>
      <button
        type="button"
        class="plain origin"
        aria-expanded={open}
        aria-label={t('originLabel', label, originName(origin))}
        onClick={() => setOpen(!open)}
      >
        {originName(origin)}
      </button>
      {open && (
        <fieldset class="choices">
          <legend>{t('originChoices')}</legend>
          {distinct(candidates, show).map((row) => (
            <label key={row.text}>
              <input type="radio" name={name} checked={row.text === chosen} onChange={() => onChoose(row.value)} />
              <span>
                {row.text} <span class="soft">({row.origins.join(', ')})</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}
