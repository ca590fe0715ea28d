import { expect, it } from 'vitest';
import { noData } from '../../../src/company/dataKind.ts';
import type { Description } from '../../../src/company/description.ts';
import { readCompany } from '../../../src/company/readCompany.ts';
import type { ChangeKind } from '../../../src/company/vocabulary.ts';
import type { World } from '../../../src/company/world.ts';
import { worldsOf } from '../../../src/company/worlds.ts';
import type { Change } from '../../../src/plan/change.ts';
import { changeId, changeTypes, typeOf } from '../../../src/plan/changeTypes.ts';
import { effortOf } from '../../../src/plan/effort.ts';
import type { PlannedBound } from '../../../src/plan/goals.ts';
import { situationOf } from '../../../src/plan/situation.ts';
import { withNewNodes } from '../../../src/plan/withNewNodes.ts';
import { worldsAfter } from '../../../src/plan/worldsAfter.ts';
import { writtenPlan } from '../../../src/plan/writing/writtenPlan.ts';
import type { Rubric } from '../../../src/rubric/rubric.ts';
import { fileOf, rubric } from '../planOf.ts';

const head = 'omnigauge: 1\n';

/** Lines as they stand here, without the indentation that they have here; values are put in as they are. */
export function yaml({ raw }: TemplateStringsArray, ...values: readonly string[]): string {
  const text = raw.join('\0').replace(/^\n/, '').replace(/\n *$/, '\n');
  const indents = [...text.matchAll(/^( *)\S/gm)].map(([, indent = '']) => indent.length);
  const parts = text.replace(new RegExp(`^ {${Math.min(...indents)}}`, 'gm'), '').split('\0');
  return parts.map((part, index) => part + (values[index] ?? '')).join('');
}

/** How changes are asked for; without any, for what is proved and for all criteria. */
interface Asking {
  bound?: PlannedBound;
  by?: Rubric;
  metrics?: readonly string[];
}

/** A company given as the lines after the one that states the format. */
export function companyOf(lines: string): Description {
  return readCompany([fileOf(head + lines)]);
}

/** All changes of a kind that are proposed for a company. */
export function proposed<Kind extends ChangeKind>(
  kind: Kind,
  lines: string,
  { bound = 'low', by = rubric, metrics }: Asking = {},
): Extract<Change, { kind: Kind }>[] {
  const description = companyOf(lines);
  const { worst, best } = worldsOf(description);
  const asked = metrics ?? by.criteria.map(({ metric }) => metric.id);
  const situation = situationOf(
    description,
    by,
    bound === 'low' ? worst : best,
    new Set<string>(asked),
  );
  return changeTypes[kind].propose(situation) as Change[] as Extract<Change, { kind: Kind }>[];
}

/** What the changes of a kind that are proposed are known by, in alphabetical order. */
export function proposedIds(kind: ChangeKind, lines: string, asking: Asking = {}): string[] {
  return proposed(kind, lines, asking)
    .map((change) => changeId(change).slice(kind.length + 1))
    .sort();
}

/** The one change of a kind that is proposed and known by an id. */
export function proposal<Kind extends ChangeKind>(
  kind: Kind,
  lines: string,
  id: string,
  asking: Asking = {},
): Extract<Change, { kind: Kind }> {
  const found = proposed(kind, lines, asking).filter(
    (change) => changeId(change) === `${kind}:${id}`,
  );
  expect(found).toHaveLength(1);
  return found[0] as Extract<Change, { kind: Kind }>;
}

/** The lines of a company once changes are written into them. */
export function linesWith(lines: string, ...changes: readonly Change[]): string {
  const { files } = writtenPlan([fileOf(head + lines)], changes);
  return (files[0]?.text ?? '').slice(head.length);
}

export type Row = readonly [
  behaviour: string,
  change: (lines: string) => Change,
  before: string,
  after: string,
];

/** A test for each row: the lines that a change leads to, which mean what it does in both worlds. */
export function writes(rows: readonly Row[]): void {
  it.each(rows)('%s', (_, change, before, after) => {
    const made = change(before);
    expect(linesWith(before, made)).toBe(after);
    expectSameWorlds(before, [made]);
  });
}

/** Making changes has exactly the effect of writing them into the file and reading that again. */
export function expectSameWorlds(lines: string, changes: readonly Change[]): void {
  const before = worldsOf(withNewNodes(companyOf(lines), changes));
  const after = worldsOf(writtenPlan([fileOf(head + lines)], changes).description);
  for (const world of ['worst', 'best'] as const) {
    expect([world, plain(worldsAfter(before[world])(changes))]).toEqual([
      world,
      plain(after[world]),
    ]);
  }
}

/** The team that would make a change. */
export function performerOf(change: Change, lines: string): string | null {
  return typeOf(change).performer(change, withNewNodes(companyOf(lines), [change]));
}

/** Person-days of a change. */
export function daysOf(change: Change, lines: string): number | null {
  return effortOf(change, companyOf(lines), rubric);
}

/** What a world says, without the places that it is from and the order in which it says it. */
function plain({ channels, flows, ...world }: World): unknown {
  const { assume, systems, teams, everyFlow, journeys, masters, kpis, otherKpis, practices } =
    world;
  return {
    ...{ assume, everyFlow, masters, otherKpis },
    ...placeless({ systems, teams, journeys, kpis, practices }),
    channels: channels.map(({ owners, ...channel }) =>
      placeless({ ...channel, owners: [...owners].sort() }),
    ),
    // A flow of nothing is as good as none.
    flows: flows
      .filter(({ data }) => data !== noData)
      .map((flow) => JSON.stringify(placeless(flow)))
      .sort(),
  };
}

function placeless(value: object): object {
  const text = JSON.stringify(value, (key, each: unknown) => {
    if (/^(at|described|\w+At)$/.test(key)) return undefined;
    if (each instanceof Map || each instanceof Set) return [...each].sort();
    return each === Number.POSITIVE_INFINITY ? 'without bound' : each;
  });
  return JSON.parse(text) as object;
}
