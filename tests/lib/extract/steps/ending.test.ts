/** What behind the last paragraph is no text of the article. */
import { describe, expect, test } from 'vitest';
import { articleOf, prose, textOf } from '../article';

const signedBy = (type: string, name: string) => `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry back in service","author":{"@type":"${type}","name":"${name}"}}</script>`;

test('a last sentence that opens with a by-word of another language', () => {
  const sentence = 'De politie onderzoekt de zaak.';
  expect(textOf({ language: 'nl', body: `${prose(8, 'nl')}<p>${sentence}</p>` }).at(-1)).toBe(sentence);
});

describe('a last paragraph that opens with who signed', () => {
  const last = (name: string) => `${name} could not immediately say how many ships had been waiting outside the harbour in the fog.`;
  test('is a person’s biography', () => {
    expect(textOf({ head: signedBy('Person', 'Ada Lund'), body: `${prose(8)}<p>${last('Ada Lund')}</p>` })).not.toContain(last('Ada Lund'));
  });
  test('is text where an organisation signed', () => {
    expect(textOf({ head: signedBy('Organization', 'Reuters'), body: `${prose(8)}<p>${last('Reuters')}</p>` }).at(-1)).toBe(last('Reuters'));
  });
});

test('a heading over a list that ends the text', () => {
  expect(textOf({ body: `${prose(8)}<h2>What to bring</h2><ul><li>Exact change</li><li>A coat</li></ul>` }).slice(-3)).toEqual(['What to bring', 'Exact change', 'A coat']);
});

test('an update that names its day and hour', () => {
  const blocks = (last: string) => articleOf({ language: 'fr', body: `${prose(8, 'fr')}<p>${last}</p>` }).blocks;
  expect(blocks('Mise à jour le 12 mars à 9 h 30 : ajout de la réaction de la région.').at(-1)?.kind).toBe('notice');
  expect(blocks('Mis à jour le 12 mars 2026 à 09:30')).toHaveLength(8);
});

test('lines of code that end the text', () => {
  expect(textOf({ body: `${prose(8)}<pre>speed = 14</pre>` }).at(-1)).toBe('speed = 14');
});
