import type { Description } from '../company/description.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { InputError } from '../source/inputError.ts';
import { nearest } from '../source/nearest.ts';
import type { Path } from '../source/path.ts';
import type { Problem } from '../source/problem.ts';
import { positionOf, problemAt, type SourceDocument } from '../source/sourceDocument.ts';
import type { Asked, Policy } from './policy.ts';
import type { PolicyProblemCode } from './policyProblem.ts';

/** What the ids of a policy can name, and the configuration, whose lines are shown. */
export interface PolicyNames {
  rubric: Rubric;
  description: Description;
  configuration: SourceDocument | null;
}

type Part = 'dimension' | 'team' | 'practice';

/** An id that a policy asks about, in the order of its lines. */
interface Name {
  part: Part;
  id: string;
  source: Asked<unknown>['source'];
  known: readonly string[];
  /** Where the id is in a configuration that has it as a key. */
  key: Path | null;
}

/**
 * Every dimension, team and practice of a policy is one that there is; a misspelt one would be
 * asked for in vain. Throws an `InputError` that points at the line, or names the flag.
 */
export function checkPolicyNames(policy: Policy, names: PolicyNames): void {
  const unknown = namesIn(policy, names).filter(({ id, known }) => !known.includes(id));
  if (unknown.length > 0) throw new InputError(unknown.map((name) => problemOf(name, names)));
}

function namesIn(policy: Policy, { rubric, description }: PolicyNames): Name[] {
  const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  const practices = [...new Set(idsOf([...rubric.practices, ...description.practices]))];
  return [
    ...minima('dimension', policy.dimensions, idsOf(rubric.dimensions)),
    ...minima('team', policy.teams, idsOf(description.teams)),
    ...policy.practices.map(({ value, source }): Name => {
      return { part: 'practice', id: value, source, known: practices, key: null };
    }),
  ];
}

function minima(
  part: 'dimension' | 'team',
  asked: Policy['dimensions'],
  known: readonly string[],
): Name[] {
  return [...asked].flatMap(([id, { minLevel, minScore }]) => {
    const source = (minLevel ?? minScore)?.source;
    return source ? [{ part, id, source, known, key: ['check', `${part}s`, id] }] : [];
  });
}

function problemOf(
  { part, id, source, known, key }: Name,
  { rubric, configuration }: PolicyNames,
): Problem<PolicyProblemCode> {
  const values = { asked: part, id, rubric: rubric.id, allowed: known };
  if ('at' in source && configuration) {
    const at = key ? positionOf(configuration, key, 'key') : source.at;
    return problemAt(configuration, 'unknown-asked', at, {
      values,
      misspelt: { word: id, known },
    });
  }
  return {
    code: 'unknown-asked',
    values: 'flag' in source ? { ...values, flag: source.flag } : values,
    at: 'at' in source ? source.at : null,
    frame: null,
    suggestion: nearest(id, known),
    related: null,
  };
}
