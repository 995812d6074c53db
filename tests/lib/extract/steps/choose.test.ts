/** Which passages are the article's, beside what Readability keeps. */
import { expect, test } from 'vitest';
import { prose, textOf } from '../article';

test('a heading in a box of its own between kept paragraphs', () => {
  expect(textOf({ body: `${prose(4)}<div class="highlights"><div><h2>Nobody told us</h2></div></div>${prose(4)}` })).toContain('Nobody told us');
});

test.each(['style="display:none"', 'hidden', 'aria-hidden="true"'])('paragraphs that are hidden until a script has counted: %s', (hidden) => {
  const paragraphs = prose(6).replaceAll('<p>', '<p>The mail ship and the ');
  expect(textOf({ body: `${prose(2)}<div class="premium" ${hidden}>${paragraphs}</div>` })).toHaveLength(8);
});
