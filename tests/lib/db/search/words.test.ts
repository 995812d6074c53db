import { expect, test } from 'vitest';
import { fold } from '@/lib/db/search/fold';
import { wordsOf } from '@/lib/db/search/segment';
import { stem } from '@/lib/db/search/stem';

test.each([
  ['Œuvre', 'oeuvre'],
  ['ÉCOLE', 'ecole'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['İstanbul', 'istanbul'],
  ['Ελλάδα', 'ελλαδα'],
  ['مُحَمَّد', 'محمد'],
  ['ﬁle', 'file'],
  ['ＡＢＣ', 'abc'],
  ['Donau\u00addampf', 'donaudampf'],
  ['が', 'が'],
  ['हिन्दी', 'हिन्दी'],
])('%s is compared as %s', (word, folded) => {
  expect(fold(word)).toBe(folded);
});

test.each([
  ['an apostrophe parts', 'L’économie d\'hier', ['L', 'économie', 'd', 'hier']],
  ['a number keeps its comma', 'de 1,5 à 3.20.', ['de', '1,5', 'à', '3.20']],
  ['Chinese', '我们在北京大学', ['我们', '在', '北京', '大学']],
  ['Japanese beside Latin', '東京でiPhoneを買う', ['東京', 'で', 'iPhone', 'を', '買う']],
  ['Thai', 'สวัสดีชาวโลก', ['สวัสดี', 'ชาว', 'โลก']],
  ['Korean has spaces', '서울 시장', ['서울', '시장']],
  ['a soft hyphen stays in its word', 'Fahr\u00adplan \u00ad neu', ['Fahr\u00adplan', 'neu']],
  ['marks stay with their letter', 'हिन्दी में', ['हिन्दी', 'में']],
])('a text is cut into words: %s', (_, text, words) => {
  expect([...wordsOf(text)].map((word) => word.text)).toEqual(words);
});

test('each word has its place in the text', () => {
  const text = 'Prix : 東京の市場 ouvre.';
  for (const { text: word, start, end } of wordsOf(text)) expect(text.slice(start, end)).toBe(word);
});

test.each([
  ['en', ['economy', 'economies']],
  ['en', ['vote', 'votes', 'voted', 'voting']],
  ['en', ['plan', 'plans', 'planned', 'planning']],
  ['en', ['house', 'houses']],
  ['en', ['carry', 'carries', 'carried']],
  ['fr', ['president', 'presidente', 'presidents', 'presidentes']],
  ['fr', ['national', 'nationale', 'nationaux', 'nationales']],
  ['fr', ['annonce', 'annonces', 'annoncer', 'annoncee', 'annoncees']],
  ['fr', ['drapeau', 'drapeaux']],
  ['de', ['regierung', 'regierungen']],
  ['de', ['minister', 'ministers', 'ministern']],
  ['de', ['haus', 'hauses', 'hauser']],
])('in %s the endings fall: %j', (language, words) => {
  expect(new Set(words.map((word) => stem(word, language))).size).toBe(1);
});

test.each([
  ['en', 'news', 'new'],
  ['en', 'bus', 'bu'],
  ['en', 'string', 'str'],
  ['en', 'crisis', 'crisi'],
])('in %s %s does not become %s', (language, word, other) => {
  expect(stem(word, language)).not.toBe(other);
});
