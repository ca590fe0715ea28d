import { expect, it } from 'vitest';
import type { LintRuleId } from '../../../src/rubric/lint/lintRules.ts';
import { en } from '../../../src/text/en.ts';
import { linted, said } from './linted.ts';

const own = (more: string) =>
  `criteria:\n  own: { dimension: data, weight: 1, ${said}, ${more} }\n`;
const practice = (implies: string) => `practices:\n  collect: { implies: { ${implies} } }\n`;
const idle = 'metric: customer-reach, at_least: { omni: 0 }';

it.each<[rule: LintRuleId, lines: string, names: string]>([
  [
    'unreachable-level',
    'criteria:\n  links: { at_least: { cross: 0.5, omni: 80 } }\n',
    'The gate of `links` asks for 80 at `omni`, and the metric gives 1 at most',
  ],
  [
    'unreachable-threshold',
    own('metric: channel-count, with: { ids: [a, b, a] }, at_least: { cross: 3 }'),
    '`own` asks for 3 at `cross`, and the metric gives 2 at most',
  ],
  [
    'indistinct-level',
    'criteria:\n  links: { gate: { cross: required } }\n',
    'No gate tells `omni` from `cross`',
  ],
  [
    'indistinct-level',
    'criteria:\n  channels: { gate: {} }\n',
    'No gate tells `multi` from `single`',
  ],
  ['no-threshold', own('metric: customer-reach, at_least: {}'), '`own` has no threshold'],
  ['idle-criterion', 'criteria:\n  collect: { weight: 0 }\n', '`collect` has weight 0'],
  [
    'idle-criterion',
    `dimensions:\n  other: { weight: 0 }\n${own(idle).replace('data', 'other')}`,
    '`own` has no gate, and its dimension `other` has weight 0',
  ],
  ['idle-criterion', own(idle), 'All thresholds of `own` are 0'],
  [
    'empty-dimension',
    'dimensions:\n  other: { weight: 1 }\n',
    'No criterion belongs to the dimension `other`',
  ],
  [
    'duplicate-measure',
    own('metric: practice, with: { practice: collect }, at_least: { omni: 1 }'),
    '`own` asks for `practice` with the same settings as `collect`',
  ],
  [
    'unknown-practice',
    own('metric: practice, with: { practice: colect }, at_least: { omni: 1 }'),
    '`own` asks for the practice `colect`',
  ],
  ['unasked-practice', 'practices: { own: {} }\n', 'People are asked about the practice `own`'],
  [
    'idle-implication',
    practice('metric: common-base, at_least: 0'),
    'What `collect` implies is true of every company',
  ],
  [
    'impossible-implication',
    practice('metric: common-base, at_least: 2'),
    '`collect` implies a value of 2, and the metric gives 1 at most',
  ],
  ['idle-off', 'criteria: { colect: { off: true } }\n', 'extended has a criterion `colect`'],
  ['idle-override', 'practices: { collect: {} }\n', 'The practice `collect` says again'],
  [
    'missing-translation',
    'dimensions: { data: { why: { en: Because } } }\n',
    'This `why` is not there in Italian',
  ],
  [
    'stale-translation',
    'criteria: { links: { fix: { en: Do it } } }\n',
    'This `fix` has new words, but in Italian it keeps those of the extended rubric',
  ],
])('%s names what it is about: %s', (rule, lines, names) => {
  const finding = linted(lines).findings.find((each) => each.rule === rule);
  expect(en.lint.sentences[rule](finding?.values ?? {}, null)).toContain(names);
});
