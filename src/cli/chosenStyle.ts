import { Chalk } from 'chalk';
import type { Style } from '../report/style.ts';
import { plainStyle } from '../report/style.ts';
import type { Terminal } from './terminal.ts';

/** Colours, or none: by flag, then NO_COLOR, then FORCE_COLOR, then whether the output is a terminal. */
export function chosenStyle(flag: boolean | undefined, terminal: Terminal): Style {
  if (!wantsColour(flag, terminal)) return plainStyle;
  // chalk does not read NO_COLOR, and guesses by the real process: the decision is taken here.
  const { bold, dim, red, green, yellow, cyan } = new Chalk({ level: 1 });
  // chalk joins all that it is given, and `map` gives a line its number too.
  const only = (paint: (text: string) => string) => (text: string) => paint(text);
  return {
    bold: only(bold),
    dim: only(dim),
    red: only(red),
    green: only(green),
    yellow: only(yellow),
    cyan: only(cyan),
  };
}

function wantsColour(
  flag: boolean | undefined,
  { environment, outputIsTerminal }: Terminal,
): boolean {
  if (flag !== undefined) return flag;
  if (environment.NO_COLOR) return false;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return outputIsTerminal && environment.TERM !== 'dumb';
}
