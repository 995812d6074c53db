import { expect, test } from 'vitest';
import { diffTexts, diffWords } from '@/lib/anchor';

const FIRST = `The ferry to Lomund was cancelled on Friday because of the storm.

About two hundred passengers spent the night in the school.

The company expects to sail again on Sunday.`;

const kinds = (before: string, after: string): string[] => diffTexts(before, after).map(({ kind }) => kind);

test.each([
  ['nothing', FIRST, ['same', 'same', 'same']],
  ['a number', FIRST.replace('two', 'three'), ['same', 'changed', 'same']],
  ['a paragraph put in', FIRST.replace('About', 'The mayor opened the hall.\n\nAbout'), ['same', 'added', 'same', 'same']],
  ['a paragraph taken out', FIRST.replace(/\n\nAbout.*/, ''), ['same', 'removed', 'same']],
  ['a paragraph in another place', `The company expects to sail again on Sunday.\n\n${FIRST.replace(/\n\nThe company.*/, '')}`, ['moved', 'same', 'same']],
  ['a paragraph wholly rewritten', FIRST.replace(/About.*/, 'Nobody was hurt, police say.'), ['same', 'removed', 'added', 'same']],
  ['its typography', FIRST.replaceAll(' ', '\u00A0'), ['same', 'same', 'same']],
  ['everything', 'Sheep prices rose.', ['removed', 'removed', 'removed', 'added']],
])('when %s changed', (_, after, expected) => expect(kinds(FIRST, after)).toEqual(expected));

test.each([
  ['from nothing', '', 'One.', ['added']],
  ['to nothing', 'One.', '', ['removed']],
  ['between nothing and nothing', '', '', []],
])('goes %s', (_, before, after, expected) => expect(kinds(before, after)).toEqual(expected));

test.each([
  ['a word replaced', 'two hundred passengers', 'three hundred passengers', ['-two ', '+three ', '=hundred passengers']],
  ['a word put in', 'spent the night', 'spent the whole night', ['=spent the ', '+whole ', '=night']],
  ['a mark', 'It sails.', 'It sails!', ['=It sails', '-.', '+!']],
  ['the case of a letter', 'the Mayor', 'the mayor', ['=the ', '-Mayor', '+mayor']],
  ['quotation marks only', '"Go," he said', '“Go,” he said', ['=“Go,” he said']],
  ['a word of Chinese', '渡轮星期五停航', '渡轮星期日停航', ['=渡轮', '-星期五', '+星期日', '=停航']],
])('shows %s', (_, before, after, expected) =>
  expect(diffWords(before, after).map(({ kind, text }) => ({ same: '=', removed: '-', added: '+' })[kind] + text)).toEqual(expected),
);

test('loses no word of either text', () => {
  const after = FIRST.replace('two', 'nearly three').replace('again ', '').replace('storm', 'gale');
  const changes = diffTexts(FIRST, after);
  const rebuilt = (side: 'removed' | 'added') =>
    changes.map((change) => (change.kind === 'changed' ? change.words.filter(({ kind }) => kind === 'same' || kind === side).map(({ text }) => text).join('') : change.after!.text)).join('\n\n');
  expect([rebuilt('removed'), rebuilt('added')]).toEqual([FIRST, after]);
});

test('says where the paragraphs stand', () => {
  const after = `Update\n\n${FIRST}`;
  for (const { before, after: now } of diffTexts(FIRST, after).slice(1)) {
    expect(FIRST.slice(before!.start, before!.end)).toBe(before!.text);
    expect(after.slice(now!.start, now!.end)).toBe(now!.text);
  }
});
