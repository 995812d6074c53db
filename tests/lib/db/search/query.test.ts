import { expect, test } from 'vitest';
import { type Clause, parseQuery } from '@/lib/db/search/query';

const word = (text: string, prefix = false, not = false): Clause => ({ kind: 'word', word: text, prefix, not });
const phrase = (text: string, not = false): Clause => ({ kind: 'phrase', phrase: text, not });
const field = (name: 'author' | 'site' | 'speaker' | 'tag' | 'lang', value: string, prefix = false, not = false): Clause => ({ kind: 'field', field: name, value, prefix, not });

test.each<[string, string, Clause[]]>([
  ['nothing', '', []],
  ['spaces alone', '   ', []],
  ['the last word may go on', 'harbour rep', [word('harbour'), word('rep', true)]],
  ['a space closes the last word', 'harbour ', [word('harbour')]],
  ['a star opens any word', 'har* wall ', [word('har', true), word('wall')]],
  ['a phrase', '"sea wall" now ', [phrase('sea wall'), word('now')]],
  ['a phrase that is still being typed', '"sea wa', [phrase('sea wa')]],
  ['French, German and Japanese marks', '« mur de mer » „am Hafen“ 「港」', [phrase('mur de mer'), phrase('am Hafen'), phrase('港')]],
  ['without a word', 'harbour -storm ', [word('harbour'), word('storm', false, true)]],
  ['without a phrase', '-"sea wall" port ', [phrase('sea wall', true), word('port')]],
  ['a refused word is whole, though it comes last', 'ferry -car', [word('ferry'), word('car', false, true)]],
  ['a refused field too', 'ferry -tag:sea', [word('ferry'), field('tag', 'sea', false, true)]],
  ['a star opens a refused word', 'ferry -car*', [word('ferry'), word('car', true, true)]],
  ['a hyphen inside a word is no minus', 'mid-sea ', [word('mid-sea')]],
  ['a lone hyphen asks for nothing', 'harbour - wall ', [word('harbour'), word('wall')]],
  ['a field', 'author:Moreau ', [field('author', 'Moreau')]],
  ['a field in capitals', 'Author:Moreau ', [field('author', 'Moreau')]],
  ['a field with a phrase', 'speaker:"Ada Moreau" x ', [field('speaker', 'Ada Moreau'), word('x')]],
  ['a field still being typed', 'tag:cli', [field('tag', 'cli', true)]],
  ['a field without a value asks for nothing', 'port author:', [word('port')]],
  ['a refused field', '-site:daily.example ', [field('site', 'daily.example', false, true)]],
  ['a year', 'before:2024 ', [{ kind: 'before', date: '2024', not: false }]],
  ['a month', 'after:2024-5 ', [{ kind: 'after', date: '2024-05', not: false }]],
  ['a day with slashes', 'after:2024/05/03 ', [{ kind: 'after', date: '2024-05-03', not: false }]],
  ['a date that is none asks for nothing', 'port before:2024-13 ', [word('port')]],
  ['a note', 'has:note ', [{ kind: 'has', what: 'note', not: false }]],
  ['no highlights', '-has:highlights ', [{ kind: 'has', what: 'annotation', not: true }]],
  ['nothing that an article has', 'port has:constructor ', [word('port')]],
  ['unread and read', 'is:unread is:read ', [{ kind: 'unread', not: false }, { kind: 'unread', not: true }]],
  ['what is no field is words', 'https://daily.example/port ', [word('https://daily.example/port')]],
  ['signs alone ask for nothing', '!? ... ""', []],
])('a query is read: %s', (_, typed, clauses) => {
  expect(parseQuery(typed)).toEqual({ clauses });
});
