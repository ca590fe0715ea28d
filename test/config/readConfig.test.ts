import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { configVocabulary } from '../../src/cli/configVocabulary.ts';
import { configSchema } from '../../src/config/configSchema.ts';
import { readConfig } from '../../src/config/readConfig.ts';

const name = 'omnigauge.config.yaml';
const read = (text: string) => readConfig({ name, text }, configVocabulary);

/** The problems of a configuration in short: code, place, suggestion. */
function found(text: string): string[] {
  return read(text).problems.map(({ code, at, suggestion }) =>
    [code, at && `${at.line}:${at.column}`, suggestion && `${suggestion}?`]
      .filter(Boolean)
      .join(' '),
  );
}

const everything = `# What our company asks of itself.
rubric: ./rubrics/ours.yaml
lang: it
format: json
color: no
limits:
  max_size: 1000
  max_channels: 20
  max_flows: 300
check:
  on: estimate
  min_level: cross
  min_score: 55.5
  dimensions:
    data: { min_level: omni, min_score: 60 }
    journeys: { min_score: 0 }
  teams:
    ecommerce: { min_level: cross }
  max_repeats: 0
  forbid: [masters, goals]
  practices: [click-and-collect, returns-anywhere]
  owners: [channels, kpis]
  no_loss: true
  baseline: gaps.yaml
  strict: [min-level, required-owner]
`;

describe('a configuration', () => {
  const at = (line: number, column: number) => ({ file: name, line, column });

  it('is read with the place of each value', () => {
    const { config, problems } = read(everything);
    expect(problems).toEqual([]);
    expect(config).toMatchObject({
      rubric: { value: './rubrics/ours.yaml', at: at(2, 9) },
      lang: { value: 'it', at: at(3, 7) },
      format: { value: 'json', at: at(4, 9) },
      color: { value: false, at: at(5, 8) },
      limits: {
        maxSize: { value: 1000, at: at(7, 13) },
        maxChannels: { value: 20, at: at(8, 17) },
        maxFlows: { value: 300, at: at(9, 14) },
      },
    });
  });

  it('with a policy, whose lines have their places too', () => {
    const { dimensions, teams, ...check } = read(everything).config.check;
    expect(check).toEqual({
      on: { value: 'estimate', at: at(11, 7) },
      minLevel: { value: 'cross', at: at(12, 14) },
      minScore: { value: 55.5, at: at(13, 14) },
      maxRepeats: { value: 0, at: at(19, 16) },
      forbid: [
        { value: 'masters', at: at(20, 12) },
        { value: 'goals', at: at(20, 21) },
      ],
      practices: [
        { value: 'click-and-collect', at: at(21, 15) },
        { value: 'returns-anywhere', at: at(21, 34) },
      ],
      owners: [
        { value: 'channels', at: at(22, 12) },
        { value: 'kpis', at: at(22, 22) },
      ],
      noLoss: { value: true, at: at(23, 12) },
      baseline: { value: 'gaps.yaml', at: at(24, 13) },
      strict: [
        { value: 'min-level', at: at(25, 12) },
        { value: 'required-owner', at: at(25, 23) },
      ],
    });
    expect([...dimensions]).toEqual([
      [
        'data',
        { minLevel: { value: 'omni', at: at(15, 24) }, minScore: { value: 60, at: at(15, 41) } },
      ],
      ['journeys', { minScore: { value: 0, at: at(16, 28) } }],
    ]);
    expect([...teams]).toEqual([['ecommerce', { minLevel: { value: 'cross', at: at(18, 29) } }]]);
  });

  it('may say a single word where it could say several', () => {
    const { check } = read(
      'check: { forbid: contradiction, practices: loyalty, owners: all, strict: min-team, no_loss: yes }',
    ).config;
    expect(check.forbid.map(({ value }) => value)).toEqual(['contradiction']);
    expect(check.practices.map(({ value }) => value)).toEqual(['loyalty']);
    expect(check.owners).toEqual([{ value: 'all', at: at(1, 61) }]);
    expect(check.strict.map(({ value }) => value)).toEqual(['min-team']);
    expect(check.noLoss?.value).toBe(true);
  });

  it.each([
    ['yes', true],
    ['true', true],
    ['no', false],
    ['false', false],
  ])('says yes or no in two ways: %s', (answer, value) => {
    const { color, check } = read(`color: ${answer}\ncheck: { no_loss: ${answer} }`).config;
    expect([color?.value, check.noLoss?.value]).toEqual([value, value]);
  });

  it.each([
    ['nothing', ''],
    ['comments', '# lang: it\n'],
    ['headings with nothing below', 'limits:\ncheck:\n'],
    ['empty lists', 'check: { dimensions: {}, teams: , forbid: [], owners: [] }'],
  ])('of %s asks for nothing', (_, text) => {
    const { document, ...rest } = read(text).config;
    expect(document.file).toBe(name);
    expect(rest).toEqual({
      limits: {},
      check: {
        dimensions: new Map(),
        teams: new Map(),
        forbid: [],
        practices: [],
        owners: [],
        strict: [],
      },
    });
    expect(found(text)).toEqual([]);
  });
});

describe('what is wrong in a configuration is told with its line', () => {
  const texts: Record<string, [text: string, found: string[]]> = {
    'an unknown key': ['lnag: it', ['unknown-key 1:1 lang?']],
    'an unknown key of the limits': ['limits:\n  max-size: 3', ['unknown-key 2:3 max_size?']],
    'an unknown key of the policy': ['check:\n  minlevel: omni', ['unknown-key 2:3 min_level?']],
    'an unknown key of a dimension': [
      'check: { dimensions: { data: { level: omni } } }',
      ['unknown-key 1:32'],
    ],
    'a rubric that is no text': ['rubric: [retail]', ['wrong-type 1:9']],
    'an empty rubric': ["rubric: ''", ['wrong-length 1:9']],
    'an unknown language': ['lang: ita', ['unknown-word 1:7 it?']],
    'an unknown format': ['format: jsn', ['unknown-word 1:9 json?']],
    'colours that are neither': ['color: never', ['unknown-word 1:8']],
    'limits that are none': ['limits: 7', ['wrong-type 1:9']],
    'a size of nothing': ['limits: { max_size: 0 }', ['out-of-range 1:21']],
    'half a channel': ['limits: { max_channels: 1.5 }', ['wrong-type 1:25']],
    'flows in words': ['limits: { max_flows: many }', ['wrong-type 1:22']],
    'a bound that is none': ['check: { on: lowe }', ['unknown-word 1:14 low?']],
    'a level that is none': ['check: { min_level: omnni }', ['unknown-word 1:21 omni?']],
    'a level that is left open': ['check:\n  min_level:\n', ['wrong-type 2:3']],
    'a score above 100': ['check: { min_score: 101 }', ['out-of-range 1:21']],
    'a score below 0': ['check: { min_score: -1 }', ['out-of-range 1:21']],
    'a score in words': ['check: { min_score: high }', ['wrong-type 1:21']],
    'a dimension with a bare level': ['check: { dimensions: { data: omni } }', ['wrong-type 1:30']],
    'a dimension with a wrong level': [
      'check: { dimensions: { data: { min_level: cros } } }',
      ['unknown-word 1:43 cross?'],
    ],
    'a team with a wrong score': [
      'check: { teams: { web: { min_score: 1000 } } }',
      ['out-of-range 1:37'],
    ],
    'repeats below none': ['check: { max_repeats: -1 }', ['out-of-range 1:23']],
    'a kind of contradiction that is none': [
      'check: { forbid: [goal, masters] }',
      ['unknown-word 1:19 goals?'],
    ],
    'a practice that is no text': ['check: { practices: [7] }', ['wrong-type 1:22']],
    'things that have no owners': ['check: { owners: teams }', ['unknown-word 1:18']],
    'a loss in numbers': ['check: { no_loss: 5 }', ['unknown-word 1:19']],
    'a baseline that is no text': ['check: { baseline: true }', ['wrong-type 1:20']],
    'a rule that is none': ['check: { strict: [min-levels] }', ['unknown-word 1:19 min-level?']],
    'a rule that no policy has a line for': ['check: { strict: new-gap }', ['unknown-word 1:18']],
    'no map at all': ['- lang: it', ['wrong-root 1:1']],
    'no YAML': ['check: [', ['syntax 1:9']],
    'a key twice': ['lang: it\nlang: en', ['duplicate-key 2:1']],
  };

  it.each(Object.entries(texts))('%s', (_, [text, expected]) => {
    expect(found(text)).toEqual(expected);
  });

  it('all at once, from top to bottom', () => {
    const text = 'check:\n  min_levl: omni\n  min_score: 200\nformat: jsno\n';
    expect(found(text)).toEqual([
      'unknown-key 2:3 min_level?',
      'out-of-range 3:14',
      'unknown-word 4:9 json?',
    ]);
  });

  it('on one line, from left to right', () => {
    expect(found('check: { min_score: 200, min_levl: omni, max_repeats: -1 }')).toEqual([
      'out-of-range 1:21',
      'unknown-key 1:26 min_level?',
      'out-of-range 1:55',
    ]);
  });

  it('and what says how to show it is read all the same', () => {
    const { config } = read('lang: it\nformat: xml\nrubric: retail\nlevel: omni\n');
    expect(config.lang?.value).toBe('it');
    expect([config.format, config.rubric]).toEqual([undefined, undefined]);
    expect(read('- lang: it').config.lang).toBeUndefined();
    const rest = 'format: json\ncolor: yes\nno-such: 1\n';
    expect(read(`lang: it\n${rest}`).config).toMatchObject({
      format: { value: 'json' },
      color: { value: true },
    });
  });
});

describe('the schema', () => {
  const schema = z.toJSONSchema(configSchema(configVocabulary), {
    target: 'draft-07',
    io: 'input',
  });
  const validate = new Ajv({ allErrors: true, strict: false, allowUnionTypes: true }).compile(
    schema,
  );

  it('as JSON Schema takes what is right and refuses what is not', () => {
    expect([validate(parse(everything)), validate.errors]).toEqual([true, null]);
    expect(validate(parse('check: { min_levl: omni }'))).toBe(false);
  });

  it('describes every key', () => {
    const bare = Object.entries(schema.properties ?? {}).filter(
      ([, property]) => typeof property === 'object' && !property.description,
    );
    expect(bare).toEqual([]);
  });
});
