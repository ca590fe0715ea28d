import { type AssessOptions, assessDescription } from '../assess.ts';
import type { Assessment } from '../assessment.ts';
import type { Description } from '../company/description.ts';
import { readCompany } from '../company/readCompany.ts';
import type { Level } from '../company/vocabulary.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { ScoredCompany } from '../score/scoreCompany.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { type CommonOptions, type LimitOptions, limitsFrom } from './commonOptions.ts';
import type { Context } from './context.ts';
import { chosenRubric } from './files/chosenRubric.ts';
import { collectFiles } from './files/collectFiles.ts';
import { packageVersion } from './files/packageFolder.ts';
import { loadRubric } from './files/rubricFiles.ts';

/** A company as its files describe it. */
export interface ReadPath {
  files: readonly SourceFile[];
  description: Description;
}

/** Files besides the company, which may lie in its folder. */
interface NamedFiles {
  rubric?: string;
  baseline?: string;
}

/** Reads the company that a path stands for. */
export async function readPath(
  path: string,
  options: LimitOptions & NamedFiles,
  { terminal, config }: Context,
): Promise<ReadPath> {
  const limits = limitsFrom(options);
  const { rubric, baseline } = options;
  const others = [config?.document.file, rubric, baseline].filter((file) => file !== undefined);
  const files = await collectFiles(path, terminal, limits.size, others);
  return { files, description: readCompany(files, limits) };
}

/** A company, and all that it takes to assess it. */
export interface JudgedPath extends ReadPath {
  options: AssessOptions;
}

type JudgingOptions = CommonOptions & LimitOptions & { rubric?: string; target?: Level };

/** Reads what a path stands for, and the rubric that was named or the one that fits. */
export async function judgedPath(
  path: string,
  options: JudgingOptions,
  context: Context,
): Promise<JudgedPath> {
  const { terminal, words, language } = context;
  // What was named is looked up before anything is read, so that a misspelt id is told first.
  const named = options.rubric === undefined ? null : loadRubric(options.rubric, terminal.folder);
  const { files, description } = await readPath(path, options, context);
  const { rubric, choice } = named
    ? { rubric: named, choice: undefined }
    : chosenRubric(description.sector, terminal.folder);
  if (options.verbose) {
    const names = files.map(({ name }) => name);
    await terminal.writeError(`${words.command.reading(names, rubric.id)}\n`);
  }
  const version = packageVersion();
  const { target } = options;
  const limits = limitsFrom(options);
  return {
    files,
    description,
    options: { rubric, choice, words, language, version, target, limits },
  };
}

/** Reads and assesses what a path stands for, by the rubric that was named or the one that fits. */
export async function assessPath(
  path: string,
  options: JudgingOptions,
  context: Context,
  planning?: AssessOptions['planning'],
): Promise<{ rubric: Rubric; scored: ScoredCompany; assessment: Assessment }> {
  const { description, files, options: judging } = await judgedPath(path, options, context);
  const { rubric } = judging;
  return { rubric, ...assessDescription(description, files, { ...judging, planning }) };
}
