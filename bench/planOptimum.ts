/**
 * Is a plan as cheap as can be? For random companies of 3 to 6 channels, the effort of the plan is
 * compared with the least that a plain search finds, which tries every set of changes and is cut
 * only where a set costs too much already, or would not suffice with everything that is left.
 * Prints the share of equal efforts, and every miss with its excess.
 */
import fc from 'fast-check';
import { readCompany } from '../src/company/readCompany.ts';
import { addBit, type Bitset, bitset, removeBit } from '../src/network/bitset.ts';
import { blocksOf } from '../src/plan/blocks.ts';
import { candidatesOf } from '../src/plan/candidates.ts';
import { goalsOf, meets, type PlannedBound } from '../src/plan/goals.ts';
import { makePlan } from '../src/plan/makePlan.ts';
import { networksAfter } from '../src/plan/networksAfter.ts';
import { situationOf } from '../src/plan/situation.ts';
import { trialOf } from '../src/plan/trial.ts';
import type { AskedLevel } from '../src/rubric/rubric.ts';
import { anyCompany } from '../test/laws/randomCompany.ts';
import { shippedRubric } from '../test/rubricFile.ts';

const wanted = Number(process.env.COMPANIES ?? 100);
const seed = Number(process.env.SEED ?? 42);
/** Sets that the plain search may try for one part of a company. */
const mostTries = Number(process.env.TRIES ?? 300_000);
const rubric = shippedRubric('omnichannel');

interface Case {
  company: number;
  target: AskedLevel;
  bound: PlannedBound;
  plan: number;
  optimal: boolean;
  least: number | null;
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const cases: Case[] = [];
let number = 0;
for (const company of fc.sample(anyCompany, { seed, numRuns: wanted * 20 })) {
  if (cases.filter(({ least }) => least !== null).length >= wanted) break;
  number++;
  const description = readCompany([{ name: 'company.yaml', text: JSON.stringify(company) }]);
  const { length } = description.channels;
  if (length < 3 || length > 6) continue;
  const target: AskedLevel = number % 3 === 0 ? 'cross' : 'omni';
  const bound: PlannedBound = number % 2 === 0 ? 'low' : 'high';
  const plan = makePlan(description, rubric, target, {
    bound,
    without: [],
    budget: null,
    alternatives: 0,
    care: 'thorough',
  });
  // What needs nothing, cannot be reached or begins with something new says little here.
  if (!plan?.isReached || plan.steps.length === 0) continue;
  if (plan.steps.some(({ change }) => /^(open|introduce)-/.test(change.kind))) continue;
  const least = leastEffort(description, target, bound);
  const optimal = plan.leastEffort !== null && plan.leastEffort >= plan.effort - 1e-6;
  cases.push({ company: number, target, bound, plan: plan.effort, optimal, least });
}

const settled = cases.filter(({ least }) => least !== null);
const misses = settled.filter(({ plan, least }) => plan > (least ?? 0) + 1e-6);
say(
  `companies           ${cases.length} (seed ${seed}), of which the plain search settled ${settled.length}`,
);
say(`equal to the least  ${settled.length - misses.length} of ${settled.length}`);
say(`proved by the plan  ${cases.filter(({ optimal }) => optimal).length} of ${cases.length}`);
for (const { company, target, bound, plan, least } of misses) {
  const excess = plan - (least ?? 0);
  say(`  company ${company}, ${target}, ${bound}: ${plan} instead of ${least} (+${excess})`);
}
const wrong = settled.filter(({ optimal, plan, least }) => optimal && plan > (least ?? 0) + 1e-6);
say(`called optimal, and not so: ${wrong.length}`);

/** Person-days; null where the plain search did not come to an end. */
function leastEffort(
  description: ReturnType<typeof readCompany>,
  target: AskedLevel,
  bound: PlannedBound,
): number | null {
  const networks = networksAfter(description)([]);
  const network = bound === 'low' ? networks.worst : networks.best;
  const { goals } = goalsOf(description, rubric, networks, target);
  const missed = goals.filter((goal) => !meets(network, goal));
  let sum = 0;
  for (const block of blocksOf(missed)) {
    const metrics = new Set(block.goals.map(({ criterion }) => criterion.metric.id));
    const situation = situationOf(description, rubric, network.world, metrics);
    const candidates = candidatesOf(situation, block.kinds, () => true);
    const least = plainSearch(
      candidates.map(({ effort }) => effort),
      trialOf(network.world, candidates, block.goals),
    );
    if (least === null) return null;
    sum += least;
  }
  return sum;
}

function plainSearch(
  costs: readonly number[],
  suffices: (chosen: Bitset) => boolean,
): number | null {
  const size = costs.length;
  // The dearest are decided on first: leaving them out soon shows whether the rest suffices.
  const order = [...costs.keys()].sort(
    (one, other) => (costs[other] as number) - (costs[one] as number),
  );
  const open = bitset(size);
  for (const each of order) addBit(open, each);
  let best = Number.POSITIVE_INFINITY;
  let tries = 0;
  /** `chosen` is within `open`, which also holds all that is not decided yet. */
  const decide = (at: number, chosen: Bitset, cost: number): void => {
    if (cost >= best - 1e-9 || tries > mostTries) return;
    tries++;
    if (suffices(chosen)) {
      best = cost;
      return;
    }
    const each = order[at];
    if (each === undefined || !suffices(open)) return;
    removeBit(open, each);
    decide(at + 1, chosen, cost);
    addBit(open, each);
    addBit(chosen, each);
    decide(at + 1, chosen, cost + (costs[each] as number));
    removeBit(chosen, each);
  };
  decide(0, bitset(size), 0);
  return tries > mostTries ? null : best;
}
