/** What among the paragraphs is none of the article's, by what it says and how it is made. */
import { describe, expect, test } from 'vitest';
import { prose, textOf } from '../article';

const SENTENCE = 'The last of the ferries has left for the yard, where it will be painted and given the engine that it was promised two years ago.';

describe('lines under a heading of related links', () => {
  test('end the text where only lines follow', () => {
    const text = textOf({ body: `${prose(8)}<h3>Read more</h3><p>The yard at night</p><p>A new engine for the mail boat</p><h3>Read more</h3><p>The islands in winter</p>` });
    expect(text).toHaveLength(8);
  });
  test('do not where a sentence follows behind all of them', () => {
    const text = textOf({ body: `${prose(8)}<h3>Read more</h3><p>The yard at night</p><h3>Read more</h3><p>The islands in winter</p><p>${SENTENCE}</p>` });
    expect(text.at(-1)).toBe(SENTENCE);
  });
});
