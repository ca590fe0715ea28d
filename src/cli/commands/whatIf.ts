import { Command, Option } from 'commander';
import { type Level, levels } from '../../company/vocabulary.ts';
import { renderWhatIf } from '../../report/comparison/renderWhatIf.ts';
import { renderWhatIfJson } from '../../report/comparison/renderWhatIfJson.ts';
import { whatIf } from '../../whatif/whatIf.ts';
import { judgedPath } from '../assessPath.ts';
import { chosenStyle } from '../chosenStyle.ts';
import { commandProblem } from '../commandProblem.ts';
import {
  addLimitOptions,
  type CommonOptions,
  formatOption,
  type LimitOptions,
  limitsFrom,
  rubricOption,
} from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { readText } from '../files/readText.ts';

interface WhatIfCommandOptions extends CommonOptions, LimitOptions {
  overlay?: string[];
  remove?: string[];
  set?: string[];
  addFlow?: string[];
  connect?: string[];
  format: 'text' | 'json';
  json?: boolean;
  rubric?: string;
  target?: Level;
}

/** `what-if [path]`: what would change if something were different. */
export function whatIfCommand(context: Context): Command {
  const { options, commands } = context.words.command;
  const command = new Command('what-if')
    .description(commands.whatIf.description)
    .argument('[path]', options.path, '.')
    .addOption(repeatable('--overlay <file>', options.overlay))
    .addOption(repeatable('--remove <id>', options.remove))
    .addOption(repeatable('--set <path=value>', options.set))
    .addOption(repeatable('--add-flow <flow>', options.addFlow))
    .addOption(repeatable('--connect <channel:system>', options.connect))
    .addOption(formatOption(context))
    .option('--json', options.json)
    .addOption(rubricOption(context))
    .addOption(new Option('--target <level>', options.target).choices(levels.slice(1)))
    .addHelpText('after', `\n${commands.whatIf.examples}`)
    .action((path: string, _: unknown, called: Command) =>
      runWhatIf(path, called.optsWithGlobals<WhatIfCommandOptions>(), context),
    );
  return addLimitOptions(command, context);
}

/** A flag that may be given several times. */
function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value: string, values: string[] = []) => [
    ...values,
    value,
  ]);
}

async function runWhatIf(
  path: string,
  options: WhatIfCommandOptions,
  context: Context,
): Promise<void> {
  const { terminal, words } = context;
  const { overlay = [], remove = [], set = [], addFlow = [], connect = [] } = options;
  if ([overlay, remove, set, addFlow, connect].every((given) => given.length === 0)) {
    throw commandProblem('no-change', {});
  }
  const company = await judgedPath(path, options, context);
  const { size } = limitsFrom(options);
  const overlays = await Promise.all(overlay.map((file) => readText(file, terminal.folder, size)));
  const result = whatIf(company, { overlays, remove, set, addFlow, connect }, company.options);
  const style = chosenStyle(options.color, terminal);
  await terminal.writeOutput(
    options.json || options.format === 'json'
      ? renderWhatIfJson(result)
      : renderWhatIf(result, { words, style, width: terminal.columns }),
  );
}
