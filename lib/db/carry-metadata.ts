/** The metadata of an article from one reading to the next. Pure. */
import type { Field, FieldName, Metadata } from '@/lib/model';

/**
 * The metadata of a new reading, to be put over the earlier. Where the page states
 * nothing, what another program knew stays; what the reader once typed stays to
 * choose from.
 */
export function carryMetadata(before: Metadata, read: Metadata): Metadata {
  const fields = Object.entries(read).map(([name, field]: [string, Field<unknown>]) => {
    const earlier: Field<unknown> = before[name as FieldName];
    if (field.value === null && earlier.origin === 'import') return [name, earlier];
    return [name, { ...field, candidates: [...field.candidates, ...earlier.candidates.filter(({ origin }) => origin === 'reader')] }];
  });
  return Object.fromEntries(fields) as Metadata;
}
