import { describe, expect, it } from 'vitest';
import { portfolioReportSchema } from '../../../src/portfolio/portfolioSummary.ts';
import { someRecord } from '../../portfolio/someRecord.ts';
import { runCommand } from '../testTerminal.ts';

const records = (number: number) =>
  Array.from({ length: number }, (_, index) => {
    const path = `${String(index).padStart(5, '0')}.yaml`;
    return `${JSON.stringify(someRecord({ path, name: `C${index}`, channels: index }))}\n`;
  }).join('');

const folded = (words: readonly string[], input: string) =>
  runCommand(['portfolio', '--from', '-', ...words], { input });

describe('a list that does not hold all companies', () => {
  it.each([
    ['json', '1 more company is not listed: `--top`'],
    ['markdown', '951 more companies are not listed: `--top`'],
    ['text', '951 more companies are not listed: `--top`'],
  ])('is told beside %s', async (format, said) => {
    const { code, errors } = await folded(['-f', format], records(1_001));
    expect(code).toBe(0);
    expect(errors).toContain(said);
  });

  it('is told in Italian', async () => {
    const { errors } = await folded(['-f', 'json', '--lang', 'it'], records(1_001));
    expect(errors).toContain('1 altra azienda non è elencata');
  });

  it('needs no telling where it was asked for', async () => {
    const { output, errors } = await folded(['-f', 'csv', '--top', '2'], records(5));
    expect(output.trimEnd().split('\r\n')).toHaveLength(3);
    expect(errors).toBe('');
  });

  it('is never so of records as they come', async () => {
    const { output, errors } = await folded(['-f', 'ndjson'], records(1_001));
    expect(output.trimEnd().split('\n')).toHaveLength(1_001);
    expect(errors).toBe('');
  });
});

describe('records that are not all', () => {
  it('say so, and what is made of them says it again', async () => {
    const { output: some } = await folded(['-f', 'ndjson', '--top', '2'], records(5));
    expect(some.split('\n')[2]).toBe('{"kind":"left-out","schemaVersion":1,"companies":3}');
    const { output, errors } = await folded(['-f', 'json'], some);
    const { summary } = portfolioReportSchema.parse(JSON.parse(output));
    expect([summary.companies, summary.missing]).toEqual([2, 3]);
    expect(errors).toContain('3 more companies had been left out');
    const again = await folded(['-f', 'ndjson'], some);
    expect(again.output).toBe(some);
    const { output: state } = await folded(['-f', 'state'], some);
    const joined = await folded(['-f', 'text'], state + state);
    expect(joined.output).toContain('6 more companies had been left out');
  });
});

describe('--top', () => {
  it('takes the first records as they come, or of an order', async () => {
    const paths = async (...words: string[]) => {
      const { output } = await folded(['-f', 'ndjson', '--top', '2', ...words], records(5));
      return output.match(/\d{5}\.yaml/g);
    };
    expect(await paths()).toEqual(['00000.yaml', '00001.yaml']);
    expect(await paths('--sort', 'channels:desc')).toEqual(['00004.yaml', '00003.yaml']);
  });
});

describe('advice', () => {
  it.each([
    [['--filter', 'level<croos'], 'cross'],
    [['--filter', 'score>many'], 'many'],
    [['--each'], '--each'],
    [['--shard', '1/2'], '--shard'],
  ])('%j', async (words, advice) => {
    for (const lang of ['en', 'it']) {
      const { code, output, errors } = await folded([...words, '--lang', lang], records(1));
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(errors).toContain(advice);
    }
  });

  it('is given where no company has a dimension, and no more', async () => {
    const words = ['--sort', 'dimensions.dta.score', '-f', 'csv'];
    const { code, errors } = await folded(words, records(2));
    expect(code).toBe(0);
    expect(errors).toContain('`dta`');
  });
});

it('folds each line before it reads the next, into a state that does not grow', async () => {
  const line = new TextEncoder().encode(records(1));
  const most = 3_000;
  let taken = 0;
  const ahead: number[] = [];
  async function* inputChunks() {
    for (let read = 0; read < most; read++) {
      ahead.push(read - taken);
      yield line;
    }
  }
  const outputIsOpen = () => {
    taken++;
    return true;
  };
  const words = ['portfolio', '--from', '-', '-f', 'state'];
  const { output } = await runCommand(words, { inputChunks, outputIsOpen });
  expect(taken).toBe(most);
  expect(Math.max(...ahead)).toBe(0);
  const { output: one } = await folded(['-f', 'state'], records(1));
  // Numbers of more digits, and a list of the ten best.
  expect(output.length).toBeLessThan(one.length + 2_000);
});
