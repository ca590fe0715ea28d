import { problemsAsData } from '../../report/problems/problemsAsData.ts';
import { renderProblems } from '../../report/problems/renderProblems.ts';
import { wrap } from '../../report/text/layout/wrap.ts';
import { visible } from '../../report/text/visible.ts';
import type { Problem } from '../../source/problem.ts';
import { chosenStyle } from '../chosenStyle.ts';
import type { Context } from '../context.ts';

/** Told with the lines that are wrong: often all companies share a problem. */
const mostExplained = 3;
/** Told in a line each; the others are counted. */
const mostTold = 20;
/** Of one company; `omnigauge assess` on it shows all. */
const mostProblems = 3;

/** Says of each company that could not be assessed what is wrong with it, while the others go on. */
export class FailureNotes {
  readonly #context: Context;
  readonly #color: boolean | undefined;
  #failed = 0;
  #told = 0;

  constructor(color: boolean | undefined, context: Context) {
    this.#color = color;
    this.#context = context;
  }

  get failed(): number {
    return this.#failed;
  }

  async tell(path: string, problems: readonly Problem[]): Promise<void> {
    this.#failed++;
    const [first] = problems;
    // What was read as a failure has been told when it was one.
    if (!first || this.#told >= mostTold) return;
    const { terminal, words } = this.#context;
    const style = chosenStyle(this.#color, terminal);
    if (++this.#told > mostExplained) {
      const [told] = problemsAsData([first], words).problems;
      const place = `${visible(path)}${told?.line ? `:${told.line}` : ''}`;
      const line = `${place}: ${visible(told?.message ?? '')}`;
      return terminal.writeError(`${wrap(line, terminal.columns).join('\n')}\n`);
    }
    const shown = problems.slice(0, mostProblems);
    const said = renderProblems(shown, { words, style, width: terminal.columns });
    const heading = style.bold(words.portfolio.failedAt(visible(path)));
    await terminal.writeError(`${heading}\n${said}\n`);
  }

  /** How many there were, in the end. */
  async sum(all: number): Promise<void> {
    const { terminal, words } = this.#context;
    const { moreFailed, someFailed } = words.portfolio;
    if (this.#failed === 0) return;
    const more = this.#failed - this.#told;
    if (more > 0 && this.#told > 0) await terminal.writeError(`${moreFailed(more)}\n`);
    await terminal.writeError(`${someFailed(this.#failed, all)}\n`);
  }
}
