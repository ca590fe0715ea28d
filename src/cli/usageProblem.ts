import type { CommanderError } from 'commander';
import type { InputError } from '../source/inputError.ts';
import { commandProblem } from './commandProblem.ts';

/**
 * What the parser of the command line complains about, as a problem of ours. Its messages are
 * English sentences; the code and the quoted words in them are all that is used.
 */
export function usageProblem({ code, message }: CommanderError): InputError {
  const words = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const [, text = '', variable = ''] = words;
  // Of an option that a variable has set, the variable is what has to be mended.
  const quoted = / from env '/.test(message) ? [variable, text] : words;
  const suggestion = /\(Did you mean (?:one of )?([^,?]*)/.exec(message)?.[1] ?? null;
  const allowed = /Allowed choices are ([^.]*)\./.exec(message)?.[1]?.split(', ') ?? [];
  const values = { usage: code.replace('commander.', ''), quoted, allowed };
  return commandProblem('usage', values, suggestion);
}
