/** Quotations of a whole short article: the three commonest reports, and a name in marks that is nobody's speech. */
import { describe, expect, test } from 'vitest';
import { findQuotations } from '@/lib/quotations';

const ARTICLE = [
  'Lundi 3 juin, le ministre des Transports, Paul Henri Lacaze (photo, à gauche), et la directrice générale de la société Railnova, Anne Claire Dubreuil (photo, à droite), ont signé à Namur un accord sur la ligne.',
  'S’exprimant sur cette signature, le ministre Paul Henri Lacaze a indiqué avoir signé « ce texte pour donner aux voyageurs la gare qu’ils attendent. En effet, la ligne ouvrira au printemps », a-t-il déclaré.',
  'La ligne s’inscrit dans le plan national baptisé « Horizon Rail 2030 ».',
  '« A partir du mois de mars, nous pourrons lancer les travaux sur toute la ligne », a déclaré Anne Claire Dubreuil.',
  '« C’est un chantier propre, nous utilisons du bois de la région », a-t-elle ajouté.',
].join('\n\n');

const found = findQuotations(ARTICLE, { language: 'fr' });

describe('an article with three reports', () => {
  test('finds the three quotations and not the name of the plan', () => {
    expect(found.map(({ text }) => text.slice(0, 20))).toEqual(['ce texte pour donner', 'A partir du mois de ', 'C’est un chantier pr']);
  });

  test('names each speaker in full', () => {
    expect(found.map(({ speakerFull }) => speakerFull)).toEqual(['Paul Henri Lacaze', 'Anne Claire Dubreuil', 'Anne Claire Dubreuil']);
  });

  test('gives the cue as printed', () => {
    expect(found.map(({ cue }) => cue)).toEqual(['a-t-il déclaré', 'a déclaré', 'a-t-elle ajouté']);
  });

  test('gives places that cut the same words from the article', () => {
    expect(found.map(({ start, end }) => ARTICLE.slice(start, end))).toEqual(found.map(({ text }) => text));
  });
});
