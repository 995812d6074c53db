/** The article in a page's data. */
import { expect, test } from 'vitest';
import { embeddedTexts } from '@/lib/extract/embedded';

const textsIn = (state: object) => embeddedTexts(new DOMParser().parseFromString(`<script type="application/json">${JSON.stringify(state)}</script>`, 'text/html'), []);

test('paragraphs of a script that writes no spaces', () => {
  const paragraphs = Array.from({ length: 8 }, (_, at) => `港口的第${at + 1}班渡轮在中午出发，傍晚带着岛上所有的乘客平安归来，船长说一切顺利。`);
  expect(textsIn({ story: { paragraphs } })).toEqual([paragraphs.join('\n')]);
});

test('names of files are no paragraphs', () => {
  const files = Array.from({ length: 8 }, (_, at) => `static/chunks/application-news-article-page-of-the-harbour-${at}-0123456789.js`);
  expect(textsIn({ files })).toEqual([]);
});
