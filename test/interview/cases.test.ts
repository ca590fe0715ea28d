import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { levels } from '../../src/company/vocabulary.ts';
import type { Interview } from '../../src/interview/interview.ts';
import { settledBy } from '../../src/interview/settledBy.ts';
import { standingOf } from '../../src/interview/standing.ts';
import { levelInterval } from '../../src/score/gates.ts';
import { networksOf } from '../../src/score/scoreCompany.ts';
import { scoreCriterion } from '../../src/score/scoredCriterion.ts';
import { summariseCompany } from '../../src/score/summary.ts';
import type { SourceFile } from '../../src/source/sourceFile.ts';
import { expectGolden } from '../golden.ts';
import { shippedRubric } from '../rubricFile.ts';
import { anyOrder, best, conducted, everything, fileOrder } from './conducted.ts';
import { randomFrom } from './randomFrom.ts';
import { type Client, clientOf } from './scriptedClient.ts';

const rubric = shippedRubric();
const folder = new URL('../fixtures/cases/', import.meta.url);
const orders = 5;

const cases = ['seeds', 'published'].flatMap((set) =>
  readdirSync(new URL(set, folder))
    .filter((name) => name !== 'expected.yaml')
    .sort()
    .map((name) => ({
      name: name.replace('.yaml', ''),
      file: { name, text: readFileSync(new URL(`${set}/${name}`, folder), 'utf8') },
    })),
);

/** How many questions it takes until the level is settled, by the order they are asked in. */
interface Counts {
  name: string;
  ours: number;
  inFileOrder: number;
  inAnyOrder: readonly number[];
  all: number;
  end: string;
  level: string;
}

const counted: Counts[] = [];

describe.each(cases)('a client who knows what $name says', ({ name, file }) => {
  const client = clientOf(file);
  const { interview, asked } = conducted(client, narrowing(best), undefined);

  it('is led to the same level', () => {
    const known = levelOf(file);
    const found = standingOf(interview).level;
    // What settles the level, or leaves it open for good, is what the whole file would say.
    expect({ low: found.low, high: found.high }).toEqual({ low: known.low, high: known.high });
    if (found.low === found.high) expect(found.estimate).toBe(known.estimate);
  });

  it('is asked nothing twice', () => {
    expect(asked.length).toBe(new Set(asked).size);
  });

  it('needs fewer answers than there are questions', () => {
    const { level } = standingOf(interview);
    const counts: Counts = {
      name,
      ours: asked.length,
      inFileOrder: conducted(client, fileOrder).asked.length,
      inAnyOrder: Array.from({ length: orders }, (_, seed) => anyCount(client, seed + 1)),
      all: conducted(client, everything).asked.length,
      end: settledBy(standingOf(interview), interview)?.settled ?? 'open',
      level: level.low === level.high ? level.low : `${level.low} to ${level.high}`,
    };
    counted.push(counts);
    expect(counts.ours).toBeLessThan(counts.all);
  });
});

it('the median interview is shorter than in file order, and than in random order', () => {
  const ours = median(counted.map((each) => each.ours));
  const inFileOrder = median(counted.map((each) => each.inFileOrder));
  const inAnyOrder = median(counted.flatMap((each) => each.inAnyOrder));
  expect(counted).toHaveLength(cases.length);
  expect(ours).toBeLessThan(inFileOrder);
  expect(ours).toBeLessThan(inAnyOrder);
  expectGolden('interview/questions.md', table(counted));
});

/** Checks of each answer that it widens neither level nor score. */
function narrowing(picking: typeof best): typeof best {
  let before: ReturnType<typeof widthsOf> | null = null;
  return (interview) => {
    const now = widthsOf(interview);
    // Before there are channels, and systems, there is nothing that could be narrowed.
    const isComparable = interview.description.at.systems !== undefined;
    if (before && isComparable) {
      expect(now.level).toBeLessThanOrEqual(before.level);
      expect(now.score).toBeLessThanOrEqual(before.score + 1e-9);
    }
    before = isComparable ? now : null;
    return picking(interview);
  };
}

function widthsOf(interview: Interview) {
  const { asked, level } = standingOf(interview);
  const { score } = summariseCompany(rubric, asked.criteria);
  return {
    level: levels.indexOf(level.high) - levels.indexOf(level.low),
    score: (score.high ?? 0) - (score.low ?? 0),
  };
}

function levelOf(file: SourceFile) {
  const description = readCompany([file]);
  const networks = networksOf(description);
  return levelInterval(
    rubric.criteria.map((criterion) =>
      scoreCriterion(criterion, networks, description.notApplicable),
    ),
  );
}

function anyCount(client: Client, seed: number): number {
  return conducted(client, anyOrder(randomFrom(seed))).asked.length;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

function table(counts: readonly Counts[]): string {
  const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    '# Questions until the level is settled',
    '',
    'Each case is answered by a client who knows what its file says. “All” are all questions there',
    'are, those about the score alone included. Random order: the median of five.',
    '',
    row('case', 'level', 'ends with', 'our order', 'file order', 'random order', 'all'),
    row('---', '---', '---', '---:', '---:', '---:', '---:'),
    ...counts.map((each) =>
      row(
        ...[each.name, each.level, each.end],
        ...[each.ours, each.inFileOrder, median(each.inAnyOrder), each.all],
      ),
    ),
    row(
      ...['**median**', '', ''],
      median(counts.map(({ ours }) => ours)),
      median(counts.map(({ inFileOrder }) => inFileOrder)),
      median(counts.flatMap(({ inAnyOrder }) => inAnyOrder)),
      median(counts.map(({ all }) => all)),
    ),
    '',
  ].join('\n');
}
