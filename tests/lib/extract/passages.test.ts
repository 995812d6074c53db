/** Where line breaks make paragraphs. */
import { expect, test } from 'vitest';
import { passagesOf } from '@/lib/extract/passages';

const textsOf = (markup: string) => passagesOf(new DOMParser().parseFromString(`<body><div>${markup}</div></body>`, 'text/html').body).map(({ text }) => text);

const SENTENCE = 'The ferry left the quay at noon and came back in the evening.';

test.each([
  ['one after a finished sentence', `${SENTENCE}<br>${SENTENCE}`, [SENTENCE, SENTENCE]],
  ['white space in between', `<b>${SENTENCE}</b>\n <br>${SENTENCE}`, [SENTENCE, SENTENCE]],
  ['one after a line of verse', 'The ferry left the quay at noon and came<br>back in the evening', ['The ferry left the quay at noon and came back in the evening']],
  ['one after a short sentence', 'At noon.<br>At night.', ['At noon. At night.']],
  ['one after a question in bold', '<b>At noon?</b><br>At night.', ['At noon?', 'At night.']],
  ['one after a quote that closes as a German one does', `„${SENTENCE}“<br>${SENTENCE}`, [`„${SENTENCE}“`, SENTENCE]],
  ['two', 'At noon<br> <br>At night', ['At noon', 'At night']],
])('%s', (_name, markup, texts) => {
  expect(textsOf(markup)).toEqual(texts);
});
