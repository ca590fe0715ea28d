/**
 * How long the command takes to start, as ratios to `node -e 0` of the same Node, taken in turn.
 * `NODES=22,24` measures with those versions too, which npx fetches.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { inBenchFolder, project, writeSmallCompany } from './benchFolder.ts';
import { floors } from './floors.ts';
import { type Goal, tellGoals } from './goal.ts';
import { paired } from './paired.ts';

const rounds = Number(process.env.ROUNDS ?? 15);
const mostOfAssess: Readonly<Record<number, number>> = { 20: 1.5, 24: 2.1 };
const others = (process.env.NODES ?? '24').split(',').filter((each) => each !== '');

interface Node {
  path: string;
  major: number;
}

const here = { path: process.execPath, major: Number(process.versions.node.split('.')[0]) };
const nodes = [here, ...others.map(fetched).filter(({ major }) => major !== here.major)];

inBenchFolder((folder) => {
  const company = writeSmallCompany(folder);
  tellGoals(nodes.flatMap((node) => goalsOf(node, company, folder)));
});

function goalsOf({ path, major }: Node, company: string, folder: string): Goal[] {
  const command = [path, join(project, 'bin/omnigauge.js')];
  const [, version, help, assess, noPlan, ...stages] = paired(
    [
      { name: 'node -e 0', words: [path, '-e', '0'] },
      { name: '--version', words: [...command, '--version'] },
      { name: '--help', words: [...command, '--help'] },
      { name: 'assess', words: [...command, 'assess', company] },
      { name: 'assess --no-plan', words: [...command, 'assess', company, '--no-plan'] },
      ...floors(path, company, folder),
    ],
    rounds,
  );
  const most = mostOfAssess[major] ?? null;
  return [
    goal(version, 1.1),
    goal(help, null),
    goal(assess, most),
    goal(noPlan, most),
    ...stages.map((stage) => goal(stage, null)),
  ];

  function goal(figures: ReturnType<typeof paired>[number] | undefined, atMost: number | null) {
    const { name, ratio } = figures as ReturnType<typeof paired>[number];
    return { what: `Node ${major}, ${name}, to \`node -e 0\``, figure: ratio, atMost };
  }
}

function fetched(version: string): Node {
  const words = ['-y', `node@${version}`, '-p', 'process.execPath'];
  const path = execFileSync('npx', words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return { path: path.trim(), major: Number(version) };
}
