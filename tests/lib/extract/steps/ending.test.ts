/** What behind the last paragraph is no text of the article. */
import { describe, expect, test } from 'vitest';
import { prose, textOf } from '../article';

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
