import { Command, InvalidArgumentError, Option } from 'commander';
import { assessDescription } from '../../assess.ts';
import type { Description } from '../../company/description.ts';
import { changeKinds, type Level, levels } from '../../company/vocabulary.ts';
import { planFormats } from '../../report/plan/planFormats.ts';
import { planIssues } from '../../report/plan/planIssues.ts';
import type { PlanOptions } from '../../report/plan/planOptions.ts';
import { nearest } from '../../source/nearest.ts';
import { judgedPath } from '../assessPath.ts';
import { commandProblem } from '../commandProblem.ts';
import {
  addLimitOptions,
  anonymizeOption,
  type CommonOptions,
  formatOption,
  type LimitOptions,
  limitsFrom,
  outputOption,
  rubricOption,
  wholeNumber,
} from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { makeFolder } from '../disk/makeFolder.ts';
import { writeFiles } from '../disk/writeFiles.ts';
import { applyPlan } from '../files/applyPlan.ts';
import { shownInFile, writeReport } from '../writeReport.ts';

type Format = keyof typeof planFormats;

interface PlanCommandOptions extends CommonOptions, LimitOptions {
  format: Format;
  output?: string[];
  rubric?: string;
  target?: Level;
  on: 'high' | 'low';
  budget?: number;
  without: string[];
  top: number;
  apply?: boolean;
  yes?: boolean;
  issues?: string;
  anonymize?: boolean;
}

const endings = {
  json: 'json',
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  csv: 'csv',
  mmd: 'gantt',
  mermaid: 'gantt',
} as const;

/** `plan [path]`: the cheapest way to a level. */
export function planCommand(context: Context): Command {
  const { options, commands } = context.words.command;
  const say = commands.plan;
  const command = new Command('plan')
    .description(say.description)
    .argument('[path]', options.path, '.')
    .addOption(new Option('--target <level>', say.target).choices(levels.slice(1)))
    .addOption(new Option('--on <bound>', say.on).choices(['high', 'low']).default('high'))
    .option('--budget <days>', say.budget, days)
    .option('--without <kind|id>', say.without, severally, [])
    .option('--top <n>', say.top, wholeNumberOrNone, 0)
    .option('--apply', say.apply)
    .option('-y, --yes', say.yes)
    .option('--issues <folder>', say.issues)
    .addOption(formatOption(context, Object.keys(planFormats)))
    .addOption(outputOption(context))
    .addOption(rubricOption(context))
    .addOption(anonymizeOption(context))
    .addHelpText('after', `\n${say.examples}`)
    .action((path: string, _: unknown, called: Command) =>
      runPlan(path, called.optsWithGlobals<PlanCommandOptions>(), context),
    );
  return addLimitOptions(command, context);
}

async function runPlan(path: string, options: PlanCommandOptions, context: Context): Promise<void> {
  const { terminal, words } = context;
  if (options.anonymize && options.apply)
    throw commandProblem('anonymous-apply', { flag: '--apply' });
  const judged = await judgedPath(path, options, context);
  checkExclusions(options.without, judged.description);
  const { plan, assessment } = assessDescription(judged.description, judged.files, {
    ...judged.options,
    planning: {
      bound: options.on,
      without: options.without,
      budget: options.budget ?? null,
      alternatives: options.top,
      care: 'thorough',
    },
  });
  if (options.output || !(options.apply || options.issues !== undefined)) {
    const { format, output, top } = options;
    const render = (chosen: Format, shown: PlanOptions) => planFormats[chosen](assessment, shown);
    await writeReport({ format, output, endings, top, render }, options, context);
  }
  if (options.issues !== undefined) {
    const { issues: within } = options;
    const issues = planIssues(assessment, shownInFile(options.top, context)).map(
      ({ name, text }) => ({ path: `${within}/${name}`, content: text }),
    );
    await makeFolder(within, terminal.folder);
    await writeFiles(issues, { folder: terminal.folder, within });
    if (!options.quiet) await terminal.writeError(`${words.command.wrote(options.issues)}\n`);
  }
  if (!options.apply || !plan) return;
  await applyPlan(
    {
      path,
      files: judged.files,
      changes: plan.steps.map(({ change }) => change),
      limits: limitsFrom(options),
      yes: options.yes === true,
      color: options.color,
      quiet: options.quiet === true,
    },
    context,
  );
}

/** What is left out has to be something that there is. Steps are known only once they are planned. */
function checkExclusions(without: readonly string[], description: Description): void {
  const { channels, systems, teams, journeys, kpis, practices } = description;
  const ids = [channels, systems, teams, journeys ?? [], kpis.items, practices].flat();
  const known: string[] = [...changeKinds, ...ids.map(({ id }) => id)];
  for (const each of without) {
    const isStep = changeKinds.some((kind) => each.startsWith(`${kind}:`));
    const bare = each.replace(/^(channel|system|team|journey|kpi|practice|node):/, '');
    if (isStep || known.includes(bare)) continue;
    throw commandProblem('unknown-exclusion', { word: each }, nearest(each, known));
  }
}

function severally(text: string, before: readonly string[]): string[] {
  return [...before, ...text.split(',').map((each) => each.trim())].filter((each) => each !== '');
}

function days(text: string): number {
  if (!/^[0-9]{1,9}(\.[0-9]{1,3})?$/.test(text)) {
    throw new InvalidArgumentError('effort');
  }
  return Number(text);
}

function wholeNumberOrNone(text: string): number {
  return text === '0' ? 0 : wholeNumber(text);
}
