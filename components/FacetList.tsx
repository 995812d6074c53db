/** One filter of the list: its values with counts, each a box to press. */
import { formatNumber } from '@/lib/i18n';

interface Props {
  label: string;
  values: { value: string; count: number }[];
  chosen: string[];
  show?: (value: string) => string;
  onChoose: (chosen: string[]) => void;
}

/** So many are shown at once; the rest under "details". */
const FIRST = 6;

export function FacetList({ label, values, chosen, show = (value) => value, onChoose }: Props) {
  const missing = chosen.filter((value) => !values.some((known) => known.value === value)).map((value) => ({ value, count: 0 }));
  const all = [...missing, ...values];
  if (all.length === 0) return null;
  const item = ({ value, count }: { value: string; count: number }) => (
    <li key={value}>
      <label class="row">
        <input
          type="checkbox"
          checked={chosen.includes(value)}
          onChange={(event) => onChoose(event.currentTarget.checked ? [...chosen, value] : chosen.filter((kept) => kept !== value))}
        />
        <bdi class="facet-value">{show(value)}</bdi>
        <span class="soft small">{formatNumber(count)}</span>
      </label>
    </li>
  );
  return (
    <fieldset class="facet">
      <legend class="section-title">{label}</legend>
      <ul role="list">{all.slice(0, FIRST).map(item)}</ul>
      {all.length > FIRST && (
        <details>
          <summary class="small soft">+ {formatNumber(all.length - FIRST)}</summary>
          <ul role="list">{all.slice(FIRST).map(item)}</ul>
        </details>
      )}
    </fieldset>
  );
}
