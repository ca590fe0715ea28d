import { describe, expect, it } from 'vitest';
import type { LintRuleId } from '../../../src/rubric/lint/lintRules.ts';
import { lintRules } from '../../../src/rubric/lint/lintRules.ts';
import type { ReadingRuleId } from '../../../src/rubric/lint/readingRule.ts';
import { readingRuleIds } from '../../../src/rubric/lint/readingRule.ts';
import { base, found, linted, said } from './linted.ts';

const own = (more: string) =>
  `criteria:\n  own: { dimension: data, weight: 1, ${said},\n    ${more} }\n`;
const reach = 'metric: customer-reach, at_least: { omni: 0.8 }';
const practice = (more: string) =>
  `${own('metric: practice, with: { practice: own }, at_least: { omni: 1 }')}practices:\n  own:\n    title: { en: Own, it: Propria }\n    ${more}\n`;

interface Case {
  /** Lines that break the rule, and what stands where each finding points to. */
  breaks: string;
  at: string[];
  /** Lines as much like it as can be that do not. */
  keeps: string;
}

// A rule without a case, and a case without a rule, are compile errors here.
const cases: Readonly<Record<LintRuleId | ReadingRuleId, readonly Case[]>> = {
  'unknown-metric': [
    {
      breaks: own('metric: customer-raech, at_least: { omni: 0.8 }'),
      at: ['customer-raech,'],
      keeps: own(reach),
    },
    {
      breaks: practice('implies: { metric: common-bse, at_least: 1 }'),
      at: ['common-bse, at_'],
      keeps: practice('implies: { metric: common-base, at_least: 1 }'),
    },
  ],
  'bad-parameter': [
    {
      breaks: own(`with: { wihtin: daily }, ${reach}`),
      at: ['wihtin: daily }'],
      keeps: own(`with: { within: daily }, ${reach}`),
    },
    {
      breaks: own('metric: data-reach, with: { data: ordres }, at_least: { omni: 0.8 }'),
      at: ['ordres }, at_le'],
      keeps: own('metric: data-reach, with: { data: orders }, at_least: { omni: 0.8 }'),
    },
  ],
  'unknown-dimension': [
    {
      breaks: 'criteria:\n  links: { dimension: dta }\n',
      at: ['dta }'],
      keeps: 'criteria:\n  links: { weight: 2 }\n',
    },
  ],
  'incomplete-criterion': [
    { breaks: 'criteria:\n  lniks: { weight: 2 }\n', at: ['lniks: { weight'], keeps: '' },
  ],
  'falling-thresholds': [
    {
      breaks: own('metric: customer-reach, at_least: { cross: 0.9, omni: 0.8 }'),
      at: ['omni: 0.8 } }'],
      keeps: own('metric: customer-reach, at_least: { cross: 0.8, omni: 0.8 }'),
    },
  ],
  'gate-without-threshold': [
    {
      breaks: own(`gate: { cross: required }, ${reach}`),
      at: ['cross: required'],
      keeps: own(`gate: { omni: required }, ${reach}`),
    },
  ],
  'unreachable-level': [
    {
      breaks: 'criteria:\n  links: { at_least: { cross: 0.5, omni: 80 } }\n',
      at: ['omni: 80 } }'],
      keeps: 'criteria:\n  links: { at_least: { cross: 0.5, omni: 0.8 } }\n',
    },
    {
      breaks: own(
        'metric: channel-count, with: { ids: [a, b] }, at_least: { omni: 3 }, gate: { omni: required }',
      ),
      at: ['omni: 3 }, gate'],
      keeps: own(
        'metric: channel-count, with: { kinds: [store] }, at_least: { omni: 3 }, gate: { omni: required }',
      ),
    },
    {
      breaks: own(
        'metric: channel-count, with: { ids: a }, at_least: { omni: 2 }, gate: { omni: required }',
      ),
      at: ['omni: 2 }, gate'],
      keeps: own(
        'metric: channel-count, with: { kinds: [store], ids: a }, at_least: { omni: 2 }, gate: { omni: required }',
      ),
    },
  ],
  'unreachable-threshold': [
    {
      breaks: own('metric: customer-reach, at_least: { omni: 1.5 }'),
      at: ['omni: 1.5 } }'],
      keeps: own('metric: customer-reach, at_least: { omni: 1 }'),
    },
  ],
  'indistinct-level': [
    {
      breaks: 'criteria:\n  links: { gate: { cross: required } }\n',
      at: ['criteria:'],
      keeps: `criteria:\n  links: { gate: { cross: required } }\n  own: { dimension: data, weight: 1, ${said}, gate: { omni: if-known }, ${reach} }\n`,
    },
    {
      breaks: 'criteria:\n  links: { at_least: { cross: 0.5, omni: 0.5 } }\n',
      at: ['criteria:'],
      keeps: 'criteria:\n  links: { at_least: { cross: 0.5, omni: 0.6 } }\n',
    },
    {
      breaks:
        'criteria:\n  channels: { at_least: { multi: 0, cross: 3 }, gate: { multi: if-known, cross: required } }\n',
      at: ['criteria:'],
      keeps:
        'criteria:\n  channels: { at_least: { multi: 1, cross: 3 }, gate: { multi: if-known, cross: required } }\n',
    },
    {
      breaks:
        'criteria:\n  links: { at_least: { cross: 0.5, omni: 0.5 }, gate: { cross: required, omni: if-known } }\n',
      at: ['criteria:'],
      keeps:
        'criteria:\n  links: { at_least: { cross: 0.5, omni: 0.5 }, gate: { cross: if-known, omni: required } }\n',
    },
    {
      breaks:
        'criteria:\n  links: { at_least: { cross: 0.5, omni: 0.5 }, gate: { cross: if-known, omni: if-known } }\n',
      at: ['criteria:'],
      // To be shown, if only that it is nothing, is to be known.
      keeps: 'criteria:\n  channels: { at_least: { multi: 0, cross: 3 } }\n',
    },
    {
      breaks: 'criteria:\n  links: { gate: { omni: required } }\n',
      at: ['criteria:'],
      keeps:
        'criteria:\n  links: { at_least: { cross: 1, omni: 1 }, gate: { omni: required } }\n  channels: { at_least: { multi: 2, cross: 3 }, gate: { multi: required, cross: required } }\n',
    },
  ],
  'no-threshold': [
    {
      breaks: own('metric: customer-reach, at_least: {}'),
      at: ['at_least: {} }'],
      keeps: own(reach),
    },
  ],
  'idle-criterion': [
    {
      breaks: 'criteria:\n  collect: { weight: 0 }\n',
      at: ['weight: 0 }'],
      keeps: 'criteria:\n  links: { weight: 0 }\n',
    },
    {
      breaks: `dimensions:\n  other: { weight: 0 }\n${own(reach).replace('data', 'other')}`,
      at: ['dimension: othe'],
      keeps: `dimensions:\n  other: { weight: 0 }\n${own(`gate: { omni: required }, ${reach}`).replace('data', 'other')}`,
    },
    {
      breaks: own('metric: customer-reach, at_least: { cross: 0, omni: 0 }'),
      at: ['at_least: { cro'],
      keeps: own('metric: customer-reach, at_least: { cross: 0, omni: 0.1 }'),
    },
  ],
  'empty-dimension': [
    {
      breaks: 'dimensions:\n  other: { weight: 1 }\n',
      at: ['other: { weight'],
      keeps: `dimensions:\n  other: { weight: 1 }\n${own(reach).replace('data', 'other')}`,
    },
  ],
  'duplicate-measure': [
    {
      breaks: own(
        'metric: linked-channels, with: { data: [identity, orders] }, at_least: { omni: 1 }',
      ),
      at: ['own: { dimensio'],
      keeps: own('metric: linked-channels, with: { data: [identity] }, at_least: { omni: 1 }'),
    },
    {
      breaks: own(
        'metric: linked-channels, with: { data: [orders, identity, orders], within: manual, channels: {} }, at_least: { omni: 1 }',
      ),
      at: ['own: { dimensio'],
      keeps: own(
        'metric: linked-channels, with: { data: [orders, identity], within: 1d }, at_least: { omni: 1 }',
      ),
    },
  ],
  'unknown-practice': [
    {
      breaks: own('metric: practice, with: { practice: colect }, at_least: { omni: 1 }'),
      at: ['colect }, at_le'],
      keeps: practice('question: { en: "So?", it: "E?" }'),
    },
  ],
  'unasked-practice': [
    {
      breaks: 'criteria:\n  collect: { off: true }\n',
      at: ['base'],
      keeps: 'criteria:\n  collect: { off: true }\npractices:\n  collect: { off: true }\n',
    },
    {
      breaks: 'practices:\n  own: { title: { en: Own, it: Propria } }\n',
      at: ['own: { title: {'],
      keeps: practice('question: { en: "So?", it: "E?" }'),
    },
  ],
  'idle-implication': [
    {
      breaks: practice('implies: { metric: common-base, at_least: 0 }'),
      at: ['at_least: 0 }'],
      keeps: practice('implies: { metric: common-base, at_least: 0.01 }'),
    },
  ],
  'impossible-implication': [
    {
      breaks: practice('implies: { metric: common-base, at_least: 2 }'),
      at: ['at_least: 2 }'],
      keeps: practice('implies: { metric: channel-count, at_least: 2 }'),
    },
  ],
  'idle-off': [
    {
      breaks: 'criteria:\n  colect: { off: true }\n',
      at: ['colect: { off: '],
      keeps: 'criteria:\n  collect: { off: true }\npractices:\n  collect: { off: true }\n',
    },
    {
      breaks: 'dimensions:\n  dta: { off: true }\npractices:\n  colect: { off: true }\n',
      at: ['dta: { off: tru', 'colect: { off: '],
      keeps: 'criteria:\n  collect: { off: false, weight: 2 }\n',
    },
  ],
  'idle-override': [
    {
      breaks:
        'criteria:\n  links: { gate: { omni: required, cross: required }, title: { it: Links } }\n',
      at: ['links: { gate: '],
      keeps: 'criteria:\n  links: { gate: { omni: if-known, cross: required } }\n',
    },
    {
      breaks: 'dimensions:\n  data: { weight: 1 }\npractices:\n  collect: {}\n',
      at: ['data: { weight:', 'collect: {}'],
      keeps:
        'dimensions:\n  data: { weight: 2 }\npractices:\n  collect: { title: { fr: Retrait } }\n',
    },
  ],
  'missing-translation': [
    {
      breaks: 'dimensions:\n  data: { why: { en: Because, fr: Parce que } }\n',
      at: ['why: { en: Beca'],
      keeps: 'dimensions:\n  data: { why: { en: Because, it: Così, fr: Parce que } }\n',
    },
    {
      breaks: own(reach).replace('it: fix', 'fr: fix'),
      at: ['fix: { en: fix,'],
      keeps: own(reach).replace('it: fix', 'fr: fix, it: fix'),
    },
    {
      breaks: practice('question: { it: "E?" }'),
      at: ['question: { it:'],
      keeps: practice('question: { it: "E?", en: "So?" }'),
    },
    {
      breaks: 'title: Mine\ndescription: { it: Mia }\n',
      at: ['title: Mine', 'description: { '],
      keeps: 'title: { en: Mine, it: Mia }\n',
    },
  ],
  'stale-translation': [
    {
      breaks: 'criteria:\n  links: { why: { en: For the customer } }\n',
      at: ['why: { en: For '],
      keeps: 'criteria:\n  links: { why: { en: For the customer, it: Per il cliente } }\n',
    },
    {
      breaks: 'criteria:\n  links: { why: { en: For the customer, fr: Pour le client } }\n',
      at: ['why: { en: For '],
      keeps: 'criteria:\n  links: { why: { en: Because, fr: Pour le client } }\n',
    },
    {
      breaks: 'practices:\n  collect: { question: "May they?" }\n',
      at: ['question: "May '],
      keeps: 'practices:\n  collect: { question: { fr: "Peuvent-ils ?" } }\n',
    },
  ],
};

const severityOf = (id: LintRuleId | ReadingRuleId) =>
  lintRules.find((rule) => rule.id === id)?.severity ?? 'error';

describe.each(Object.keys(cases) as (keyof typeof cases)[])('%s', (id) => {
  it.each(cases[id])('is found, and nothing else: $at', ({ breaks, at }) => {
    expect(found(breaks)).toEqual(at.map((place) => `${severityOf(id)} ${id} > ${place}`));
  });

  it.each(cases[id])('is not found in what only looks like it: $at', ({ keeps }) => {
    expect(found(keeps)).toEqual([]);
  });
});

it('every rule is in the table', () => {
  const ids = [...lintRules.map((rule): string => rule.id), ...readingRuleIds];
  expect(Object.keys(cases).sort()).toEqual(ids.sort());
});

describe('a finding', () => {
  it('has a frame, the nearest name and the other place', () => {
    const [off] = linted('criteria:\n  colect: { off: true }\n').findings;
    expect(off?.frame).toContain('> 6 |   colect: { off: true }');
    expect(off?.suggestion).toBe('collect');
    const same = own(
      'metric: linked-channels, with: { data: [orders, identity] }, at_least: { omni: 1 }',
    );
    expect(linted(same).findings[0]?.related).toMatchObject({ file: 'base', line: 9, column: 3 });
  });

  it('points into the file that says it, the own file first', () => {
    const middle =
      'rubric: 1\nid: middle\nversion: 1.0.0\nextends: base\ncriteria:\n  links: { at_least: { cross: 0.5, omni: 2 } }\n';
    const { findings } = linted('criteria:\n  links: { weight: 3 }\n  nothing: { off: true }\n', {
      base: middle.replace('extends: base', 'extends: root'),
      root: base,
    });
    expect(findings.map(({ rule, at }) => `${rule} ${at?.file}:${at?.line}:${at?.column}`)).toEqual(
      ['idle-off own:7:3', 'unreachable-level base:6:36'],
    );
  });

  it('stands among the others of its file from top to bottom, and from left to right', () => {
    const lines = `criteria: { colect: { off: true }, links: { at_least: { cross: 0.5, omni: 80 } } }
dimensions: { data: { weight: 1 }, other: { weight: 1 } }
`;
    expect(linted(lines).findings.map(({ rule }) => rule)).toEqual([
      ...['idle-off', 'unreachable-level', 'idle-override', 'empty-dimension'],
    ]);
  });

  it('is none where only half of the texts have a language', () => {
    const half = 'rubric: 1\nid: base\nversion: 1.0.0\ntitle: { en: A }\ndescription: { it: B }\n';
    const { findings } = linted('', { base: half });
    expect(findings.map(({ rule }) => rule)).not.toContain('missing-translation');
  });

  it('is about the level, too, where a gate has no threshold', () => {
    expect(found('criteria:\n  links: { at_least: { cross: 0.5 } }\n')).toEqual([
      'error indistinct-level > criteria:',
      'error gate-without-threshold > base',
    ]);
  });

  it('about inherited settings of a metric that is new points at both places', () => {
    const { findings } = linted('criteria:\n  links: { metric: recognition }\n');
    expect(findings).toMatchObject([
      { rule: 'bad-parameter', at: { file: 'base', line: 12 }, related: { file: 'own', line: 6 } },
    ]);
  });
});
