// Prints what the package is made of, as CycloneDX, from the lock file alone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const read = (/** @type {string} */ name) => JSON.parse(readFileSync(name, 'utf8'));
const { devDependencies, ...project } = read('package.json');
const { packages, ...lock } = read('package-lock.json');

// Needed only to build, and yet they are in the package.
const fonts = 'dejavu-fonts-ttf';
const dependencies = { ...project.dependencies, [fonts]: devDependencies[fonts] };
const { devDependencies: _, ...root } = packages[''];
/** @type {[string, { dev?: boolean }][]} */
const entries = Object.entries(packages);
const kept = entries
  .filter(([path, { dev }]) => path !== '' && (!dev || path === `node_modules/${fonts}`))
  .map(([path, { dev: _, ...each }]) => [path, each]);

// `npm sbom --omit dev` also omits what both the package and a tool of its makers need (npm 11), so
// it is asked about a project that has no such tools. It goes by the name of the folder.
const parent = mkdtempSync(join(tmpdir(), 'omnigauge-sbom-'));
const folder = join(parent, project.name);
mkdirSync(folder);
/** @type {[string, unknown][]} */
const files = [
  ['package.json', { ...project, dependencies }],
  [
    'package-lock.json',
    { ...lock, packages: { '': { ...root, dependencies }, ...Object.fromEntries(kept) } },
  ],
];
for (const [name, content] of files) writeFileSync(join(folder, name), JSON.stringify(content));

const script = process.env.npm_execpath;
const [program, ...first] = script === undefined ? ['npm'] : [process.execPath, script];
const words = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'];
const { status } = spawnSync(/** @type {string} */ (program), [...first, ...words], {
  cwd: folder,
  stdio: ['ignore', 'inherit', 'inherit'],
});
rmSync(parent, { recursive: true });
process.exitCode = status ?? 1;
