/** English, phenomenon by phenomenon: the words, who says them, by which cue. */
import { describe, expect, test } from 'vitest';
import { findQuotations } from '@/lib/quotations';

type Row = [name: string, text: string, expected: [words: string, speaker: string | null, cue: string | null][]];

const read = (text: string, kinds: string[]): unknown =>
  findQuotations(text, { language: 'en' })
    .filter(({ kind }) => kinds.includes(kind))
    .map((found) => [found.text, found.speakerFull, found.cue]);

const SAID = 'We will open the market next spring';

describe('reports in English', () => {
  test.each<Row>([
    ['subject and verb', `“${SAID},” Laura Finch said.`, [[`${SAID},`, 'Laura Finch', 'said']]],
    ['verb and subject', `“${SAID},” said Laura Finch.`, [[`${SAID},`, 'Laura Finch', 'said']]],
    ['straight marks', `"${SAID}," said Laura Finch.`, [[`${SAID},`, 'Laura Finch', 'said']]],
    ['role and name', `“${SAID},” said Home Secretary Laura Finch.`, [[`${SAID},`, 'Laura Finch', 'said']]],
    ['name and role', `“${SAID},” said Laura Finch, mayor of Oakham.`, [[`${SAID},`, 'Laura Finch', 'said']]],
    ['name, role, verb', `“${SAID},” Laura Finch, the mayor of Oakham, said.`, [[`${SAID},`, 'Laura Finch', 'said']]],
    ['comma before the words', `Laura Finch said, “${SAID}.”`, [[`${SAID}.`, 'Laura Finch', 'said']]],
    ['colon before the words', `Laura Finch told the council: “${SAID}.”`, [[`${SAID}.`, 'Laura Finch', 'told']]],
    ['addressee behind the verb', `“${SAID},” Laura Finch told Peter Marsh.`, [[`${SAID},`, 'Laura Finch', 'told']]],
    ['according to', `According to Laura Finch, “the market will open next spring at last”.`, [['the market will open next spring at last', 'Laura Finch', 'According to']]],
    ['partial quotation', `Laura Finch said the plan was “far too costly for us all”.`, [['far too costly for us all', 'Laura Finch', 'said']]],
    ['participle', `Laura Finch opposed the plan, calling it “far too costly for us all”.`, [['far too costly for us all', 'Laura Finch', 'calling']]],
    ['dash and name', `“${SAID}.” – Laura Finch`, [[`${SAID}.`, 'Laura Finch', null]]],
  ])('%s', (_name, text, expected) => {
    expect(read(text, ['direct', 'mixed'])).toEqual(expected);
  });
});

describe('who is meant in English', () => {
  test.each<[string, string, string | null]>([
    ['he and she agree', `Laura Finch met Peter Marsh. “${SAID},” she said.`, 'Laura Finch'],
    ['it is no person', `The Oakham Market Board met Peter Marsh. “${SAID},” it said.`, 'Oakham Market Board'],
    ['a family name with a form of address', `Laura Finch is the mayor. “${SAID},” Ms Finch said.`, 'Laura Finch'],
    ['letters of a body', `The Oakham Market Bureau (OMB) met. “${SAID},” said OMB.`, 'Oakham Market Bureau'],
    ['the words go on in the next paragraph', `“${SAID},” Laura Finch said.\n\n“It will be a fine market for everybody in town.”`, 'Laura Finch'],
    ['nobody before', `“${SAID},” she said.`, null],
  ])('%s', (_name, text, expected) => {
    expect(findQuotations(text, { language: 'en' }).filter(({ kind }) => kind !== 'indirect').at(-1)!.speakerFull).toBe(expected);
  });
});

describe('not speech in English', () => {
  test.each([
    ['a nickname', 'The runner, nicknamed “the cat of the northern hills”, won.'],
    ['a title', 'She made the film “The House by the Old Canal” in March.'],
    ['a charge', 'He was charged with “conspiracy to steal from the public purse”.'],
    ['scare quotes', 'The “miracle” lasted two days.'],
  ])('%s', (_name, text) => {
    expect(findQuotations(text, { language: 'en' }).filter(({ kind }) => kind !== 'indirect')).toEqual([]);
  });
});

describe('indirect statements in English', () => {
  test.each<Row>([
    ['that', 'Laura Finch announced that the market would open in spring.', [['that the market would open in spring', 'Laura Finch', 'announced']]],
    ['no conjunction', 'Laura Finch said the market would open in spring.', [['the market would open in spring', 'Laura Finch', 'said']]],
    ['addressee', 'Laura Finch told reporters that the market would open in spring.', [['that the market would open in spring', 'Laura Finch', 'told']]],
    ['report at the end', 'The market would open in spring, Laura Finch said.', [['The market would open in spring', 'Laura Finch', 'said']]],
    ['according to', 'According to Laura Finch, the market would open in spring.', [['the market would open in spring', 'Laura Finch', 'According to']]],
    ['a noun is no verb', 'In a blog post the market was called old.', []],
    ['a plural behind the relative “that”', 'The council spent eleven million on new piles, money that opponents said would have been better spent on the road.', [['would have been better spent on the road', 'opponents', 'said']]],
  ])('%s', (_name, text, expected) => {
    expect(read(text, ['indirect'])).toEqual(expected);
  });
});

describe('names and roles in English', () => {
  test.each<[string, string, string, string | null]>([
    ['a noun no list knows, then the name', `“${SAID},” said the harbour master, Joan Ferris, who came in May.`, 'Joan Ferris', 'the harbour master'],
    ['such a noun before the verb', `“${SAID},” the harbour master, Joan Ferris, told the council.`, 'Joan Ferris', 'the harbour master'],
    ['somebody’s relative', `“${SAID},” said Marta’s brother, Tom Hale, on Monday.`, 'Tom Hale', 'Marta’s brother'],
    ['a possessive before the role', `“${SAID},” said her lawyer Ann Bell.`, 'Ann Bell', 'her lawyer'],
    ['a body and a list of places', `“${SAID},” said the newspaper, Oakham, Welby and Marsh.`, 'the newspaper', null],
    ['an office', `“${SAID},” said Councillor Peter Lang.`, 'Peter Lang', 'Councillor'],
    ['a title', `“${SAID},” Dr Peter Lang said.`, 'Peter Lang', 'Dr'],
    ['a form of address', `“${SAID},” Mr Lang said.`, 'Lang', null],
    ['a title and what he does', `“${SAID},” said Professor Peter Lang, mayor of Oakham.`, 'Peter Lang', 'mayor of Oakham'],
  ])('%s', (_name, text, speaker, role) => {
    const [found] = findQuotations(text, { language: 'en' }).filter(({ kind }) => kind !== 'indirect');
    expect([found!.speakerFull, found!.role]).toEqual([speaker, role]);
  });
});
