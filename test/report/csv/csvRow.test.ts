import { expect, it } from 'vitest';
import { csvRow } from '../../../src/report/csv/csvRow.ts';

it.each([
  [['a', 1, null, -0.5], 'a,1,,-0.5'],
  [['a,b', 'say "x"', 'two\nlines'], '"a,b","say ""x""","two\nlines"'],
  [[' a', 'a;b'], '" a","a;b"'],
  [['=1+1', '+1', '-1', '@x', '＝1'], "'=1+1,'+1,'-1,'@x,'＝1"],
  [[' =1', '\t1', '\r1'], '\' =1,"\'\t1","\'\r1"'],
] as const)('%j', (cells, row) => {
  expect(csvRow(cells)).toBe(row);
});
