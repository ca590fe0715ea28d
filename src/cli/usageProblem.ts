import type { CommanderError } from 'commander';
import type { InputError } from '../source/inputError.ts';
import { commandProblem } from './commandProblem.ts';

/**
 * What the parser of the command line complains about, as a problem of ours. Its messages are
 * English sentences; the code and the quoted words in them are all that is used.
 */
export function usageProblem({ code, message }: CommanderError): InputError {
  const words = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const quoted = nameFirst(words, message);
  const suggestion = /\(Did you mean (?:one of )?([^,?]*)/.exec(message)?.[1] ?? null;
  const allowed = /Allowed choices are ([^.]*)\./.exec(message)?.[1]?.split(', ') ?? [];
  // What a reader of values says besides is a word of ours.
  const needed = / is invalid\. (\w+)$/.exec(message)?.[1] ?? '';
  const values = { usage: code.replace('commander.', ''), quoted, allowed, needed };
  return commandProblem('usage', values, suggestion);
}

/** What has to be mended, then what was written there. */
function nameFirst(words: readonly string[], message: string): readonly string[] {
  const [first = '', second = '', third = ''] = words;
  // Of an option that a variable has set, the variable is what has to be mended.
  if (/ from env '/.test(message)) return [third, second];
  return message.startsWith('error: command-argument value ') ? [second, first] : words;
}
