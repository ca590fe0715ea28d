import { renderProblems } from '../../report/problems/renderProblems.ts';
import { visible } from '../../report/text/visible.ts';
import type { Problem } from '../../source/problem.ts';
import { chosenStyle } from '../chosenStyle.ts';
import type { Context } from '../context.ts';

/** More are counted only: the records hold them all. */
const mostTold = 20;
/** Of one company; `omnigauge assess` on it shows all. */
const mostProblems = 3;

/** Says of each company that could not be assessed what is wrong with it, while the others go on. */
export class FailureNotes {
  readonly #context: Context;
  readonly #color: boolean | undefined;
  #failed = 0;

  constructor(color: boolean | undefined, context: Context) {
    this.#color = color;
    this.#context = context;
  }

  get failed(): number {
    return this.#failed;
  }

  async tell(path: string, problems: readonly Problem[]): Promise<void> {
    const { terminal, words } = this.#context;
    if (++this.#failed > mostTold || problems.length === 0) return;
    const style = chosenStyle(this.#color, terminal);
    const told = problems.slice(0, mostProblems);
    const said = renderProblems(told, { words, style, width: terminal.columns });
    const heading = style.bold(words.portfolio.failedAt(visible(path)));
    await terminal.writeError(`${heading}\n${said}\n`);
  }

  /** How many there were, in the end. */
  async sum(all: number): Promise<void> {
    const { terminal, words } = this.#context;
    const { moreFailed, someFailed } = words.portfolio;
    if (this.#failed === 0) return;
    const more = this.#failed - mostTold;
    if (more > 0) await terminal.writeError(`${moreFailed(more)}\n`);
    await terminal.writeError(`${someFailed(this.#failed, all)}\n`);
  }
}
