import { expect, test } from 'vitest';
import { compareTexts, countChanges } from '@/lib/diff';

const [quay, ramp, horn] = ['The quay was rebuilt in the winter.', 'The ramp is longer than before.', 'The horn was heard at nine.'];
const text = (...paragraphs: string[]) => paragraphs.join('\n\n');
const shown = (before: string, after: string) =>
  compareTexts(before, after).map(({ kind, spans }) => `${kind}: ${spans.map((span) => ({ same: span.text, removed: `[-${span.text}-]`, added: `[+${span.text}+]` })[span.kind]).join('')}`);

test.each([
  ['nothing changed', text(quay, ramp), text(quay, ramp), [`same: ${quay}`, `same: ${ramp}`]],
  ['a paragraph added', text(quay, horn), text(quay, ramp, horn), [`same: ${quay}`, `added: [+${ramp}+]`, `same: ${horn}`]],
  ['a paragraph removed', text(quay, ramp, horn), text(quay, horn), [`same: ${quay}`, `removed: [-${ramp}-]`, `same: ${horn}`]],
  ['a word changed', text(quay, ramp), text('The quay was rebuilt in the spring.', ramp), ['changed: The quay was rebuilt in the [-winter-][+spring+].', `same: ${ramp}`]],
  ['a paragraph wholly new in place of another', text(quay), text('Nobody came.'), [`removed: [-${quay}-]`, 'added: [+Nobody came.+]']],
  ['Chinese, character by character', '码头在冬天重建。', '码头在春天重建。', ['changed: 码头在[-冬-][+春+]天重建。']],
  ['from nothing', '', quay, [`added: [+${quay}+]`]],
  ['to nothing', quay, '', [`removed: [-${quay}-]`]],
])('%s', (_, before, after, expected) => {
  expect(shown(before, after)).toEqual(expected);
});

test('only the paragraphs that changed are counted', () => {
  expect(countChanges(compareTexts(text(quay, ramp, horn), text(quay, 'The ramp is shorter than before.')))).toBe(2);
});

test('the spans that were not added make the older text again, and the others the newer', () => {
  const before = text(quay, ramp, horn, quay);
  const after = text(horn, 'The ramp was never longer than before, they say.', quay);
  const spans = compareTexts(before, after).map((change) => change.spans);
  const side = (other: string) => spans.map((own) => own.filter(({ kind }) => kind !== other).map((span) => span.text).join('')).filter(Boolean).join('\n\n');
  expect([side('added'), side('removed')]).toEqual([before, after]);
});

test('texts with nothing in common are compared within bounds', () => {
  const words = (seed: string) => Array.from({ length: 20_000 }, (_, index) => `${seed}${index}`).join('\n\n');
  expect(countChanges(compareTexts(words('a'), words('b')))).toBe(40_000);
});
