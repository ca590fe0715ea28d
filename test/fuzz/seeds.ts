import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../src/cli/files/packageFolder.ts';
import { runCommand } from '../cli/testTerminal.ts';
import { scratchFolder } from './scratchFolder.ts';

const root = packageFolder();

/** What files of each kind are mutated from; every list has something in it. */
export type Seeds = Readonly<Record<SeedKind, readonly string[]>>;

type SeedKind =
  | 'company'
  | 'smallCompany'
  | 'fragment'
  | 'overlay'
  | 'rubric'
  | 'rubricTest'
  | 'config'
  | 'baseline'
  | 'answers'
  | 'result'
  | 'records';

/** Companies below this many characters are planned for within a moment. */
const small = 450;

/** Reads the files of the project, and has omnigauge write the kinds that only it writes. */
export async function gatherSeeds(): Promise<Seeds> {
  const cases = textsBelow('test/fixtures/cases').filter((text) => /^omnigauge:/m.test(text));
  const tiny = cases.filter((text) => text.length < small);
  const [other = ''] = tiny;
  const company = own('company.yaml');
  const rubric = own('rubric.yaml');
  const written = await writtenSeeds(company, other, rubric);
  return {
    company: [...cases, ...textsBelow('test/fixtures/bad-input'), ...textsBelow('examples')],
    smallCompany: [...mostly(company), ...tiny],
    fragment: [own('fragment.yaml')],
    overlay: [own('overlay.yaml')],
    rubric: [...mostly(rubric), ...textsBelow('rubrics', /^(?!.*\.test)/)],
    rubricTest: [...mostly(own('rubric.test.yaml')), ...textsBelow('rubrics', /\.test\.yaml$/)],
    config: [own('omnigauge.config.yaml'), ...textsBelow('examples', /config\.yaml$/)],
    baseline: [
      ...mostly(own('omnigauge.baseline.yaml')),
      ...textsBelow('examples', /baseline\.yaml$/),
    ],
    ...written,
    answers: [...mostly(own('answers.yaml')), ...written.answers],
  };
}

/** The small files are read many times as fast as the others, so that more can be tried. */
function mostly(text: string): string[] {
  return Array<string>(30).fill(text);
}

/** A file that has an entry of every kind, with names that the others and the calls use. */
function own(name: string): string {
  return readFileSync(join(root, 'test/fuzz/seeds', name), 'utf8');
}

/** A result, records of a portfolio and answers, as omnigauge writes them. */
async function writtenSeeds(one: string, other: string, rubric: string) {
  const scratch = scratchFolder();
  try {
    scratch.lay({ 'a.yaml': one, 'b.yaml': other, 'own.yaml': rubric });
    const { folder } = scratch;
    const output = async (...words: string[]) => (await runCommand(words, { folder })).output;
    const answers = await output(
      'interview',
      'a.yaml',
      '--print-questions',
      '--rubric',
      'own.yaml',
    );
    return {
      result: [
        await output('assess', 'a.yaml', '--no-plan', '-f', 'json'),
        await output('assess', 'b.yaml', '-f', 'json', '--rubric', 'own.yaml'),
      ],
      records: [
        await output('portfolio', 'a.yaml', 'b.yaml', '--no-plan', '-f', 'ndjson'),
        await output('portfolio', 'a.yaml', 'b.yaml', '--no-plan', '-f', 'state'),
        `${JSON.stringify(one)}\n${JSON.stringify({ file: 'x.yaml', text: other })}\n\n{}\n`,
      ],
      answers: [answers, answered(answers, 'unknown'), answered(answers, 'yes')],
    };
  } finally {
    scratch.remove();
  }
}

/** A questionnaire with one answer to everything. */
function answered(questionnaire: string, answer: string): string {
  const lines = questionnaire.split('\n').filter((line) => !/^\s*#/.test(line));
  return lines.join('\n').replaceAll(/^(\s*answer:)$/gm, `$1 ${answer}`);
}

function textsBelow(folder: string, wanted = /\.(ya?ml|json)$/): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ya?ml|json)$/.test(name) && wanted.test(name))
    .sort()
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}
