import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import type { Policy } from '../../src/check/policy.ts';
import { policyFrom } from '../../src/cli/policyFrom.ts';
import { addPolicyOptions, policyFlags, variableOf } from '../../src/cli/policyOptions.ts';
import { readConfig } from '../../src/config/readConfig.ts';
import { problemSentence } from '../../src/report/problems/problemSentence.ts';
import { InputError } from '../../src/source/inputError.ts';
import { en } from '../../src/text/en.ts';
import { it as italian } from '../../src/text/it.ts';
import { calledWith } from './calledWith.ts';

interface Call {
  flags?: string;
  environment?: Readonly<Record<string, string>>;
  config?: string;
}

/** The policy of a call, read from its flags as the parser of the command line hands them over. */
function policyOf({ flags = '', environment = {}, config = '' }: Call): Policy {
  const file = { name: 'omnigauge.config.yaml', text: config };
  const read = readConfig(file, { languages: ['en'], formats: ['text'] });
  expect(read.problems).toEqual([]);
  const context = calledWith({ environment, config: read.config });
  const command = addPolicyOptions(new Command('check'), context).exitOverride();
  command.parse(flags.split(' ').filter(Boolean), { from: 'user' });
  return policyFrom(command.opts(), context);
}

function problemsOf(call: Call) {
  try {
    policyOf(call);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

const flag = (name: string) => ({ flag: name });
const at = (line: number, column: number) => ({
  at: { file: 'omnigauge.config.yaml', line, column },
});
const nothing = { dimensions: new Map(), teams: new Map(), forbid: [], practices: [], owners: [] };

it('without anything said, nothing is asked', () => {
  expect(policyOf({})).toEqual(nothing);
  expect(policyOf({ config: 'check: { no_loss: false, owners: [] }' })).toEqual(nothing);
});

describe('a flag goes before its variable, and that before the configuration:', () => {
  /** How each line of its own is said, in three values, and what becomes of each. */
  const lines: Record<
    string,
    {
      line: (policy: Policy) => unknown;
      flags: string;
      environment: Record<string, string>;
      config: string;
      values: [flag: unknown, variable: unknown, config: unknown];
      column: number;
    }
  > = {
    'min-level': {
      line: ({ minLevel }) => minLevel,
      flags: '--min-level omni',
      environment: { OMNIGAUGE_MIN_LEVEL: 'cross' },
      config: 'check: { min_level: multi }',
      values: ['omni', 'cross', 'multi'],
      column: 21,
    },
    'min-score': {
      line: ({ minScore }) => minScore,
      flags: '--min-score 55.5',
      environment: { OMNIGAUGE_MIN_SCORE: '100' },
      config: 'check: { min_score: 0 }',
      values: [55.5, 100, 0],
      column: 21,
    },
    'max-repeats': {
      line: ({ maxRepeats }) => maxRepeats,
      flags: '--max-repeats 0',
      environment: { OMNIGAUGE_MAX_REPEATS: '1' },
      config: 'check: { max_repeats: 2 }',
      values: [0, 1, 2],
      column: 23,
    },
    'forbid-loss': {
      line: ({ loss }) => loss,
      flags: '--forbid-loss',
      environment: { OMNIGAUGE_FORBID_LOSS: 'yes' },
      config: 'check: { no_loss: true }',
      values: ['none', 'none', 'none'],
      column: 19,
    },
    'min-dimension': {
      line: ({ dimensions }) => dimensions.get('data')?.minLevel,
      flags: '--min-dimension data=omni',
      environment: { OMNIGAUGE_MIN_DIMENSION: 'data=cross' },
      config: 'check: { dimensions: { data: { min_level: multi } } }',
      values: ['omni', 'cross', 'multi'],
      column: 43,
    },
    'min-team': {
      line: ({ teams }) => teams.get('shops')?.minScore,
      flags: '--min-team shops=3',
      environment: { OMNIGAUGE_MIN_TEAM: 'shops=2' },
      config: 'check: { teams: { shops: { min_score: 1 } } }',
      values: [3, 2, 1],
      column: 39,
    },
    forbid: {
      line: ({ forbid }) => forbid[0],
      flags: '--forbid goals',
      environment: { OMNIGAUGE_FORBID: 'goals' },
      config: 'check: { forbid: goals }',
      values: ['goals', 'goals', 'goals'],
      column: 18,
    },
    'require-practice': {
      line: ({ practices }) => practices[0],
      flags: '--require-practice click-and-collect',
      environment: { OMNIGAUGE_REQUIRE_PRACTICE: 'click-and-collect' },
      config: 'check: { practices: [click-and-collect] }',
      values: ['click-and-collect', 'click-and-collect', 'click-and-collect'],
      column: 22,
    },
    'require-owner': {
      line: ({ owners }) => owners[0],
      flags: '--require-owner kpis',
      environment: { OMNIGAUGE_REQUIRE_OWNER: 'kpis' },
      config: 'check: { owners: kpis }',
      values: ['kpis', 'kpis', 'kpis'],
      column: 18,
    },
  };

  it.each(Object.entries(lines))(
    '%s',
    (name, { line, flags, environment, config, values, column }) => {
      const [fromFlag, fromVariable, fromConfig] = values;
      const variable = Object.keys(environment)[0] ?? '';
      const asked = (call: Call) => line(policyOf(call));
      const strict = name === 'forbid-loss';
      const said = (value: unknown, source: unknown) => ({ value, source, strict });
      expect(asked({ flags, environment, config })).toEqual(said(fromFlag, flag(`--${name}`)));
      expect(asked({ flags, config })).toEqual(said(fromFlag, flag(`--${name}`)));
      expect(asked({ environment, config })).toEqual(said(fromVariable, flag(variable)));
      expect(asked({ config })).toEqual(said(fromConfig, at(1, column)));
      expect(asked({ flags })).toEqual(said(fromFlag, flag(`--${name}`)));
      expect(asked({ environment })).toEqual(said(fromVariable, flag(variable)));
      expect(asked({})).toBeUndefined();
    },
  );

  it.each(Object.keys(lines))('%s is a line of its own that nothing else takes away', (name) => {
    const others = Object.entries(lines).filter(([other]) => other !== name);
    const flags = others.map(([, { flags }]) => flags).join(' ');
    const { line, config, values, environment } = lines[name] ?? expect.fail();
    const variables = Object.assign({}, ...others.map(([, other]) => other.environment));
    expect(line(policyOf({ flags, environment: variables, config }))).toMatchObject({
      value: values[2],
    });
    expect(line(policyOf({ flags, environment: { ...variables, ...environment } }))).toMatchObject({
      value: values[1],
    });
  });

  it('the variable may say that no loss is asked for after all', () => {
    const config = 'check: { no_loss: yes }';
    expect(policyOf({ config, environment: { OMNIGAUGE_FORBID_LOSS: '0' } }).loss).toBeUndefined();
    expect(policyOf({ config }).loss?.value).toBe('none');
  });
});

describe('lines that there are several of', () => {
  it('level and score of a dimension are two, and so are two dimensions', () => {
    const { dimensions } = policyOf({
      flags: '--min-dimension data=omni --min-dimension journeys=40,data=cross',
      environment: { OMNIGAUGE_MIN_DIMENSION: 'data=30, journeys=20' },
      config:
        'check: { dimensions: { data: { min_score: 10, min_level: multi }, goals: { min_score: 1 } } }',
    });
    const said = Object.fromEntries(
      [...dimensions].map(([id, { minLevel, minScore }]) => [
        id,
        [minLevel?.value, minScore?.value],
      ]),
    );
    expect(said).toEqual({
      data: ['cross', 30],
      goals: [undefined, 1],
      journeys: [undefined, 40],
    });
  });

  it('a flag adds to what is listed, and each is there once', () => {
    const { practices } = policyOf({
      flags: '--require-practice b,c --require-practice d',
      environment: { OMNIGAUGE_REQUIRE_PRACTICE: 'c, e' },
      config: 'check: { practices: [a, b] }',
    });
    expect(practices.map(({ value, source }) => [value, source])).toEqual([
      ['a', at(1, 22)],
      ['b', flag('--require-practice')],
      ['c', flag('--require-practice')],
      ['e', flag('OMNIGAUGE_REQUIRE_PRACTICE')],
      ['d', flag('--require-practice')],
    ]);
  });

  it('all contradictions are one line, whatever kinds are named besides', () => {
    const config = 'check: { forbid: [goals, masters] }';
    expect(policyOf({ flags: '--forbid contradiction --forbid practice', config }).forbid).toEqual([
      { value: 'contradiction', source: flag('--forbid'), strict: false },
    ]);
    expect(policyOf({ flags: '--forbid practice', config }).forbid).toHaveLength(3);
  });

  it('all owners are a line for each kind of thing', () => {
    const { owners } = policyOf({
      flags: '--require-owner kpis',
      config: 'check: { owners: all }',
    });
    expect(owners.map(({ value, source }) => [value, source])).toEqual([
      ['channels', at(1, 18)],
      ['systems', at(1, 18)],
      ['journeys', at(1, 18)],
      ['kpis', flag('--require-owner')],
    ]);
  });

  it('strict are the lines of the rules that flag, variable or configuration name', () => {
    const policy = policyOf({
      flags: '--min-level omni --min-score 3 --strict min-level --max-repeats 0',
      environment: { OMNIGAUGE_STRICT: 'max-repeats' },
      config:
        'check: { strict: [min-team, min-dimension, required-owner, forbidden-contradiction, required-practice], owners: kpis, forbid: goals, practices: p, dimensions: { data: { min_level: omni } }, teams: { web: { min_score: 1 } } }',
    });
    expect(
      [policy.minLevel, policy.minScore, policy.maxRepeats].map((line) => line?.strict),
    ).toEqual([true, false, true]);
    const { dimensions, teams, owners, forbid, practices } = policy;
    const others = [dimensions.get('data')?.minLevel, teams.get('web')?.minScore];
    expect([...others, ...owners, ...forbid, ...practices].map((line) => line?.strict)).toEqual(
      Array(5).fill(true),
    );
  });
});

describe('a value that does not fit', () => {
  const wrong: [name: keyof typeof policyFlags, text: string, allowed: string][] = [
    ['minLevel', 'omnni', '`omni`'],
    ['minLevel', '', '`omni`'],
    ['minScore', '101', '100'],
    ['minScore', '-1', '100'],
    ['minScore', '1e1', '100'],
    ['minScore', 'cross', '100'],
    ['minDimension', 'data', '`data=cross`'],
    ['minDimension', 'data=', '`data=cross`'],
    ['minDimension', '=omni', '`data=cross`'],
    ['minDimension', 'data=crss', '`cross`'],
    ['minDimension', 'data=200', '100'],
    ['minDimension', 'data=omni,', '`data=cross`'],
    ['minTeam', 'web=omni=3', '`data=cross`'],
    ['maxRepeats', '-1', '0'],
    ['maxRepeats', '1.5', '0'],
    ['forbid', 'goal', '`goals`'],
    ['requirePractice', '', 'id'],
    ['requireOwner', 'teams', '`channels`'],
    ['strict', 'new-gap', '`min-level`'],
  ];

  it.each(wrong)('%s %j is refused by flag and by variable', (name, text, allowed) => {
    const long = policyFlags[name];
    const variable = variableOf(long);
    const byFlag = problemsOf({ flags: text === '' ? '' : `${long}=${text}` });
    const byVariable = problemsOf({ environment: { [variable]: text } });
    if (text !== '') expect(byFlag).toHaveLength(1);
    expect(byVariable).toHaveLength(1);
    for (const words of [en, italian]) {
      for (const problem of [...byFlag, ...byVariable]) {
        const sentence = problemSentence(problem, words);
        expect(sentence).toContain(`\`${byFlag.includes(problem) ? long : variable}\``);
        expect(sentence).toContain(allowed);
      }
    }
  });

  it('is told with all others, and with what may have been meant', () => {
    const problems = problemsOf({
      flags: '--min-level crss --forbid goal --min-team web=mlti',
      environment: { OMNIGAUGE_FORBID_LOSS: 'perhaps' },
    });
    expect(problems.map(({ values, suggestion }) => [values.where, suggestion])).toEqual([
      ['--min-level', 'cross'],
      ['OMNIGAUGE_FORBID_LOSS', null],
      ['--min-team', 'multi'],
      ['--forbid', 'goals'],
    ]);
  });

  it('in a variable does not matter where a flag says the same line', () => {
    const environment = { OMNIGAUGE_MIN_LEVEL: 'nonsense' };
    expect(policyOf({ flags: '--min-level omni', environment }).minLevel?.value).toBe('omni');
  });
});
