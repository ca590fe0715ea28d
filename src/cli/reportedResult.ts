import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Assessment } from '../assessment.ts';
import { readCompany } from '../company/readCompany.ts';
import type { Level } from '../company/vocabulary.ts';
import type { PageSources } from '../report/page/pageData.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { anonymizedPath } from './anonymizedPath.ts';
import { assessedCompany, type JudgedPath, judgedPath } from './assessPath.ts';
import { commandProblem } from './commandProblem.ts';
import { type CommonOptions, type LimitOptions, limitsFrom } from './commonOptions.ts';
import type { Context } from './context.ts';
import { kindAt } from './disk/kindAt.ts';
import { chosenRubric } from './files/chosenRubric.ts';
import { collectFiles } from './files/collectFiles.ts';
import { filesOfResult } from './files/filesOfResult.ts';
import { packageVersion } from './files/packageFolder.ts';
import { loadRubric, shippedRubrics } from './files/rubricFiles.ts';
import { savedResult } from './files/savedResult.ts';
import { isLanguage, type Language, type Words, wordsIn } from './languages.ts';

/** A result to show. */
export interface ReportedResult {
  assessment: Assessment;
  /** The words of the language that it is told in. */
  words: Words;
  /** What a page needs to score the company anew; undefined where that is gone. */
  sources(): PageSources | undefined;
}

export interface ReportedOptions extends CommonOptions, LimitOptions {
  rubric?: string;
  target?: Level;
  anonymize?: boolean;
  /** The language that the call itself asks for. */
  askedLanguage?: Language | undefined;
}

/**
 * The result that a path holds, or else that of the company it stands for. A saved result is shown
 * as it is, in the language that it was told in; only what is asked for besides (other names, another
 * language or target) takes the files it was made from.
 */
export async function reportedResult(
  path: string,
  options: ReportedOptions,
  context: Context,
): Promise<ReportedResult> {
  const file = await fileAt(path, options, context);
  const saved = file && savedResult(file);
  if (saved === null) {
    // A pipe can be read only once.
    const judged = await judgedPath(path, options, context, file && [file]);
    return { ...assessedCompany(judged), words: context.words };
  }
  const { limits, folder } = { limits: limitsFrom(options), folder: context.terminal.folder };
  const files = await filesOfResult(saved, { path, folder, limit: limits.size });
  const rubric = rubricOf(saved, options.rubric, folder);
  const again = files && rubric && (await judgedAgain(saved, { files, rubric }, options, context));
  if (!asksForMore(saved, options)) {
    const words = await wordsIn(languageOf(saved, context));
    return { assessment: saved, words, sources: () => sourcesOf(saved, again) };
  }
  if (files === null) throw commandProblem('result-files-changed', { path });
  if (again === null) throw commandProblem('result-rubric', { path, rubric: saved.rubric.id });
  const judged = options.anonymize ? anonymizedPath(again, folder) : again;
  return { ...assessedCompany(judged), words: again.options.words };
}

/** Only a file can be a result: null for a folder, which is a company. */
async function fileAt(
  path: string,
  options: ReportedOptions,
  { terminal }: Context,
): Promise<SourceFile | null> {
  if (path !== '-' && kindAt(resolve(terminal.folder, path), path) === 'folder') return null;
  const [file] = await collectFiles(path, terminal, limitsFrom(options).size);
  return file ?? null;
}

function asksForMore(saved: Assessment, { anonymize, target, askedLanguage }: ReportedOptions) {
  return (
    anonymize === true ||
    (target !== undefined && target !== saved.target) ||
    (askedLanguage !== undefined && askedLanguage !== saved.language)
  );
}

/** The company of a saved result, to be assessed as it was then, and as the call asks besides. */
async function judgedAgain(
  saved: Assessment,
  { files, rubric }: { files: readonly SourceFile[]; rubric: Rubric },
  options: ReportedOptions,
  context: Context,
): Promise<JudgedPath & { options: { words: Words } }> {
  const limits = limitsFrom(options);
  const language = options.askedLanguage ?? languageOf(saved, context);
  const description = readCompany(files, limits);
  // Why it was this rubric is said again, unless it was named.
  const usual = chosenRubric(description.sector, context.terminal.folder);
  return {
    files,
    description,
    options: {
      rubric,
      choice: usual.rubric.hash === rubric.hash ? usual.choice : undefined,
      words: await wordsIn(language),
      language,
      version: packageVersion(),
      target: options.target ?? (saved.target === 'single' ? undefined : saved.target),
      limits,
    },
  };
}

/** A page that scores anew has to begin with the very numbers that it shows. */
function sourcesOf(saved: Assessment, again: JudgedPath | null): PageSources | undefined {
  if (again === null) return undefined;
  const { assessment, sources } = assessedCompany(again);
  return isDeepStrictEqual({ ...assessment, tool: saved.tool }, saved) ? sources() : undefined;
}

/** The rubric that a result was judged by, where it is here as it was then. */
function rubricOf(saved: Assessment, named: string | undefined, folder: string): Rubric | null {
  const { id, hash } = saved.rubric;
  const reference = named ?? (shippedRubrics().includes(id) ? id : null);
  const rubric = reference === null ? null : loadRubric(reference, folder);
  return rubric?.hash === hash ? rubric : null;
}

function languageOf({ language }: Assessment, context: Context): Language {
  return isLanguage(language) ? language : context.language;
}
