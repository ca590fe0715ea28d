import type { AssessmentStep } from '../../assessment.ts';
import type { Level } from '../../company/vocabulary.ts';
import { reaches } from '../../score/interval.ts';
import { type TeamPart, teamPart } from '../../score/teamPart.ts';
import type { Checking } from '../checking.ts';
import type { DraftFinding, DraftOutcome } from '../draft.ts';
import { firstStep, servesAny } from '../firstStep.ts';
import { gateFindings } from '../gateFindings.ts';
import { pointsLost } from '../pointsLost.ts';
import type { Asked } from '../policy.ts';
import { type ShortScore, scoreFinding } from '../scoreFinding.ts';
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
  const { level: there, score, criteria } = team.part;
  const outcome = {
    title: say.titles.levelOf(team.name),
    asked: say.atLeast(terms.levels[asked.value]),
    found: there
      ? say.level[on](terms.levels[there[on]])
      : score.low === null
        ? say.ownsNothing
        : say.ownsNoGate,
  };
  const findings = there
    ? gateFindings(criteria, asked.value, 'min-team', [`team:${team.id}`], checking)
    : [partFinding(team, `level:${asked.value}`, { outcome, criteria: [] }, checking)];
  const short = findings.map(({ criterion }) => criterion);
  return judged(team, asked, { outcome, findings, short }, checking);
}

function scoreOutcome(team: Team, asked: Asked<number>, checking: Checking): DraftOutcome {
  const { on, telling } = checking;
  const { rubric, words } = telling;
  const { check: say } = words;
  const score = team.part.score[on];
  // What is not assessed has bounds all the same.
  const none = team.part.score.low === null ? say.ownsNothing : say.noScore;
  const outcome = {
    title: say.titles.scoreOf(team.name),
    asked: say.atLeast(say.points(scoreText(asked.value, words))),
    found: score === null ? none : say.score[on](scoreText(score, words)),
  };
  if (score !== null && reaches(score, asked.value)) {
    return judged(team, asked, { outcome, findings: [], short: [] }, checking);
  }
  const criteria = score === null ? [] : team.part.criteria;
  const finding = partFinding(team, `score:${asked.value}`, { outcome, criteria }, checking);
  const short = pointsLost(rubric, criteria, on).map(({ criterion }) => criterion.id);
  return judged(team, asked, { outcome, findings: [finding], short }, checking);
}

/** One finding for the whole; where nothing can be pointed at, it stands at the team itself. */
function partFinding(
  { id }: Team,
  least: string,
  part: Pick<ShortScore, 'outcome' | 'criteria'>,
  checking: Checking,
): DraftFinding {
  const { rubric, description } = checking.telling;
  const { dimensions } = rubric;
  const finding = scoreFinding(
    { rule: 'min-team', entities: [`team:${id}`], least, dimensions, ...part },
    checking,
  );
  const team = description.teams.find((each) => each.id === id);
  return finding.criterion === null && team ? { ...finding, at: team.at } : finding;
}

interface Judged {
  outcome: Pick<DraftOutcome, 'title' | 'asked' | 'found'>;
  findings: readonly DraftFinding[];
  /** Ids of the criteria that fall short. */
  short: readonly (string | null)[];
}

function judged(
  team: Team,
  { strict, source }: Asked<unknown>,
  { outcome, findings, short }: Judged,
  checking: Checking,
): DraftOutcome {
  const own = ownIds(team.id, checking);
  const helps = servesAny(short);
  const isOwn = ({ what }: AssessmentStep) =>
    Object.values(what)
      .flat()
      .some((id) => own.has(id));
  return {
    rule: 'min-team',
    about: team.id,
    ...outcome,
    met: findings.length === 0,
    strict,
    source,
    findings,
    // What the team can do itself comes first, then what others do to what it owns.
    firstStep:
      firstStep(checking, (step) => step.team === team.id && helps(step)) ??
      firstStep(checking, (step) => isOwn(step) && helps(step)),
  };
}

/** What the team owns, and the flows that begin or end there. */
function ownIds(team: string, { telling }: Checking): ReadonlySet<unknown> {
  const { channels, systems, journeys = [], flows } = telling.description;
  const owned = [...channels, ...systems, ...journeys].filter((each) => each.team === team);
  const ids = new Set<string | undefined>(owned.map(({ id }) => id));
  const joining = flows.items.filter(({ from, to }) => ids.has(from) || ids.has(to));
  return new Set([...ids, ...joining.map(({ path }) => path.slice('flows.'.length))]);
}
