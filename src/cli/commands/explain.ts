import { resolve } from 'node:path';
import { Command } from 'commander';
import { explain } from '../../explain/explain.ts';
import { explainSensitivity } from '../../explain/explainSensitivity.ts';
import type { Explanation, UnknownTopic } from '../../explain/explanation.ts';
import { topics } from '../../explain/topics.ts';
import { renderExplanation } from '../../report/explanation/renderExplanation.ts';
import { renderExplanationJson } from '../../report/explanation/renderExplanationJson.ts';
import { renderTopics } from '../../report/explanation/renderTopics.ts';
import { renderTopicsJson } from '../../report/explanation/renderTopicsJson.ts';
import { topicTitle } from '../../report/explanation/topicTitle.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { assessPath } from '../assessPath.ts';
import { chosenStyle } from '../chosenStyle.ts';
import { commandProblem } from '../commandProblem.ts';
import {
  addLimitOptions,
  type CommonOptions,
  formatOption,
  type LimitOptions,
  rubricOption,
} from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { kindAt } from '../disk/kindAt.ts';
import { defaultRubric, loadRubric } from '../files/rubricFiles.ts';
import { chooseTopic } from '../prompts/chooseTopic.ts';

interface ExplainCommandOptions extends CommonOptions, LimitOptions {
  format: 'text' | 'json';
  rubric?: string;
  sensitivity?: boolean;
}

/** `explain [topic] [path]`: what a word of the rubric means, and what it comes to in a company. */
export function explainCommand(context: Context): Command {
  const { options, commands } = context.words.command;
  const command = new Command('explain')
    .description(commands.explain.description)
    .argument('[topic]', options.topic)
    .argument('[path]', options.explainPath)
    .addOption(formatOption(context))
    .addOption(rubricOption(context))
    .option('--sensitivity', options.sensitivity)
    .addHelpText('after', `\n${commands.explain.examples}`)
    .action((topic: string | undefined, path: string | undefined, _: unknown, called: Command) =>
      runExplain(topic, path, called.optsWithGlobals<ExplainCommandOptions>(), context),
    );
  return addLimitOptions(command, context);
}

async function runExplain(
  asked: string | undefined,
  path: string | undefined,
  options: ExplainCommandOptions,
  context: Context,
): Promise<void> {
  const { terminal, words, language } = context;
  const shown = { words, style: chosenStyle(options.color, terminal), width: terminal.columns };
  const general = () => loadRubric(options.rubric ?? defaultRubric, terminal.folder);
  const topic = asked ?? (options.format === 'json' ? null : await askedTopic(general, context));
  if (topic === null) {
    const all = topics(general(), language);
    return terminal.writeOutput(
      options.format === 'json' ? renderTopicsJson(all) : renderTopics(all, shown),
    );
  }
  if (path === undefined) refusePath(topic, options, context, general);
  const explanation = await explained(topic, path, options, context, general);
  if ('unknown' in explanation) {
    const allowed = explanation.topics.map(({ id }) => id);
    throw commandProblem('unknown-topic', { topic, allowed }, explanation.suggestion);
  }
  await terminal.writeOutput(
    options.format === 'json'
      ? renderExplanationJson(explanation)
      : renderExplanation(explanation, shown),
  );
}

/** A path where the topic belongs is told before anything is read in its place. */
function refusePath(
  topic: string,
  { sensitivity }: ExplainCommandOptions,
  { terminal, language }: Context,
  general: () => Rubric,
): void {
  // No id has a dot or a slash; a folder may have the name of a topic.
  const cannotBeTopic = topic === '-' || /[./\\]/.test(topic);
  const isThere = () => kindAt(resolve(terminal.folder, topic), topic) !== null;
  const isTopic = () => topics(general(), language).some(({ id }) => id === topic);
  if (!cannotBeTopic && (!isThere() || isTopic())) return;
  const flag = sensitivity ? ' --sensitivity' : '';
  throw commandProblem('path-for-topic', { path: topic, flag });
}

/** A path brings a company and the rubric that judges it; sensitivity is always about a company. */
async function explained(
  topic: string,
  path: string | undefined,
  options: ExplainCommandOptions,
  context: Context,
  general: () => Rubric,
): Promise<Explanation | UnknownTopic> {
  const { language } = context;
  if (path === undefined && !options.sensitivity) {
    return explain(topic, { rubric: general(), language });
  }
  const company = { language, ...(await assessPath(path ?? '.', options, context, null)) };
  return options.sensitivity ? explainSensitivity(topic, company) : explain(topic, company);
}

/** On a terminal people choose; anything else gets the list. */
async function askedTopic(
  rubric: () => Rubric,
  { terminal, words, language }: Context,
): Promise<string | null> {
  if (!terminal.inputIsTerminal || !terminal.outputIsTerminal) return null;
  const choices = topics(rubric(), language).map((topic) => ({
    value: topic.id,
    name: `${topic.id}  ${topicTitle(topic, words)}`,
  }));
  const { choose, keys } = words.command.commands.explain;
  return chooseTopic(choices, { message: choose, keys });
}
