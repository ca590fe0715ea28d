import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { type EditorSchema, editorSchemaPath } from '../../init/editorLines.ts';
import { githubFiles } from '../../init/githubFiles.ts';
import { starterFiles } from '../../init/starterFiles.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import { plainText } from '../../text/plainText.ts';
import type { CommonOptions } from '../commonOptions.ts';
import type { Context } from '../context.ts';
import { configNames } from '../files/configFile.ts';
import { type Example, exampleFiles } from '../files/exampleFiles.ts';
import { gitFolder } from '../files/gitFolder.ts';
import { shownPath } from '../files/readText.ts';
import { defaultRubric, loadRubric } from '../files/rubricFiles.ts';
import { writeNewFiles } from '../files/writeNewFiles.ts';
import { quotedPath } from '../quotedPath.ts';
import { schemaText } from './schema.ts';

interface InitCommandOptions extends CommonOptions {
  folder?: boolean;
  fromExample?: string;
  github?: boolean;
  force?: boolean;
}

/** `init [dir]`: a commented description to fill in. */
export function initCommand(context: Context): Command {
  const say = context.words.command.commands.init;
  return new Command('init')
    .description(say.description)
    .argument('[dir]', say.dir, '.')
    .option('--folder', say.folder)
    .addOption(new Option('--from-example <example>', say.fromExample).conflicts('folder'))
    .option('--github', say.github)
    .option('--force', say.force)
    .addHelpText('after', `\n${say.examples}`)
    .action((dir: string, _: unknown, called: Command) =>
      runInit(dir, called.optsWithGlobals<InitCommandOptions>(), context),
    );
}

async function runInit(dir: string, options: InitCommandOptions, context: Context): Promise<void> {
  const { terminal, words } = context;
  const { folder } = terminal;
  const description = described(options, context);
  const written = await writeNewFiles(withSchemas(allFiles(description, options, context)), {
    target: dir,
    folder,
    force: options.force === true,
  });
  if (options.quiet) return;
  const say = words.command.commands.init;
  for (const path of written) await terminal.writeError(`${words.command.wrote(path)}\n`);
  if (written.length === 0) await terminal.writeError(`${say.upToDate}\n`);
  const [first] = description.files;
  const named = description.fragments || !first ? dir : `${dir}/${first.name}`;
  await terminal.writeError(
    `\n${say.next(quotedPath(plainText(shownPath(resolve(folder, named), folder))))}\n`,
  );
  const inside = options.github ? await folderInRepository(resolve(folder, dir)) : '';
  if (inside !== '') await terminal.writeError(`\n${say.notAtRoot(plainText(inside))}\n`);
}

/** The description to start from: an example, or one to fill in. */
function described(
  { fromExample, folder: fragments = false }: InitCommandOptions,
  { terminal, words, language }: Context,
): Example {
  if (fromExample !== undefined) return exampleFiles(fromExample);
  const rubric = loadRubric(defaultRubric, terminal.folder);
  return { files: starterFiles({ words: words.starter, language, rubric, fragments }), fragments };
}

/** An example may bring a workflow and a configuration of its own. */
function allFiles(
  { files }: Example,
  { github }: InitCommandOptions,
  { words, language }: Context,
): readonly SourceFile[] {
  const more = github ? githubFiles(words.starter, language) : [];
  return [...files, ...more.filter(({ name }) => files.every((file) => file.name !== name))];
}

/** The files, and the schemas that their first lines name. */
function withSchemas(files: readonly SourceFile[]): readonly SourceFile[] {
  const isConfigured = files.some(({ name }) => configNames.some((each) => each === name));
  const schemas: readonly EditorSchema[] = isConfigured ? ['company', 'config'] : ['company'];
  return [
    ...files,
    ...schemas.map((schema) => ({ name: editorSchemaPath(schema), text: schemaText(schema) })),
  ];
}

/** Where a folder is in its repository; empty at the root, without a repository, or without git. */
async function folderInRepository(folder: string): Promise<string> {
  try {
    return (await gitFolder(folder))?.replace(/\/$/, '') ?? '';
  } catch {
    return '';
  }
}
