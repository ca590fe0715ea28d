import { parsedCsv } from '../../report/csv/parsedCsv.ts';
import type { Reader } from './reader.ts';
import { terminal } from './terminal.ts';

/** What a spreadsheet takes for the beginning of a formula, in any of its languages. */
const formula = /^[\s\ufeff]*(?:[=+@＝＋－＠]|-(?![0-9.]+$))|^[\t\r]/u;

/** A spreadsheet: cells in their columns, none of which is calculated. */
export const csv: Reader = {
  acting: (output, plain) => {
    const rows = parsedCsv(output);
    const widths = (text: string) => parsedCsv(text).map((row) => row.length);
    return [
      ...terminal.acting(output.replaceAll('\r\n', '\n'), ''),
      ...rows.flat().filter((cell) => formula.test(cell)),
      ...(String(widths(output)) === String(widths(plain)) ? [] : ['other rows or columns']),
    ];
  },
  shown: (name) => terminal.shown(name),
  text: (output) => terminal.text(parsedCsv(output).flat().join('\n')),
};
