import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type EditorSchema, editorLines } from '../../init/editorLines.ts';
import { nearest } from '../../source/nearest.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import { commandProblem } from '../commandProblem.ts';
import { isFragment } from './collectFiles.ts';
import { configNames } from './configFile.ts';
import { packageFolder } from './packageFolder.ts';

const yamlEnding = /\.yaml$/;
/** Says where an example stands in our own documentation, which is not copied with it. */
const leftOut = 'README.md';

/** Names of the examples that come with the tool. */
export function exampleNames(): string[] {
  return readdirSync(examplesFolder(), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || yamlEnding.test(entry.name))
    .map(({ name }) => name.replace(yamlEnding, ''))
    .sort();
}

/** An example: its files, by their paths from its folder. */
export interface Example {
  files: readonly SourceFile[];
  /** Whether it is a folder of fragments. */
  fragments: boolean;
}

/** The files of an example, each with the lines that make an editor check it. */
export function exampleFiles(name: string): Example {
  const allowed = exampleNames();
  if (!allowed.includes(name)) {
    throw commandProblem('unknown-example', { name, allowed }, nearest(name, allowed));
  }
  const folder = join(examplesFolder(), name);
  const fragments = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  const root = fragments ? folder : examplesFolder();
  const paths = fragments ? filesBelow(folder) : [`${name}.yaml`];
  const files = paths.map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const schema = schemaFor(path);
    return {
      name: path,
      text: schema ? `${editorLines(schema).join('\n')}\n#\n${text}` : text,
    };
  });
  return { files, fragments };
}

function schemaFor(path: string): EditorSchema | null {
  if (configNames.some((name) => name === path)) return 'config';
  return isFragment(path) ? 'company' : null;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path !== leftOut)
    .sort();
}

function examplesFolder(): string {
  return join(packageFolder(), 'examples');
}
