import { Command, InvalidArgumentError, Option } from 'commander';
import type { BaselineFile } from '../../baseline/baseline.ts';
import { calendarDay } from '../../baseline/calendarDay.ts';
import { updatedBaseline } from '../../baseline/updatedBaseline.ts';
import { checkCompany } from '../../check/checkCompany.ts';
import type { Checking } from '../../check/checking.ts';
import { checkPolicyNames } from '../../check/checkPolicyNames.ts';
import type { RuleOutcome } from '../../check/checkResult.ts';
import { foundIn } from '../../check/foundIn.ts';
import { prepareCheck } from '../../check/prepareCheck.ts';
import { checkFormats } from '../../report/check/checkFormats.ts';
import { measure } from '../../report/text/layout/measure.ts';
import { wrap } from '../../report/text/layout/wrap.ts';
import { InputError } from '../../source/inputError.ts';
import { problemAt } from '../../source/sourceDocument.ts';
import { judgedPath } from '../assessPath.ts';
import { checkCall } from '../checkCall.ts';
import { type CheckFormat, checkFormatOf } from '../checkFormatOf.ts';
import { CommandFailed } from '../commandFailed.ts';
import { commandProblem } from '../commandProblem.ts';
import {
  addLimitOptions,
  type CommonOptions,
  type LimitOptions,
  limitsFrom,
  rubricOption,
} from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { findBaseline, writeBaseline } from '../files/baselineFile.ts';
import { policyFrom } from '../policyFrom.ts';
import { addPolicyOptions, type PolicyOptions } from '../policyOptions.ts';
import { ReportRequests } from '../reportRequests.ts';
import { sinceRevision } from '../sinceRevision.ts';
import { writeCheck } from '../writeCheck.ts';

export interface CheckCommandOptions extends CommonOptions, LimitOptions, PolicyOptions {
  rubric?: string;
  baseline?: string;
  updateBaseline?: boolean;
  allowStale?: boolean;
  lowerFloor?: boolean;
  since?: string;
  today?: string;
}

/** `check [path]`: whether a company is as it should be. */
export function checkCommand(context: Context): Command {
  const { options, commands } = context.words.command;
  const say = commands.check;
  const requests = new ReportRequests(Object.keys(checkFormats) as CheckFormat[]);
  const command = new Command('check')
    .description(say.description)
    .argument('[path]', options.path, '.');
  addPolicyOptions(command, context)
    .addOption(new Option('--baseline <file>', say.baseline).env('OMNIGAUGE_BASELINE'))
    .option('--update-baseline', say.updateBaseline)
    .option('--allow-stale', say.allowStale)
    .option('--lower-floor', say.lowerFloor)
    .option('--since <revision>', say.since)
    .option('--today <date>', say.today, day);
  requests
    .addTo(command, context)
    .addOption(rubricOption(context))
    .addHelpText('after', `\n${say.examples}`)
    .action((path: string, _: unknown, called: Command) =>
      runCheck(path, called, requests, context),
    );
  return addLimitOptions(command, context);
}

async function runCheck(
  path: string,
  called: Command,
  requests: ReportRequests<CheckFormat>,
  context: Context,
): Promise<void> {
  const options = called.optsWithGlobals<CheckCommandOptions>();
  const policy = policyFrom(options, context);
  checkCall(policy, options);
  const before = await baselineBefore(called, context);
  const judged = await judgedPath(path, options, context);
  const { description } = judged;
  const configuration = context.config?.document ?? null;
  checkPolicyNames(policy, { rubric: judged.options.rubric, description, configuration });
  const { baseline, since: revision, on } = options;
  const others = [options.rubric, baseline, configuration?.file].filter(
    (file) => file !== undefined,
  );
  const limit = limitsFrom(options).size;
  const since =
    revision === undefined
      ? null
      : await sinceRevision({ path, revision, others, limit }, judged, context);
  const { words } = context;
  const checking = prepareCheck(judged, { ...judged.options, words, policy, on, since });
  const compared = await comparedWith(before, checking, called, context);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const result = checkCompany(checking, { baseline: compared, today });
  const reports = requests.of(called, { usual: 'text', ofFile: checkFormatOf });
  await writeCheck(result, reports, options, context);
  if (!result.passed) throw new CommandFailed();
}

/** The baseline that is named; null without one, or where it is about to be written. */
async function baselineBefore(
  called: Command,
  { terminal, config }: Context,
): Promise<BaselineFile | null> {
  const options = called.optsWithGlobals<CheckCommandOptions>();
  const { baseline: path, updateBaseline } = options;
  if (path === undefined) return null;
  const found = await findBaseline(path, terminal.folder, limitsFrom(options).size);
  if (found || updateBaseline) return found;
  const source = sourceOf(called, config);
  if (!config || !('at' in source)) throw commandProblem('no-baseline', { path });
  throw new InputError([
    problemAt(config.document, 'no-baseline', source.at, { values: { path } }),
  ]);
}

/** The baseline to compare with: the one that is there, or the one that is written now. */
async function comparedWith(
  before: BaselineFile | null,
  checking: Checking,
  called: Command,
  { terminal, words, config }: Context,
) {
  const options = called.optsWithGlobals<CheckCommandOptions>();
  const { baseline: path, updateBaseline, allowStale = false, lowerFloor = false } = options;
  if (path === undefined) return null;
  const source = sourceOf(called, config);
  if (!updateBaseline) {
    return before && { baseline: before, before: before.accepted, source, allowsStale: allowStale };
  }
  const found = foundIn(checking);
  const after = updatedBaseline(before, found, { lowersFloor: lowerFloor });
  const limit = limitsFrom(options).size;
  const { file, isNew } = await writeBaseline(path, after, terminal.folder, limit);
  if (!options.quiet) {
    const say = words.command.commands.check;
    const isAbove = after.level !== found.level || after.score !== found.score;
    const said = [isNew ? words.command.wrote(path) : say.upToDate(path)];
    if (isAbove) said.push(...wrap(say.floorStays, measure(terminal.columns)));
    await terminal.writeError(`${said.join('\n')}\n`);
  }
  const { accepted } = before ?? file;
  return { baseline: file, before: accepted, source, allowsStale: allowStale };
}

function sourceOf(called: Command, config: Context['config']): RuleOutcome['source'] {
  const configured = config?.check.baseline;
  const from = called.getOptionValueSource('baseline');
  if (from === 'config' && configured) return { at: configured.at };
  return { flag: from === 'env' ? 'OMNIGAUGE_BASELINE' : '--baseline' };
}

function day(text: string): string {
  const found = calendarDay(text);
  if (found === null) throw new InvalidArgumentError('day');
  return found;
}
