import { plainJson } from '../../report/plainJson.ts';
import { problemsAsData } from '../../report/problems/problemsAsData.ts';
import type { Context } from '../context.ts';
import { NotAssessed } from '../notAssessed.ts';
import type { Judging, Work } from '../pool/judgeCompany.ts';
import { judgedCompanies } from '../pool/judgedCompanies.ts';
import { companyOfLine } from './companyOfLine.ts';
import { linesOf } from './linesOf.ts';
import { streamOf } from './streamOf.ts';

/**
 * Assesses one company a line, and prints one result a line in the same order; what could not be
 * assessed is a line with its problems. Lines are taken only as fast as their results are read.
 * Throws `NotAssessed` at the end where that is so of any.
 */
export async function assessLines(
  path: string,
  { judging, workers }: { judging: Judging; workers: number },
  { terminal, words }: Context,
): Promise<void> {
  const { size } = judging.limits;
  const input = path === '-' ? '<stdin>' : path;
  // Results come in the order of the lines, so that their numbers can wait in line.
  const numbers: number[] = [];
  async function* companies(): AsyncGenerator<Work> {
    for await (const line of linesOf(streamOf(path, terminal), size)) {
      const company = companyOfLine(line, input, size);
      if (company === null) continue;
      numbers.push(line.number);
      yield company;
    }
  }
  let failed = 0;
  for await (const judged of judgedCompanies(companies(), judging, workers)) {
    const number = numbers.shift();
    if (judged.kind === 'result') {
      await terminal.writeOutput(judged.line);
    } else if (judged.kind === 'failed') {
      failed++;
      const { name, problems } = judged;
      const told = { ...problemsAsData(problems, words), input: name, line: number };
      await terminal.writeOutput(plainJson(told, 0));
    }
    if (!terminal.outputIsOpen()) break;
  }
  if (failed > 0) throw new NotAssessed();
}
