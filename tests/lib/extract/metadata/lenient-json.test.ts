import { describe, expect, test } from 'vitest';
import { parseLenientJson } from '@/lib/extract/metadata/lenient-json';

describe('JSON as pages write it', () => {
  test.each([
    ['plain', '{"a": 1}', { a: 1 }],
    ['a trailing comma', '{"a": [1, 2,], "b": 3,}', { a: [1, 2], b: 3 }],
    ['a raw line break in a string', '{"headline": "River\nrises"}', { headline: 'River\nrises' }],
    ['an HTML comment around it', '<!-- {"a": 1} -->', { a: 1 }],
    ['CDATA around it', '/*<![CDATA[*/ {"a": 1} /*]]>*/', { a: 1 }],
    ['comments inside', '{"a": 1, // one\n "b": /* two */ 2}', { a: 1, b: 2 }],
    ['an address is no comment', '{"url": "https://paper.example/a", "b": 1,}', { url: 'https://paper.example/a', b: 1 }],
    ['entities for quotes', '{&quot;a&quot;: &quot;b&quot;}', { a: 'b' }],
    ['quotes not escaped', '{"headline": "Mayor says "no" to bridge", "b": 1}', { headline: 'Mayor says "no" to bridge', b: 1 }],
    ['a bad escape', String.raw`{"a": "it\'s"}`, { a: String.raw`it\'s` }],
    ['a closing semicolon', '{"a": 1};', { a: 1 }],
  ])('%s', (_name, source, value) => {
    expect(parseLenientJson(source)).toEqual(value);
  });

  test('what is no JSON is undefined', () => {
    expect(parseLenientJson('window.data = 1')).toBeUndefined();
  });
});
