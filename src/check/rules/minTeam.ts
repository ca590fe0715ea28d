import { type Level, levels } from '../../company/vocabulary.ts';
import { reaches } from '../../score/interval.ts';
import { type TeamPart, teamPart } from '../../score/teamPart.ts';
import type { Checking } from '../checking.ts';
import type { DraftFinding, DraftOutcome } from '../draft.ts';
import { firstStep } from '../firstStep.ts';
import { gateFindings } from '../gateFindings.ts';
import type { Asked } from '../policy.ts';
import { scoreFinding } from '../scoreFinding.ts';
import { scoreText } from '../scoreText.ts';

interface Team {
  id: string;
  name: string;
  part: TeamPart;
}

/** What a team answers for reaches a level, or a score, at least. */
export function minTeam(checking: Checking): DraftOutcome[] {
  const { policy, scored, networks, telling } = checking;
  const { description, rubric } = telling;
  return [...policy.teams].flatMap(([id, { minLevel, minScore }]) => {
    const { criteria } = scored;
    const part = teamPart(id, description, { rubric, networks, criteria });
    const team = { id, name: telling.nameOf(`team:${id}`), part };
    return [
      ...(minLevel ? [levelOutcome(team, minLevel, checking)] : []),
      ...(minScore ? [scoreOutcome(team, minScore, checking)] : []),
    ];
  });
}

function levelOutcome(team: Team, asked: Asked<Level>, checking: Checking): DraftOutcome {
  const { on, telling } = checking;
  const { check: say, terms } = telling.words;
  const level = team.part.level?.[on] ?? null;
  const outcome = {
    title: say.titles.levelOf(team.name),
    asked: say.atLeast(terms.levels[asked.value]),
    found: level === null ? say.ownsNoGate : say.level[on](terms.levels[level]),
  };
  const met = level !== null && levels.indexOf(level) >= levels.indexOf(asked.value);
  const about = [`team:${team.id}`];
  const gates =
    met || level === null
      ? []
      : gateFindings(team.part.criteria, asked.value, 'min-team', about, checking);
  const findings =
    met || gates.length > 0
      ? gates
      : [partFinding(team, `level:${asked.value}`, outcome, checking)];
  return judged(team, asked, outcome, met, findings, checking);
}

function scoreOutcome(team: Team, asked: Asked<number>, checking: Checking): DraftOutcome {
  const { on, telling } = checking;
  const { check: say } = telling.words;
  const score = team.part.score[on];
  const found = score === null ? say.ownsNothing : say.score[on](scoreText(score, telling.words));
  const outcome = {
    title: say.titles.scoreOf(team.name),
    asked: say.atLeast(say.points(scoreText(asked.value, telling.words))),
    found,
  };
  const met = score !== null && reaches(score, asked.value);
  const findings = met ? [] : [partFinding(team, `score:${asked.value}`, outcome, checking)];
  return judged(team, asked, outcome, met, findings, checking);
}

/** One finding for the whole; where nothing can be pointed at, it stands at the team itself. */
function partFinding(
  { id, part }: Team,
  least: string,
  outcome: Pick<DraftOutcome, 'title' | 'asked' | 'found'>,
  checking: Checking,
): DraftFinding {
  const { rubric, description } = checking.telling;
  const short = {
    rule: 'min-team',
    about: [`team:${id}`, least],
    outcome,
    dimensions: rubric.dimensions,
    criteria: part.score.low === null ? [] : part.criteria,
  } as const;
  const finding = scoreFinding(short, checking);
  const team = description.teams.find((each) => each.id === id);
  return finding.criterion === null && team ? { ...finding, at: team.at } : finding;
}

function judged(
  team: Team,
  { strict, source }: Asked<unknown>,
  outcome: Pick<DraftOutcome, 'title' | 'asked' | 'found'>,
  met: boolean,
  findings: readonly DraftFinding[],
  checking: Checking,
): DraftOutcome {
  const own = ownIds(team.id, checking);
  return {
    rule: 'min-team',
    about: team.id,
    ...outcome,
    met,
    strict,
    source,
    findings,
    // What the team can do itself comes first, then what others do to what it owns.
    firstStep: met
      ? null
      : (firstStep(checking, (step) => step.team === team.id) ??
        firstStep(checking, ({ what }) =>
          Object.values(what)
            .flat()
            .some((id) => own.has(id)),
        )),
  };
}

function ownIds(team: string, { telling }: Checking): ReadonlySet<unknown> {
  const { channels, systems, journeys = [] } = telling.description;
  const owned = [...channels, ...systems, ...journeys].filter((each) => each.team === team);
  return new Set(owned.map(({ id }) => id));
}
