import { readCompany } from '../company/readCompany.ts';
import { editedFiles } from '../plan/writing/editedFiles.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { checkCriteria } from '../score/checkCriteria.ts';
import type { PlainValue } from '../source/edit/edit.ts';
import { UneditableText } from '../source/edit/uneditableText.ts';
import { defaultLimits } from '../source/limits.ts';
import { readSource } from '../source/readSource.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { firstValue, readDocuments } from './documents.ts';
import type { Interview, InterviewGoal } from './interview.ts';

export interface InterviewOptions {
  rubric: Rubric;
  /** `level` where it is not said. */
  goal?: InterviewGoal | undefined;
  again?: boolean | undefined;
  sectors?: readonly string[] | undefined;
}

/**
 * Begins an interview, or goes on with one that was cut: all it needs is in the files. Without a
 * file, or with a file that says nothing yet, one called `fileName` begins; it is worth saving
 * once something is answered. Throws `InputError` with what is wrong in the files.
 */
export function startInterview(
  files: readonly SourceFile[],
  fileName: string,
  { rubric, goal = 'level', again = false, sectors = [] }: InterviewOptions,
): Interview {
  const begun = withBeginning(files.length > 0 ? files : [{ name: fileName, text: '' }]);
  const description = readCompany(begun);
  checkCriteria(description, rubric);
  return {
    files: begun,
    description,
    rubric,
    goal,
    skipped: new Set(),
    again,
    last: null,
    sectors,
  };
}

/** What every description has; the channels are asked for. */
function withBeginning(files: readonly SourceFile[]): readonly SourceFile[] {
  const documents = readDocuments(files);
  const [first] = files as [SourceFile, ...SourceFile[]];
  const isBlank = files.length === 1 && first.text.trim() === '';
  if (isBlank) return [{ ...first, text: 'omnigauge: 1\ncompany: {}\nchannels: {}\n' }];
  // What cannot be read is told when it is.
  const isBroken = files.some((file) =>
    readSource(file, defaultLimits).problems.some(({ code }) => code !== 'empty-file'),
  );
  if (isBroken) return files;
  // What is no map is wrong, and said to be so when it is read.
  if (documents.some(({ value }) => value !== null && typeof value !== 'object')) return files;
  const missing = (key: string) => firstValue(documents, [key]) === undefined;
  const beginning: readonly (readonly [string, PlainValue])[] = [
    ['omnigauge', 1],
    ['channels', {}],
  ];
  try {
    return editedFiles(
      files,
      beginning
        .filter(([key]) => missing(key))
        .map(([key, value]) => ({ file: first.name, edit: { kind: 'set', path: [key], value } })),
    );
  } catch (error) {
    if (!(error instanceof UneditableText)) throw error;
    // What is missing is told when it is read, and can be written by hand.
    return files;
  }
}
