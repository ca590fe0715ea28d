import type { Asked, Policy } from '../check/policy.ts';
import type { Level } from '../company/vocabulary.ts';
import type { Configured, ConfiguredCheck, ConfiguredMinimum } from '../config/config.ts';
import { ownedKinds } from '../config/policyWords.ts';
import type { AcceptableRule } from '../schema/ruleId.ts';
import { CallReader } from './callReader.ts';
import type { Context } from './context.ts';
import type { PolicyOptions } from './policyOptions.ts';
import { policyValues } from './policyValues.ts';

/** A value and where it is asked for, before it is known whether a baseline may accept it. */
type Said<Value> = Omit<Asked<Value>, 'strict'>;
type Asking = <Value>(said: Said<Value>, rule: AcceptableRule) => Asked<Value>;
type Minimum = { minLevel?: Asked<Level>; minScore?: Asked<number> };

/**
 * What a check asks for: of each line what the flag says, else the variable, else the
 * configuration. Nothing that is said of one line takes away another (DESIGN §10). Throws an
 * `InputError` with every flag and variable that cannot be read.
 */
export function policyFrom(options: PolicyOptions, { terminal, config }: Context): Policy {
  const call = new CallReader(options, terminal.environment);
  const check = config?.check;
  const strict = new Set(
    lastOf(check?.strict, call.severally('strict', policyValues.strict)).map(({ value }) => value),
  );
  const ask: Asking = (said, rule) => ({ ...said, strict: strict.has(rule) });
  const policy: Policy = {
    ...overall(call, check, ask),
    dimensions: minima('dimensions', call, check, ask),
    teams: minima('teams', call, check, ask),
    ...lists(call, check, ask),
  };
  call.finish();
  return policy;
}

/** The lines of which a policy has one each. */
function overall(call: CallReader, check: ConfiguredCheck | undefined, ask: Asking) {
  const { level, points, count, answer } = policyValues;
  const minLevel = call.once('minLevel', level) ?? configured(check?.minLevel);
  const minScore = call.once('minScore', points) ?? configured(check?.minScore);
  const maxRepeats = call.once('maxRepeats', count) ?? configured(check?.maxRepeats);
  const loss = call.once('forbidLoss', answer) ?? configured(check?.noLoss);
  return {
    ...(minLevel && { minLevel: ask(minLevel, 'min-level') }),
    ...(minScore && { minScore: ask(minScore, 'min-score') }),
    ...(maxRepeats && { maxRepeats: ask(maxRepeats, 'max-repeats') }),
    // What is lost is no gap that a baseline could hold.
    ...(loss?.value && { loss: { value: 'none' as const, source: loss.source, strict: true } }),
  };
}

/** The least that is asked of each dimension, or of each team; level and points are two lines. */
function minima(
  part: 'dimensions' | 'teams',
  call: CallReader,
  check: ConfiguredCheck | undefined,
  ask: Asking,
): Map<string, Minimum> {
  const rule = part === 'dimensions' ? 'min-dimension' : 'min-team';
  const found = new Map<string, Minimum>();
  for (const [id, { minLevel, minScore }] of check?.[part] ??
    new Map<string, ConfiguredMinimum>()) {
    found.set(id, {
      ...(minLevel && { minLevel: ask(fromConfig(minLevel), rule) }),
      ...(minScore && { minScore: ask(fromConfig(minScore), rule) }),
    });
  }
  const line = part === 'dimensions' ? 'minDimension' : 'minTeam';
  for (const { value, source } of call.severally(line, policyValues.minimum)) {
    const { id, minimum } = value;
    const asked =
      'level' in minimum
        ? { minLevel: ask({ value: minimum.level, source }, rule) }
        : { minScore: ask({ value: minimum.points, source }, rule) };
    found.set(id, { ...found.get(id), ...asked });
  }
  return found;
}

/** The lines that are lists: what a flag names is asked for besides what the configuration does. */
function lists(call: CallReader, check: ConfiguredCheck | undefined, ask: Asking) {
  const { forbid, id, owner } = policyValues;
  const forbidden = lastOf(check?.forbid, call.severally('forbid', forbid));
  const every = forbidden.filter(({ value }) => value === 'contradiction');
  const practices = lastOf(check?.practices, call.severally('requirePractice', id));
  const owners = lastOf(check?.owners, call.severally('requireOwner', owner));
  const kinds = owners.flatMap(({ value, source }) =>
    (value === 'all' ? ownedKinds : [value]).map((kind) => ({ value: kind, source })),
  );
  return {
    // What the line about every kind finds would be found once more.
    forbid: (every.length > 0 ? every : forbidden).map((said) =>
      ask(said, 'forbidden-contradiction'),
    ),
    practices: practices.map((said) => ask(said, 'required-practice')),
    owners: lastOf([], kinds).map((said) => ask(said, 'required-owner')),
  };
}

/** What the configuration lists and what the call does, each once; the call goes before. */
function lastOf<Value>(
  listed: readonly Configured<Value>[] | undefined = [],
  called: readonly Said<Value>[],
): Said<Value>[] {
  const all = [...listed.map(fromConfig), ...called];
  return [...new Map(all.map((said) => [said.value, said])).values()];
}

function configured<Value>(value: Configured<Value> | undefined): Said<Value> | undefined {
  return value && fromConfig(value);
}

function fromConfig<Value>({ value, at }: Configured<Value>): Said<Value> {
  return { value, source: { at } };
}
