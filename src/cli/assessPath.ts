import { type AssessOptions, assessDescription } from '../assess.ts';
import type { Assessment } from '../assessment.ts';
import { pageSources } from '../browser/pageSources.ts';
import type { Description } from '../company/description.ts';
import { readCompany } from '../company/readCompany.ts';
import type { Level } from '../company/vocabulary.ts';
import type { PageSources } from '../report/page/pageData.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { ScoredCompany } from '../score/scoreCompany.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { anonymizedPath } from './anonymizedPath.ts';
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

/** Reads the company that a path stands for, unless its files were read already. */
export async function readPath(
  path: string,
  options: LimitOptions & NamedFiles,
  { terminal, config }: Context,
  read: readonly SourceFile[] | null = null,
): Promise<ReadPath> {
  const limits = limitsFrom(options);
  const { rubric, baseline } = options;
  const others = [config?.document.file, rubric, baseline].filter((file) => file !== undefined);
  const files = read ?? (await collectFiles(path, terminal, limits.size, others));
  return { files, description: readCompany(files, limits) };
}

/** A company, and all that it takes to assess it. */
export interface JudgedPath extends ReadPath {
  options: AssessOptions;
}

type JudgingOptions = CommonOptions &
  LimitOptions & {
    rubric?: string;
    target?: Level;
    /** Under other names, so that nobody can tell who it is. */
    anonymize?: boolean;
  };

/**
 * Reads what a path stands for, unless its files were read already, and the rubric that was named or
 * the one that fits.
 */
export async function judgedPath(
  path: string,
  options: JudgingOptions,
  context: Context,
  read: readonly SourceFile[] | null = null,
): Promise<JudgedPath> {
  const { terminal, words, language } = context;
  // What was named is looked up before anything is read, so that a misspelt id is told first.
  const named = options.rubric === undefined ? null : loadRubric(options.rubric, terminal.folder);
  const { files, description } = await readPath(path, options, context, read);
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
  const judged = {
    files,
    description,
    options: { rubric, choice, words, language, version, target, limits },
  };
  return options.anonymize ? anonymizedPath(judged, terminal.folder) : judged;
}

/** A company's result, and what it was made from. */
export interface AssessedPath {
  rubric: Rubric;
  scored: ScoredCompany;
  assessment: Assessment;
  /** What a page needs to score it anew. */
  sources(): PageSources;
}

/** Reads and assesses what a path stands for, by the rubric that was named or the one that fits. */
export async function assessPath(
  path: string,
  options: JudgingOptions,
  context: Context,
  planning?: AssessOptions['planning'],
): Promise<AssessedPath> {
  const judged = await judgedPath(path, options, context);
  return assessedCompany({ ...judged, options: { ...judged.options, planning } });
}

/** Assesses a company that was read. */
export function assessedCompany({ files, description, options }: JudgedPath): AssessedPath {
  const { scored, plan, assessment } = assessDescription(description, files, options);
  const { rubric } = options;
  return { rubric, scored, assessment, sources: () => pageSources(files, options, plan) };
}
