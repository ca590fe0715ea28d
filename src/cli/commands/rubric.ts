import { Command } from 'commander';
import { stringify } from 'yaml';
import { inLanguage, type Rubric } from '../../rubric/rubric.ts';
import type { Context } from '../context.ts';
import { defaultRubric, loadRubric, shippedRubrics } from '../files/rubricFiles.ts';

/** `rubric list` and `rubric show`. */
export function rubricCommand(context: Context): Command {
  const { commands } = context.words.command;
  const command = new Command('rubric').description(commands.rubric.description);
  command.addCommand(listCommand(context)).addCommand(showCommand(context));
  return command;
}

function listCommand(context: Context): Command {
  const { commands } = context.words.command;
  const command = new Command('list')
    .description(commands.rubricList.description)
    .action(async () => {
      const lines = shippedRubrics().map((id) => {
        const rubric = loadRubric(id, context.terminal.folder);
        return `${id}  ${rubric.version}  ${inLanguage(rubric.title, context.language)}\n`;
      });
      await context.terminal.writeOutput(lines.join(''));
    });
  return command;
}

function showCommand(context: Context): Command {
  const { commands, options } = context.words.command;
  const command = new Command('show')
    .description(commands.rubricShow.description)
    .argument('[rubric]', options.rubric, defaultRubric)
    .addHelpText('after', `\n${commands.rubricShow.examples}`)
    .action(async (reference: string) => {
      const rubric = loadRubric(reference, context.terminal.folder);
      await context.terminal.writeOutput(stringify(written(rubric), { lineWidth: 100 }));
    });
  return command;
}

/** The rubric as a file that extends nothing. */
function written(rubric: Rubric): unknown {
  const { id, version, title, description, sectors, effort } = rubric;
  const byId = <Part extends { id: string }, Shown>(
    parts: readonly Part[],
    show: (part: Part) => Shown,
  ) => Object.fromEntries(parts.map((part) => [part.id, show(part)]));
  return {
    rubric: 1,
    id,
    version,
    title,
    description,
    ...(sectors.length > 0 ? { sectors } : {}),
    dimensions: byId(rubric.dimensions, ({ weight, title, why }) => ({ weight, title, why })),
    criteria: byId(
      rubric.criteria,
      ({ dimension, metric, settings, atLeast, gate, weight, title, why, fix, sources }) => ({
        dimension,
        metric: metric.id,
        ...(Object.keys(settings).length > 0 ? { with: settings } : {}),
        at_least: atLeast,
        ...(Object.keys(gate).length > 0 ? { gate } : {}),
        weight,
        title,
        why,
        fix,
        sources,
      }),
    ),
    practices: byId(rubric.practices, ({ title, question, implies }) => ({
      title,
      question,
      ...(implies
        ? {
            implies: {
              metric: implies.metric.id,
              with: implies.settings,
              at_least: implies.atLeast,
            },
          }
        : {}),
    })),
    effort,
  };
}
