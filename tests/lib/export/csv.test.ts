import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvCell } from '@/lib/export/csv';
import { sampleLibrary } from '../sample-library';
import { textOf } from './render';

async function parsed(contents = sampleLibrary()) {
  return Papa.parse(await textOf('csv', contents), { header: true, skipEmptyLines: true });
}

test('another parser finds no error', async () => {
  expect((await parsed()).errors).toEqual([]);
});

test('the columns of Readwise come first', async () => {
  expect((await parsed()).meta.fields.slice(0, 7)).toEqual(['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date']);
});

test('a quotation is a row with its speaker', async () => {
  const rows = (await parsed()).data;
  expect(rows.find((row: any) => row.Highlight === 'هذا بيتنا الثاني').Speaker).toBe('هدى السالم');
});

test('a note of several lines is one cell', async () => {
  const rows = (await parsed()).data;
  expect(rows[0].Note).toBe('**Harbour ferry returns 🚢 after a decade**\n\n- to check 🔎');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('a cell that a spreadsheet would run is text: %j', (cell) => {
  expect(csvCell(cell)).toBe(`"'${cell}"`);
});

test.each([
  ['a quotation mark', 'say "no"', '"say ""no"""'],
  ['a comma', 'a, b', '"a, b"'],
  ['a number', -3, '"-3"'],
  ['nothing', null, '""'],
])('%s stays itself', (_, value, cell) => {
  expect(csvCell(value)).toBe(cell);
});
