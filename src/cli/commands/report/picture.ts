import { Command, InvalidArgumentError } from 'commander';
import { nearest } from '../../../source/nearest.ts';
import { commandProblem } from '../../commandProblem.ts';
import type { Context } from '../../context.ts';
import { pngOf } from '../../files/pngOf.ts';
import { type ReportedOptions, reportedResult } from '../../reportedResult.ts';
import { writeReport } from '../../writeReport.ts';
import { askedLanguage } from './askedLanguage.ts';

const endings = { svg: 'svg', png: 'png' } as const;

interface PictureCommandOptions extends ReportedOptions {
  output?: string[];
  scale: number;
}

/**
 * `report picture <name> [path]`: one picture of a result, as SVG or PNG. The flags of `report` are
 * its flags too.
 */
export function pictureCommand(context: Context): Command {
  const { picture, report } = context.words.command.commands;
  return new Command('picture')
    .description(picture.description)
    .argument('<name>', picture.name)
    .argument('[path]', report.path, '.')
    .option('--scale <n>', picture.scale, scale, 2)
    .addHelpText('after', `\n${picture.examples}`)
    .action((name: string, path: string, _: unknown, called: Command) =>
      runPicture(name, path, called, context),
    );
}

async function runPicture(
  name: string,
  path: string,
  called: Command,
  context: Context,
): Promise<void> {
  const options = called.optsWithGlobals<PictureCommandOptions>();
  const { output, scale: times } = options;
  for (const file of output ?? []) {
    if (!/\.(svg|png)$/i.test(file)) throw commandProblem('picture-ending', { path: file });
  }
  // Drawing takes packages that no other command needs.
  const [{ pictures }, { renderPicture }] = await Promise.all([
    import('../../../report/picture/pictures.ts'),
    import('../../../report/picture/renderPicture.ts'),
  ]);
  const names = Object.keys(pictures) as (keyof typeof pictures)[];
  const picture = names.find((each) => each === name);
  if (picture === undefined) {
    const values = { picture: name, allowed: names };
    throw commandProblem('unknown-picture', values, nearest(name, names));
  }
  const asked = { ...options, askedLanguage: askedLanguage(called, context) };
  const { assessment, words } = await reportedResult(path, asked, context);
  const render = async (chosen: 'svg' | 'png') => {
    const svg = await renderPicture(picture, assessment, words);
    return chosen === 'png' ? pngOf(svg, times) : svg;
  };
  await writeReport({ format: 'svg', output, endings, top: 0, render }, options, context);
}

/** From a tenth to ten times. */
function scale(text: string): number {
  const value = Number(text);
  if (!/^[0-9]{1,2}(\.[0-9]{1,3})?$/.test(text) || value < 0.1 || value > 10) {
    throw new InvalidArgumentError('');
  }
  return value;
}
