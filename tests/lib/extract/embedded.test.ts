/** The article in a page's data. */
import { expect, test } from 'vitest';
import { documentOf, embeddedTexts } from '@/lib/extract/embedded';

const textsIn = (state: object) => embeddedTexts(new DOMParser().parseFromString(`<script type="application/json">${JSON.stringify(state)}</script>`, 'text/html'), []);

test('paragraphs of a script that writes no spaces', () => {
  const paragraphs = Array.from({ length: 8 }, (_, at) => `港口的第${at + 1}班渡轮在中午出发，傍晚带着岛上所有的乘客平安归来，船长说一切顺利。`);
  expect(textsIn({ story: { paragraphs } })).toEqual([paragraphs.join('\n')]);
});

test('names of files are no paragraphs', () => {
  const files = Array.from({ length: 8 }, (_, at) => `static/chunks/application-news-article-page-of-the-harbour-${at}-0123456789.js`);
  expect(textsIn({ files })).toEqual([]);
});

const SENTENCE = 'left the quay at noon with all its passengers, and came back in the evening with as many again.';
const scripts = (...contents: string[]) => embeddedTexts(new DOMParser().parseFromString(contents.map((content) => `<script>${content}</script>`).join(''), 'text/html'), []);
const paragraphs = Array.from({ length: 6 }, (_, at) => `<p>Ferry ${at + 1} ${SENTENCE}</p>`);

test.each<[string, (at: number) => object]>([
  ['text and links', (at: number) => ({ nodeType: 'paragraph', content: [{ nodeType: 'text', value: `Ferry ${at}` }, { nodeType: 'hyperlink', content: [{ nodeType: 'text', value: ' left the quay' }] }, { nodeType: 'text', value: SENTENCE.slice(13) }] })],
  ['spans', (at: number) => ({ _type: 'block', style: 'normal', markDefs: [], children: [{ _type: 'span', text: `Ferry ${at} left` }, { _type: 'span', marks: ['em'], text: SENTENCE.slice(4) }] })],
  ['blocks with the whole text and its parts', (at: number) => ({ type: 'paragraph', model: { text: `Ferry ${at} ${SENTENCE}`, blocks: [{ type: 'fragment', model: { text: `Ferry ${at}` } }] } })],
  ['blocks without inner nodes', (at: number) => ({ type: 'unstyled', text: `Ferry ${at} ${SENTENCE}`, entityRanges: [] })],
])('paragraphs that are nodes: %s', (_, node) => {
  expect(textsIn({ page: { teasers: [{ title: 'Other', text: SENTENCE }], body: [1, 2, 3, 4, 5, 6].map((at) => node(at)) } })).toEqual([paragraphs.join('\n')]);
});

test('headings and lists among nodes', () => {
  const node = (type: string, ...content: unknown[]) => ({ type, content });
  const text = (words: string) => ({ type: 'text', text: words });
  const body = [node('paragraph', text(SENTENCE)), node('heading', text('At noon')), node('bulletList', node('listItem', node('paragraph', text('mail'))), node('listItem', node('paragraph', text('bread')))), { type: 'advert' }, node('paragraph', text(SENTENCE))];
  expect(textsIn({ body, padding: ' '.repeat(300) })).toEqual([`<p>${SENTENCE}</p>\n<h2>At noon</h2>\n<li>mail</li>\n<li>bread</li>\n<p>${SENTENCE}</p>`]);
});

test('nodes that are referred to by name', () => {
  const state: Record<string, object> = { 'Article:1': { body: paragraphs.map((_, at) => ({ __ref: `Paragraph:${at}` })) } };
  for (const at of paragraphs.keys()) state[`Paragraph:${at}`] = { __typename: 'Paragraph', text: `Ferry ${at + 1} ${SENTENCE}` };
  expect(textsIn(state)).toEqual([paragraphs.join('\n')]);
});

test('a stream in pieces, cut anywhere', () => {
  const elements = paragraphs.map((paragraph, at) => ['$', 'p', String(at), { children: paragraph.slice(3, -4) }]);
  const stream = `1:I[123,["static/chunks/1.js"],"default"]\n2:T6,a\u00e9bcd3:${JSON.stringify(['$', 'article', null, { children: elements }])}\n`;
  const push = (piece: string) => `self.__next_f.push(${JSON.stringify([1, piece])})`;
  expect(scripts('(self.__next_f=self.__next_f||[]).push([0])', push(stream.slice(0, 90)), push(stream.slice(90)))).toEqual([paragraphs.join('\n')]);
});

test('HTML in data that a function makes', () => {
  const html = JSON.stringify(paragraphs.join('')).replaceAll('<', '\\u003C');
  expect(scripts(`window.__NUXT__=(function(a){return {data:[{body:${html},free:a}]}}(true));`)).toEqual([paragraphs.join('')]);
});

test('characters that a text without markup writes as HTML does', () => {
  const source = documentOf('The keeper&rsquo;s &quot;lamp&quot;\nTea &amp; bread', document, (html) => document.createRange().createContextualFragment(html));
  expect([...source.querySelectorAll('p')].map((paragraph) => paragraph.textContent)).toEqual(['The keeper’s "lamp"', 'Tea & bread']);
});
