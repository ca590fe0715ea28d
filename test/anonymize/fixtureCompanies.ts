import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/source/sourceFile.ts';
import { projectFolder } from '../cli/testTerminal.ts';

const folders = ['examples/bottega-aurora'];
const singles = ['examples', 'test/fixtures/cases/seeds', 'test/fixtures/cases/published'];

/** Every company among the examples and the fixtures, by its path. */
export const fixtureCompanies: readonly [string, readonly SourceFile[]][] = [
  ...folders.map((folder): [string, SourceFile[]] => [folder, yamlIn(folder)]),
  ...singles
    .flatMap((folder) => yamlIn(folder))
    .map((file): [string, SourceFile[]] => [file.name, [file]]),
];

function yamlIn(folder: string): SourceFile[] {
  return readdirSync(join(projectFolder, folder))
    .filter((name) => name.endsWith('.yaml') && name !== 'expected.yaml')
    .map((name) => ({
      name: `${folder}/${name}`,
      text: readFileSync(join(projectFolder, folder, name), 'utf8'),
    }));
}
