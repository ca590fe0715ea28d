import { CommanderError } from 'commander';
import { plainStyle } from '../report/style.ts';
import { InputError } from '../source/inputError.ts';
import { chosenStyle } from './chosenStyle.ts';
import { CommandFailed } from './commandFailed.ts';
import { configuredColour } from './configuredColour.ts';
import type { Context } from './context.ts';
import { exitCode } from './exitCode.ts';
import { findConfig } from './files/configFile.ts';
import { Interrupted } from './interrupted.ts';
import { languageOf, wordsIn } from './languages.ts';
import { NotAssessed } from './notAssessed.ts';
import { buildProgram } from './program.ts';
import type { Terminal } from './terminal.ts';
import { usageProblem } from './usageProblem.ts';
import { useConfig } from './useConfig.ts';

/** Runs one command line; returns its exit code. Only errors of the program itself are thrown. */
export async function runCommandLine(
  words: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const found = await findConfig(words, terminal);
  const { config } = found;
  const language = languageOf(words, terminal.environment, config?.lang?.value);
  const context: Context = { terminal, language, words: await wordsIn(language), config };
  // The parser does not wait for the help that it prints.
  const printed: Promise<void>[] = [];
  const print = (text: string) => void printed.push(terminal.writeOutput(text));
  const program = await buildProgram(context, words[0], print);
  program.hook('preAction', (_, called) => useConfig(called, found, context));
  try {
    if (words.length === 0) program.outputHelp();
    else await program.parseAsync([...words], { from: 'user' }).finally(() => Promise.all(printed));
    await Promise.all(printed);
    return words.length === 0 ? exitCode.notAssessed : exitCode.done;
  } catch (error) {
    return report(error, words, context);
  }
}

async function report(error: unknown, words: readonly string[], context: Context): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCode.done;
  if (error instanceof CommandFailed) return exitCode.failed;
  if (error instanceof NotAssessed) return exitCode.notAssessed;
  if (error instanceof Interrupted) return exitCode.interrupted;
  if (error instanceof Error && error.name === 'ExitPromptError') return exitCode.interrupted;
  const known = error instanceof CommanderError ? usageProblem(error) : error;
  if (!(known instanceof InputError)) throw error;
  const { terminal, config } = context;
  if (wantsJson(words, context)) {
    const { problemsAsData } = await import('../report/problems/problemsAsData.ts');
    const { plainJson } = await import('../report/plainJson.ts');
    const data = problemsAsData(known.problems, context.words);
    await terminal.writeOutput(plainJson(data));
  } else {
    const { renderProblems } = await import('../report/problems/renderProblems.ts');
    const configured = configuredColour(config?.color, terminal.environment);
    const style = words.includes('--no-color') ? plainStyle : chosenStyle(configured, terminal);
    const shown = { words: context.words, style, width: terminal.columns };
    await terminal.writeError(renderProblems(known.problems, shown));
  }
  return exitCode.notAssessed;
}

/**
 * Whoever asked for JSON gets the problems as JSON too, even where the flags could not be read; but
 * not whoever asked for it in a file.
 */
function wantsJson(words: readonly string[], { terminal, config }: Context): boolean {
  if (words.includes('--json')) return true;
  const asked = words.flatMap((word, at) => {
    if (word === '--format' || word === '-f')
      return [{ format: words[at + 1], next: words[at + 2] }];
    if (!word.startsWith('--format=')) return [];
    return [{ format: word.slice('--format='.length), next: words[at + 1] }];
  });
  if (asked.length === 0) {
    return (terminal.environment.OMNIGAUGE_FORMAT ?? config?.format?.value) === 'json';
  }
  const printed = asked.filter(({ next }) => !/^(-o|--output\b)/.test(next ?? ''));
  return printed.at(-1)?.format === 'json';
}
