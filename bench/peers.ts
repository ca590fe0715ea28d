/** `assess` against tools that only look at the form of the same file, taken in turn. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inBenchFolder, project, writeLargeCompany, writeSmallCompany } from './benchFolder.ts';
import { type Goal, tellGoals } from './goal.ts';
import { paired, ratioOf } from './paired.ts';

const rounds = Number(process.env.ROUNDS ?? 10);
const node = process.execPath;
const own = join(project, 'bin/omnigauge.js');
const installed = (path: string) => join(project, 'bench/node_modules', path);

const rules = `rules:
  company-has-a-name: { given: $.company, then: { field: name, function: truthy } }
  channels-are-there: { given: $, then: { field: channels, function: truthy } }
  flows-are-there: { given: $, then: { field: flows, function: truthy } }
`;

inBenchFolder((folder) => {
  const schema = join(folder, 'schema.json');
  const ruleset = join(folder, 'rules.yaml');
  writeFileSync(schema, execFileSync(node, [own, 'schema', 'company']));
  writeFileSync(ruleset, rules);
  const small = { name: '13 KB', file: writeSmallCompany(folder), rounds };
  const large = { name: '1 MB', file: writeLargeCompany(folder), rounds: Math.ceil(rounds / 2) };
  tellGoals([
    ...compared(small, { ajv: 0.5, spectral: 0.2, yamlLint: null }),
    ...compared(large, { ajv: 1, spectral: null, yamlLint: 1 }),
  ]);

  function compared(
    { name, file, rounds }: typeof small,
    most: Readonly<Record<'ajv' | 'spectral' | 'yamlLint', number | null>>,
  ): Goal[] {
    const script = (path: string, ...rest: string[]) => [node, installed(path), ...rest];
    const figures = paired(
      [
        { name: 'node -e 0', words: [node, '-e', '0'] },
        { name: 'assess', words: [node, own, 'assess', file] },
        { name: 'assess --no-plan', words: [node, own, 'assess', file, '--no-plan'] },
        {
          name: 'ajv-cli',
          words: script(
            'ajv-cli/dist/index.js',
            'validate',
            '--strict=false',
            '-s',
            schema,
            '-d',
            file,
          ),
        },
        {
          name: 'spectral',
          words: script('@stoplight/spectral-cli/dist/index.js', 'lint', '-r', ruleset, file),
        },
        { name: 'yaml-lint', words: script('yaml-lint/dist/cli.js', file) },
      ],
      rounds,
    );
    const [, assess, noPlan, ajv, spectral, yamlLint] = figures as Required<typeof figures>;
    if (!assess || !noPlan || !ajv || !spectral || !yamlLint) throw new Error('not all were timed');
    const goal = (one: typeof assess, other: typeof assess, atMost: number | null) => ({
      what: `${name}, ${one.name} to ${other.name}`,
      figure: ratioOf(one, other),
      atMost,
    });
    return [
      ...figures.slice(1).map((each) => ({
        what: `${name}, ${each.name} to \`node -e 0\``,
        figure: each.ratio,
        atMost: null,
      })),
      ...[assess, noPlan].flatMap((each) => [
        goal(each, ajv, most.ajv),
        goal(each, spectral, most.spectral),
        goal(each, yamlLint, most.yamlLint),
      ]),
    ];
  }
});
