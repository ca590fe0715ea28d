import { levels } from '../company/vocabulary.ts';
import { askedLevels } from '../rubric/rubric.ts';
import type { GateOutcome } from '../score/gates.ts';
import { gatesOf, levelAfter } from '../score/gates.ts';
import type { Position } from '../source/position.ts';
import type { Judgement } from './judgement.ts';
import type { OwnParts } from './ownParts.ts';
import type { GateName, RubricTest } from './rubricTest.ts';
import type { Covered, RubricTrial } from './rubricTrial.ts';

/** A test with what the rubric makes of its company. */
export interface JudgedTest {
  test: RubricTest;
  judgement: Judgement;
}

/**
 * The criteria and gates that the tests look at: by expecting something of them, or by expecting
 * a level that would be another one if a gate turned out the other way.
 */
export function testCoverage(tests: readonly JudgedTest[], own: OwnParts): RubricTrial['coverage'] {
  const gates = new Set(tests.flatMap(coveredGates).map(keyOf));
  const criteria = new Set([...tests.flatMap(namedCriteria), ...[...gates].map(criterionOf)]);
  return {
    criteria: covered(own.criteria, ({ criterion }) => criteria.has(criterion)),
    gates: covered(own.gates, (gate) => gates.has(keyOf(gate))),
  };
}

function namedCriteria({ test }: JudgedTest): string[] {
  const subjects = ['criterion', 'criterion-score', 'gap', 'gate'];
  return test.expectations.flatMap(({ about, id }) =>
    subjects.includes(about) && id !== null ? [id] : [],
  );
}

function coveredGates({ test, judgement }: JudgedTest): GateName[] {
  const named = test.expectations.flatMap(({ about, id, level }) =>
    about === 'gate' ? [{ criterion: id, level } as GateName] : [],
  );
  const asksLevel = test.expectations.some(({ about }) => about === 'level');
  return asksLevel ? [...named, ...decidingGates(judgement)] : named;
}

/** The gates that, turned the other way, would change the level. */
function decidingGates({ criteria, level }: Judgement): GateName[] {
  const reached = askedLevels.filter(
    (each) => levels.indexOf(each) <= levels.indexOf(level.estimate),
  );
  const met = reached.flatMap((each) => gatesOf(criteria, each)).filter(isMet);
  const next = levelAfter(level.estimate);
  const missing = next ? gatesOf(criteria, next).filter((gate) => !isMet(gate)) : [];
  const failing = missing.filter(({ outcome }) => outcome !== 'passed-over');
  return [...met, ...(failing.length === 1 ? failing : [])].map((gate) => ({
    criterion: gate.scored.criterion.id,
    level: gate.level,
  }));
}

function isMet({ outcome }: GateOutcome): boolean {
  return outcome === 'met';
}

function covered<Part>(
  parts: readonly (Part & { at: Position })[],
  isCovered: (part: Part) => boolean,
): Covered<Part> {
  const missing = parts.filter((part) => !isCovered(part));
  const count = parts.length - missing.length;
  const share = parts.length === 0 ? 1 : count / parts.length;
  return { total: parts.length, covered: count, share, missing };
}

function keyOf({ criterion, level }: GateName): string {
  return `${criterion} ${level}`;
}

function criterionOf(key: string): string {
  return key.split(' ')[0] as string;
}
