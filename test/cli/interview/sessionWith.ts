import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  beginInterview,
  type InterviewSettings,
} from '../../../src/cli/interview/beginInterview.ts';
import { SavedInterview } from '../../../src/cli/interview/savedInterview.ts';
import { Screen } from '../../../src/cli/interview/screen.ts';
import { runSession } from '../../../src/cli/interview/session.ts';
import { plainStyle } from '../../../src/report/style.ts';
import { calledWith } from '../calledWith.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { type Deed, type Prompt, promptsOf } from './person.ts';

interface Sitting {
  /** What is known before; nothing where it is left out. */
  company?: string;
  settings?: Partial<InterviewSettings>;
}

/** Where the file of the company is. */
export type Desk = { path: string };

/** A whole session in this process, with a person who is no keyboard. */
export async function sessionWith(
  doing: (prompt: Prompt, desk: Desk) => Deed,
  { company, settings }: Sitting = {},
) {
  const folder = temporaryFolder(company === undefined ? {} : { 'company.yaml': company });
  const path = join(folder, 'company.yaml');
  const { prompts, refused, sees } = promptsOf((prompt) => doing(prompt, { path }));
  let history = '';
  const context = calledWith();
  const terminal = {
    ...context.terminal,
    folder,
    async writeError(text: string) {
      history += text;
      sees(text);
    },
  };
  const begun = await beginInterview('.', { for: 'score', ...settings }, { ...context, terminal });
  const saved = new SavedInterview(begun);
  const screen = new Screen(terminal);
  const { words, language } = context;
  const end = await runSession(
    { saved, prompts, screen, style: plainStyle, words, language },
    null,
  );
  const file = existsSync(path) ? readFileSync(path, 'utf8') : null;
  return { end, file, history, refused, interview: saved.interview };
}
