/** One quotation whose report stands between its halves comes as one, in every language; two quotations stay two. */
import { describe, expect, test } from 'vitest';
import { findQuotations } from '@/lib/quotations';

const read = (language: string, text: string): unknown =>
  findQuotations(text, { language })
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ kind, speaker, pieces }) => [kind, speaker, ...pieces.map(({ start, end }) => text.slice(start, end))]);

describe('a report between the halves', () => {
  test.each<[string, string, string[]]>([
    ['en', '“I have waited longer,” she said, “but never for a better boat.”', ['she', 'I have waited longer,', 'but never for a better boat.']],
    ['fr', '« Le marché ouvrira au printemps », a déclaré Anne Roche, « mais pas avant le mois de mai ».', ['Anne Roche', 'Le marché ouvrira au printemps', 'mais pas avant le mois de mai']],
    ['fr', 'Anne Roche est venue. « Le marché ouvrira bientôt, a-t-elle dit, mais pas avant le mois de mai ».', ['elle', 'Le marché ouvrira bientôt', 'mais pas avant le mois de mai']],
    ['fr', 'Anne Roche est venue. « Il n’a aucun marché avant le printemps, dit-elle, mais nous en ouvrirons un ».', ['elle', 'Il n’a aucun marché avant le printemps', 'mais nous en ouvrirons un']],
    ['de', '„Der Markt öffnet im Frühling“, sagte Laura Fink, „aber nicht vor dem Mai.“', ['Laura Fink', 'Der Markt öffnet im Frühling', 'aber nicht vor dem Mai.']],
    ['es', '«El mercado abrirá en primavera», dijo Laura Ruiz, «pero no antes de mayo».', ['Laura Ruiz', 'El mercado abrirá en primavera', 'pero no antes de mayo']],
    ['nl', '“De markt opent in het voorjaar”, zei Jan Ferres, “maar niet voor de maand mei.”', ['Jan Ferres', 'De markt opent in het voorjaar', 'maar niet voor de maand mei.']],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toEqual([['direct', ...expected]]);
  });

  test.each<[string, string, string]>([
    ['a full stop behind the report', 'en', '“I have waited longer,” said Joan Ferris. “But I never saw a better boat.”'],
    ['another verb before the second', 'en', '“I have waited longer for it,” said Joan Ferris, adding “but never for a better boat”.'],
    ['a first half that is a whole sentence', 'fr', '« Le marché ouvrira au printemps. », a déclaré Anne Roche, « Nous y serons tous en mai. »'],
  ])('two quotations: %s', (_name, language, text) => {
    expect(read(language, text)).toHaveLength(2);
  });
});
