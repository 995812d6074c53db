/** One article, one key. */
import { describe, expect, test } from 'vitest';
import { keyOf, sameSite, siteOf } from '@/lib/url';

describe('the key of an address', () => {
  test.each([
    ['has no scheme', 'https://news.example/a', 'news.example/a'],
    ['is the same for http', 'http://news.example/a', 'news.example/a'],
    ['has no www', 'https://www.news.example/a', 'news.example/a'],
    ['keeps another subdomain', 'https://blog.news.example/a', 'blog.news.example/a'],
    ['has no closing slash', 'https://news.example/a/', 'news.example/a'],
    ['has no fragment', 'https://news.example/a#comments', 'news.example/a'],
    ['has no name of an index page', 'https://news.example/a/index.html', 'news.example/a'],
    ['has no amp ending', 'https://news.example/a/amp', 'news.example/a'],
    ['keeps a path that only starts with amp', 'https://news.example/a/amperes', 'news.example/a/amperes'],
    ['has a host in small letters', 'https://News.Example/A', 'news.example/A'],
    ['has no usual port', 'http://news.example:80/a', 'news.example/a'],
    ['keeps another port', 'https://news.example:8443/a', 'news.example:8443/a'],
    ['keeps what chooses the article', 'https://news.example/?id=7', 'news.example?id=7'],
    ['has no tracking', 'https://news.example/a?utm_source=x&fbclid=y&id=7', 'news.example/a?id=7'],
    ['has no tracking in capitals', 'https://news.example/a?UTM_Source=x', 'news.example/a'],
    ['keeps a parameter that only looks like tracking', 'https://news.example/a?utmost=1', 'news.example/a?utmost=1'],
    ['has the query in order', 'https://news.example/a?b=2&a=1', 'news.example/a?a=1&b=2'],
    ['keeps the order of one name', 'https://news.example/a?p=2&p=1', 'news.example/a?p=2&p=1'],
    ['has other letters encoded alike', 'https://news.example/é', 'news.example/%C3%A9'],
    ['has other hosts in their ASCII form', 'https://école.example/a', 'xn--cole-9oa.example/a'],
    ['keeps other schemes', 'file:///articles/a.html', 'file:///articles/a.html'],
    ['is itself where it is no address', 'not an address', 'not an address'],
    ['is itself where it is empty', '', ''],
  ])('%s', (_, address, key) => {
    expect(keyOf(address)).toBe(key);
  });

  test('holds an address of 8,000 characters whole', () => {
    const path = 'a'.repeat(8_000);
    expect(keyOf(`https://news.example/${path}`)).toBe(`news.example/${path}`);
  });
});

test.each([
  ['https://www.news.example/a', 'news.example'],
  ['https://news.example:8443/a', 'news.example'],
  ['file:///articles/a.html', 'file:///articles/a.html'],
  ['no address', 'no address'],
])('the site of %s is %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});

test.each([
  ['two pages of one host', 'https://news.example/a', 'https://news.example/b', true],
  ['a page for telephones', 'https://news.example/a', 'https://m.news.example/a', true],
  ['a host within the other', 'https://news.example/a', 'https://shop.news.example/a', true],
  ['another port', 'https://news.example/a', 'https://news.example:8443/a', true],
  ['two files', 'file:///a.html', 'file:///b/c.html', true],
  ['two hosts side by side', 'https://one.blogs.example/a', 'https://two.blogs.example/a', false],
  ['a host that ends alike', 'https://news.example/a', 'https://fakenews.example/a', false],
  ['another host', 'https://news.example/a', 'https://elsewhere.example/news.example', false],
  ['a file and a page', 'file:///news.example/a', 'https://news.example/a', false],
])('of one site or not: %s', (_, one, other, same) => {
  expect([sameSite(keyOf(one), keyOf(other)), sameSite(keyOf(other), keyOf(one))]).toEqual([same, same]);
});
