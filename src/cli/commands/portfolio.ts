import { Command, Option } from 'commander';
import {
  addLimitOptions,
  type CommonOptions,
  formatOption,
  type LimitOptions,
  outputOption,
  rubricOption,
  wholeNumber,
} from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { portfolioFormatNames } from '../portfolio/portfolioFormatNames.ts';
import { type PortfolioCall, runPortfolio } from '../portfolio/runPortfolio.ts';

type PortfolioCommandOptions = CommonOptions & LimitOptions & PortfolioCall;

/** `portfolio [paths...]`: many companies at once. */
export function portfolioCommand(context: Context): Command {
  const { options, commands } = context.words.command;
  const say = commands.portfolio;
  const command = new Command('portfolio')
    .description(say.description)
    .argument('[paths...]', say.paths)
    .option('--each', say.each)
    .addOption(new Option('--from <file>', say.from).argParser(severally))
    .option('--shard <i/n>', say.shard)
    .option('--sort <field>', say.sort)
    .addOption(new Option('--filter <condition>', say.filter).argParser(severally).default([], ''))
    .option('--group-by <field>', say.groupBy)
    .option('--top <n>', say.top, wholeNumber)
    .option('--no-plan', options.noPlan)
    .option('--workers <n>', say.workers, wholeNumber)
    .addOption(formatOption(context, portfolioFormatNames))
    .addOption(outputOption(context))
    .addOption(rubricOption(context))
    .addHelpText('after', `\n${say.examples}`)
    .action((paths: string[], _: unknown, called: Command) =>
      runPortfolio(paths, called.optsWithGlobals<PortfolioCommandOptions>(), context),
    );
  return addLimitOptions(command, context);
}

function severally(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}
