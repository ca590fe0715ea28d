import { assessDescription } from '../../assess.ts';
import { readCompany } from '../../company/readCompany.ts';
import type { Level } from '../../company/vocabulary.ts';
import type { CompanyRecord } from '../../portfolio/portfolioRecord.ts';
import { recordOf } from '../../portfolio/recordOf.ts';
import { plainJson } from '../../report/plainJson.ts';
import { InputError } from '../../source/inputError.ts';
import type { Limits } from '../../source/limits.ts';
import type { Problem } from '../../source/problem.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import { collectFiles } from '../files/collectFiles.ts';
import { savedResult } from '../files/savedResult.ts';
import { type Language, type Words, wordsIn } from '../languages.ts';
import type { RubricShelf } from './rubricShelf.ts';

/** What all companies of a call have in common. Plain data, which can be sent to a worker. */
export interface Judging {
  /** The working folder. */
  folder: string;
  language: Language;
  /** Of the tool. */
  version: string;
  limits: Limits;
  /** The rubric that was named; null for the one that fits each company. */
  rubric: string | null;
  /** Files that may lie in a company's folder and are none of it. */
  others: readonly string[];
  target: Level | null;
  /** Whether a plan is made, which takes most of the time. */
  plans: boolean;
  /** What is asked for: the whole result as one line of JSON, or what a portfolio keeps of it. */
  output: 'result' | 'record';
}

/** One company: by its path, by its text, or what was wrong before it came to one. */
export type Work = { path: string } | { file: SourceFile } | { name: string; problems: Problem[] };

/** What became of it. */
export type Judged =
  | { kind: 'record'; record: CompanyRecord }
  /** Its line ends in a newline. */
  | { kind: 'result'; line: string }
  | { kind: 'failed'; name: string; problems: readonly Problem[] };

/** Reads and assesses one of many companies. What is wrong with it is an answer, too. */
export async function judgeCompany(
  work: Work,
  judging: Judging,
  shelf: RubricShelf,
): Promise<Judged> {
  if ('problems' in work) return { kind: 'failed', ...work };
  const name = 'path' in work ? work.path : work.file.name;
  try {
    const files = 'path' in work ? await filesAt(work.path, judging) : [work.file];
    const words = await wordsIn(judging.language);
    return judgeFiles(files, name, { ...judging, words }, shelf);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { kind: 'failed', name, problems: error.problems };
  }
}

function filesAt(path: string, { folder, limits, others }: Judging): Promise<SourceFile[]> {
  const readInput = async () => new Uint8Array();
  return collectFiles(path, { folder, readInput }, limits.size, others);
}

function judgeFiles(
  files: readonly SourceFile[],
  name: string,
  { words, language, version, limits, target, plans, output }: Judging & { words: Words },
  shelf: RubricShelf,
): Judged {
  const [only] = files;
  const saved = output === 'record' && only && files.length === 1 ? savedResult(only) : null;
  if (saved) return { kind: 'record', record: recordOf(saved, name) };
  const description = readCompany(files, limits);
  const { assessment } = assessDescription(description, files, {
    ...shelf.for(description.sector),
    words,
    language,
    version,
    limits,
    target: target ?? undefined,
    // Left out, it is a quick one.
    planning: plans ? undefined : null,
    // A record has no room for them.
    weighsQuestions: output === 'result',
  });
  return output === 'record'
    ? { kind: 'record', record: recordOf(assessment, name) }
    : { kind: 'result', line: plainJson(assessment, 0) };
}
