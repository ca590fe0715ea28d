import type { Rubric } from '../../../src/rubric/rubric.ts';
import { type Settings, slowMetrics } from './slowMetrics.ts';
import { becomesOf, groupsOf, reaches } from './slowNetwork.ts';
import {
  criterionWith,
  fallsShort,
  isReached,
  judgedBy,
  type Level,
  type SlowScore,
} from './slowScore.ts';
import { type SlowWorld, slowWorld } from './slowWorld.ts';
import { isOpen, isSaid, type Told, wordsIn } from './told.ts';
import { everyKind, kindsIn, productKinds } from './words.ts';

/** DESIGN §7, by itself: each finding as a line of text, in the order that DESIGN gives. */

const levels = ['single', 'multi', 'cross', 'omni'] as const;
const asked = levels.slice(1) as Exclude<Level, 'single'>[];
const noAnswers = new Map<string, boolean>();

function worldsOf(told: Told): { worst: SlowWorld; best: SlowWorld } {
  return {
    worst: slowWorld(told, { isBest: false, answers: noAnswers }),
    best: slowWorld(told, { isBest: true, answers: noAnswers }),
  };
}

export interface SlowGap {
  criterion: string;
  blocks: Level;
  gate: string | null;
  needed: number;
  gain: number;
}

/** Gates first, then by the score to gain, which is found by closing each gap and scoring again. */
export function slowGaps(scored: SlowScore, rubric: Rubric): SlowGap[] {
  const reached = levels.indexOf(scored.level.estimate);
  // At the top, what is left is measured against the top.
  const wanted = asked.filter((_, rank) => rank === Math.min(reached, 2));
  const judged = rubric.criteria.map(
    (criterion, index) =>
      [criterion, scored.criteria[index] as SlowScore['criteria'][number]] as const,
  );
  const gaps = judged.flatMap((each): SlowGap[] => {
    const [criterion, { value }] = each;
    const blocks = wanted.find((level) => fallsShort(each, level));
    if (blocks === undefined) return [];
    const needed = criterion.atLeast[blocks] as number;
    const closed = criterionWith(criterion, {
      low: Math.max(value.low ?? 0, needed),
      estimate: Math.max(value.estimate ?? 0, needed),
      high: Math.max(value.high ?? 0, needed),
    });
    const others = judged.map((one) => (one === each ? ([criterion, closed] as const) : one));
    const after = judgedBy(rubric, others).score.estimate ?? 0;
    const gain = Math.max(0, after - (scored.score.estimate ?? 0));
    return [
      { criterion: criterion.id, blocks, gate: criterion.gate[blocks] ?? null, needed, gain },
    ];
  });
  return gaps.sort(
    (one, other) =>
      Number(one.gate === null) - Number(other.gate === null) ||
      Math.round(other.gain * 1e6) - Math.round(one.gain * 1e6) ||
      (one.criterion < other.criterion ? -1 : 1),
  );
}

/** Groups of channels without a link at worst; sure where the best world has none more either. */
export function slowSilos(told: Told, rubric: Rubric): string[] {
  const { worst, best } = worldsOf(told);
  const criterion = rubric.criteria.find(({ metric }) => metric.id === 'largest-group');
  const data = (criterion?.settings as Settings | undefined)?.data ?? 'all';
  const kinds = kindsIn([data].flat());
  const named = (world: SlowWorld) =>
    groupsOf(world, kinds).map((group) =>
      group
        .map(({ id }) => id)
        .sort()
        .join(' '),
    );
  const [groups, atBest] = [named(worst), named(best)];
  if (groups.length < 2) return [];
  return groups.map((group) => `${group}${atBest.includes(group) ? '' : ' (perhaps)'}`).sort();
}

/** Each unmet need: a repeat where it is the customer's. */
export function slowBreaks(told: Told): string[] {
  const { worst, best } = worldsOf(told);
  if (!Array.isArray(worst.journeys)) return [];
  return worst.journeys
    .flatMap(({ id, needs }, journey) =>
      needs.flatMap((need, index) => {
        const reason = becomesOf(worst, need);
        if (reason === 'met') return [];
        const same = Array.isArray(best.journeys)
          ? best.journeys[journey]?.needs[index]
          : undefined;
        const isCertain = same === undefined || becomesOf(best, same) !== 'met';
        const repeat = productKinds.includes(need.kind) ? 'lack' : 'repeat';
        const certainty = isCertain ? 'certain' : 'possible';
        return [`${id} ${need.step} ${need.on} ${need.kind} ${reason} ${repeat} ${certainty}`];
      }),
    )
    .sort();
}

/** Statements that cannot both be meant, whatever the unknowns turn out to be. */
export function slowContradictions(told: Told, rubric: Rubric, { level }: SlowScore): string[] {
  const { best } = worldsOf(told);
  const claims = told.company?.claims as Level | undefined;
  const isClaimed = levels.indexOf(claims ?? 'single') > levels.indexOf(level.high);
  return [
    ...(isClaimed ? [`claimed-level ${claims} ${level.high}`] : []),
    ...refutedPractices(told, rubric, best),
    ...lackingPersonalisation(told, best),
    ...lonelyGoals(told, best),
    ...doubleMasters(told),
  ].sort();
}

function refutedPractices(told: Told, rubric: Rubric, best: SlowWorld): string[] {
  const practices = typeof told.practices === 'object' ? (told.practices ?? {}) : {};
  return rubric.practices.flatMap(({ id, implies }) => {
    const said = practices[id];
    if (!implies || !isSaid(said) || said === 'no' || said === false) return [];
    const value = slowMetrics[implies.metric.id]?.(best, implies.settings as Settings);
    return isReached(value ?? 0, implies.atLeast) ? [] : [`practice ${id}`];
  });
}

/** What a channel sends on, or what a journey creates there, it has of its own. */
function lackingPersonalisation(told: Told, best: SlowWorld): string[] {
  const { journeys } = best;
  if (!Array.isArray(journeys) || journeys.some(({ known }) => known !== 'all')) return [];
  const places = [...best.channels, ...best.systems].map(({ id }) => id);
  return Object.entries(told.channels ?? {}).flatMap(([id, channel]) => {
    const missing = [...kindsIn(wordsIn(channel.personalised_with))].filter(
      (kind) =>
        !best.flows.some((flow) => flow.from === id && flow.to !== id && flow.kinds.has(kind)) &&
        !journeys.some(({ steps }) =>
          steps.some(({ on, creates }) => on === id && creates.has(kind)),
        ) &&
        !places.some((place) => place !== id && reaches(best, kind, place, id)),
    );
    const inOrder = everyKind.filter((kind) => missing.includes(kind));
    return missing.length > 0 ? [`personalisation ${id} ${inOrder.join(' ')}`] : [];
  });
}

/** Every goal of a team is its own, and another team's channel is on a journey of its channels. */
function lonelyGoals(told: Told, best: SlowWorld): string[] {
  const teams = Object.entries(told.teams ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  return teams.flatMap(([id, team]) => {
    const goals = wordsIn(team?.goals);
    const others = teams.filter(([other]) => other !== id);
    const isLonely =
      goals.length > 0 &&
      !isOpen(team?.goals) &&
      others.every(
        ([, other]) =>
          !isOpen(other?.goals) && !wordsIn(other?.goals).some((goal) => goals.includes(goal)),
      );
    const journeys = Array.isArray(best.journeys) ? best.journeys : [];
    const shared = journeys.find(({ steps }) => {
      const owners = new Set(steps.flatMap(({ on }) => wordsIn(told.channels?.[on]?.team)));
      return owners.has(id) && owners.size > 1;
    });
    return isLonely && shared ? [`goals ${id} ${shared.id}`] : [];
  });
}

function doubleMasters(told: Told): string[] {
  const systems = Object.entries(told.systems ?? {}).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return systems.flatMap(([one, { masters }], index) =>
    systems.slice(index + 1).flatMap(([other, { masters: theirs }]) => {
      const [mine, also] = [kindsIn(wordsIn(masters)), kindsIn(wordsIn(theirs))];
      const both = everyKind.filter((kind) => mine.has(kind) && also.has(kind));
      return both.length > 0 ? [`masters ${one} ${other} ${both.join(' ')}`] : [];
    }),
  );
}
