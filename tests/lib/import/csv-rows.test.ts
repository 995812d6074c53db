import { expect, test } from 'vitest';
import { csvRows } from '@/lib/import/csv-rows';

const rows = (text: string) => [...csvRows(text)].map(({ line, cells }) => [line, ...cells]);

test.each([
  ['plain cells', 'a,b\n1,2\n', [[1, 'a', 'b'], [2, '1', '2']]],
  ['no end of line at the end', 'a,b\n1,2', [[1, 'a', 'b'], [2, '1', '2']]],
  ['Windows line ends', 'a,b\r\n1,2\r\n', [[1, 'a', 'b'], [2, '1', '2']]],
  ['a byte order mark', '\ufeffa,b', [[1, 'a', 'b']]],
  ['semicolons', 'a;b\n1,5;2', [[1, 'a', 'b'], [2, '1,5', '2']]],
  ['tabs', 'a\tb\n1\t2', [[1, 'a', 'b'], [2, '1', '2']]],
  ['quoted cells', '"a,1","b ""c"""\n', [[1, 'a,1', 'b "c"']]],
  ['lines within a cell', '"a\nb\nc",d\ne,f', [[1, 'a\nb\nc', 'd'], [4, 'e', 'f']]],
  ['empty cells', ',\n', [[1, '', '']]],
  ['empty rows', 'a,b\n\n\nc,d', [[1, 'a', 'b'], [4, 'c', 'd']]],
  ['a quotation mark that never closes', 'a,"b\nc', [[1, 'a', 'b\nc']]],
  ['words behind a closed cell', '"a"b,c', [[1, 'ab', 'c']]],
  ['nothing', '', []],
])('CSV is read with its lines: %s', (_, text, expected) => {
  expect(rows(text)).toEqual(expected);
});
