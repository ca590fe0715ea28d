import { resolve } from 'node:path';
import type { Interview, InterviewGoal } from '../../interview/interview.ts';
import { startInterview } from '../../interview/startInterview.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { commandProblem } from '../commandProblem.ts';
import { type LimitOptions, limitsFrom } from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { chosenRubric } from '../files/chosenRubric.ts';
import { loadRubric } from '../files/rubricFiles.ts';
import { CompanyFiles } from './companyFiles.ts';

export interface InterviewSettings extends LimitOptions {
  rubric?: string;
  for: InterviewGoal;
  askAgain?: boolean;
  resume?: boolean;
  answers?: string;
  output?: readonly string[];
}

/** An interview before its first question, and the files it is about. */
export interface Begun {
  files: CompanyFiles;
  interview: Interview;
  /** The rubric for a sector; always the one that was named, where one was. */
  rubricFor: (sector: string | null) => Rubric;
}

/** Reads what is known, or begins with nothing. Throws an `InputError` with what is wrong with it. */
export async function beginInterview(
  path: string,
  settings: InterviewSettings,
  { terminal, words, config }: Context,
): Promise<Begun> {
  if (path === '-') throw commandProblem('interview-input', {});
  const { folder } = terminal;
  const named = settings.rubric === undefined ? null : loadRubric(settings.rubric, folder);
  const rubricFor = (sector: string | null) => named ?? chosenRubric(sector, folder).rubric;
  const { answers, output = [], rubric } = settings;
  const others = [config?.document.file, rubric, answers, ...output];
  const files = await CompanyFiles.open({
    path,
    terminal,
    limit: limitsFrom(settings).size,
    others: others.filter((file) => file !== undefined).map((file) => resolve(folder, file)),
  });
  if (settings.resume && files.files.length === 0) throw commandProblem('not-found', { path });
  const interview = startInterview(files.files, files.beginning, {
    rubric: rubricFor(null),
    goal: settings.for,
    again: settings.askAgain === true,
    sectors: words.interviewScreens.sectors,
  });
  const judging = rubricFor(interview.description.sector);
  return { files, interview: { ...interview, rubric: judging }, rubricFor };
}
