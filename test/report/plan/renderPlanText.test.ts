import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Assessment, AssessmentPlan, AssessmentStep } from '../../../src/assessment.ts';
import { renderPlanMarkdown } from '../../../src/report/plan/markdown/renderPlanMarkdown.ts';
import type { PlanOptions } from '../../../src/report/plan/planOptions.ts';
import { renderPlanText } from '../../../src/report/plan/text/renderPlanText.ts';
import type { Style } from '../../../src/report/style.ts';
import { expectGolden } from '../../golden.ts';
import {
  type Language,
  type PlannedSample,
  planOptions,
  samplePlan,
  withForeignTexts,
  withStepIds,
} from './samplePlan.ts';

const escapeCode = '\u001b';
const code = (number: number) => (text: string) =>
  `${escapeCode}[${number}m${text}${escapeCode}[0m`;
const colours: Style = {
  bold: code(1),
  dim: code(2),
  red: code(31),
  green: code(32),
  yellow: code(33),
  cyan: code(36),
};

function rendered(
  assessment: Assessment,
  options: Partial<PlanOptions> = {},
  language: Language = 'en',
): string {
  return renderPlanText(assessment, planOptions(language, options));
}

const withPlan = (overrides: Partial<AssessmentPlan>) => rendered(samplePlan('en', overrides));
const flat = (text: string) => text.replaceAll(/\s+/gu, ' ');

const hostile = `\u001b[2J\u001b]8;;https://example.org\u0007\u202eevil\u200b\n\r\t${'x'.repeat(500)}`;
const samples: Record<string, Assessment> = {
  'the sample': samplePlan(),
  'hostile texts': withForeignTexts(hostile),
  'one long word': withForeignTexts('x'.repeat(500)),
  'many long words': withForeignTexts('supercalifragilistic '.repeat(60)),
  'wide characters': withForeignTexts('東京ストア'.repeat(50)),
  'empty texts': withForeignTexts(''),
  'lines far in': withForeignTexts(`${' '.repeat(200)}x: y`),
  'hostile ids': withStepIds((index) => `${hostile}${index}`),
};

describe.each(Object.entries(samples))('%s', (_name, assessment) => {
  const ways = [60, 80, 120].flatMap((width) =>
    (['en', 'it'] as const).map((language) => [width, language] as const),
  );

  it.each(ways)('fits %d columns in %s, with and without colours', (width, language) => {
    const plain = rendered(assessment, { width }, language);
    const coloured = rendered(assessment, { width, style: colours }, language);
    for (const line of plain.split('\n')) {
      expect(stringWidth(line), line).toBeLessThanOrEqual(width);
      expect(line).toBe(line.trimEnd());
    }
    expect(withoutColours(coloured)).toBe(plain);
    expect(plain).not.toMatch(/\b(undefined|null|NaN)\b|\[object|\n\n\n/u);
    expect(plain).toMatch(/[^\n]\n$/u);
  });

  it('holds nothing that a terminal would act on', () => {
    expect(rendered(assessment).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });
});

function withoutColours(text: string): string {
  return text
    .split(escapeCode)
    .map((part, index) => (index === 0 ? part : part.replace(/^\[\d+m/u, '')))
    .join('');
}

it.each(['en', 'it'] as const)('whole, in %s', (language) => {
  expectGolden(`plan/sample.${language}.txt`, rendered(samplePlan(language), {}, language));
});

it('says on the first screen how far, for how much, in which order and who', () => {
  const screen = rendered(samplePlan()).split('\n').slice(0, 24).join('\n');
  const said = flat(screen);
  expect(said).toContain('Sample & Sons from Multichannel to Cross-channel');
  expect(said).toContain('66 person-days; 69 with what the worst answers add');
  expect(said).toContain('4 steps in 2 waves');
  expect(said).toContain('Store operations (3), no team named (1)');
  expect(said).toContain('not proved: whatever the plan, it takes at least 52.5 person-days');
  expect(said).toContain('if the answer to one question turns out well');
  expect(said).toContain('written into the files, which were scored anew: Cross-channel');
  expect(screen).toMatch(
    /1\. {2}Name Store operations as owner of Telephone +Store operations +1 +\+0\.5/u,
  );
  expect(screen).toMatch(/4\. {2}Connect Telephone to crm, both ways +– +12\.5 +\+3\.0/u);
});

it('shows the lines of a step as they are, removed ones before those that take their place', () => {
  const text = rendered(samplePlan());
  expect(text).toContain('-     team: none    # since spring\n');
  expect(text).toContain('+     team: shops   # since spring\n');
  expect(text).toMatch(
    /In systems\.yaml:3\n +\+ systems:\n +\+ {3}crm: \{ kind: crm, team: shops, masters: \[identity, profile\] \}\n/u,
  );
});

it('says by a sign what it says by a colour', () => {
  const lines = rendered(samplePlan(), { style: colours }).split('\n');
  const painted = (colour: number) => lines.filter((line) => line.includes(`[${colour}m`));
  for (const line of painted(31)) expect(line).toMatch(/\[31m-/u);
  for (const line of painted(32)) expect(line).toMatch(/\[32m\+/u);
  for (const line of painted(33)) expect(line).toMatch(/\?/u);
  for (const colour of [31, 32, 33]) expect(painted(colour)).not.toEqual([]);
});

it('tells what comes first by its number, and its gain alone where that is another', () => {
  const text = flat(rendered(samplePlan()));
  expect(text).toContain('First: step 2');
  expect(text).toContain('Gain: +4.4 points after the steps before it, +2.2 on its own');
  expect(text).toContain('Needed for: Channels are connected; Customers are recognised');
});

it('gives the same advice once', () => {
  const [owner] = samplePlan().plan.steps;
  if (!owner) throw new Error('There is no step.');
  const steps = [owner, { ...owner, id: 'name-owner:channels.store:shops' }];
  const text = flat(withPlan({ steps, fallback: null }));
  expect(text.split(owner.advice)).toHaveLength(2);
  expect(text).toContain('How: as in step 1.');
});

it('goes on with its numbers where the answers are bad', () => {
  expect(flat(rendered(samplePlan()))).toContain(
    'If the answers are bad These steps come on top, 3 person-days more. 5. Give',
  );
  const unmet = [{ criterion: 'recognition', title: 'Customers are recognised' }];
  const none = { effort: 0, steps: [], reached: false, unmet };
  const text = flat(withPlan({ fallback: none, effort: { best: 66, worst: null } }));
  expect(text).toContain('No step makes up for it: Cross-channel is not reached then.');
  expect(text).toContain('What stays shut: Customers are recognised.');
  expect(text).toContain('66 person-days; the worst answers could not be made up for');
});

it('shows `top` other ways, by what sets them apart', () => {
  const text = flat(rendered(samplePlan()));
  expect(text).toContain(
    '78.5 person-days: without step 3; instead: Send from Webshop to Shops: orders (25 person-days, Store operations)',
  );
  expect(text).toContain('90 person-days: without step 3; nothing instead');
  expect(flat(rendered(samplePlan(), { top: 1 }))).toContain('1 more way: --top 2 shows all.');
  expect(rendered(samplePlan(), { top: 0 })).toContain('4.  Connect Telephone');
});

describe('how sure it is', () => {
  it('says that the cheapest is proved, or that it is open', () => {
    expect(flat(withPlan({ optimal: true, leastEffort: 66 }))).toContain(
      'proved: no other set of the changes that were weighed takes less',
    );
    expect(flat(withPlan({ leastEffort: null }))).toContain('not every change could be weighed');
  });

  it('says that it holds whatever the answers', () => {
    const text = flat(
      withPlan({ on: 'low', relies_on: [], fallback: null, effort: { best: 66, worst: 66 } }),
    );
    expect(text).toContain('Cross-channel, whatever the answers to what is unknown');
    expect(text).toContain('Effort 66 person-days Steps');
  });

  it('says so where the files could not be edited', () => {
    const steps = samplePlan().plan.steps.map((step) => ({ ...step, edit: '', edits: [] }));
    const text = flat(withPlan({ verified: null, steps }));
    expect(text).toContain('not done: the files are laid out in a way');
    expect(text).toContain('The lines to write are not known');
  });
});

describe('a plan that does not lead there', () => {
  const unmet = [{ criterion: 'recognition', title: 'Customers are recognised' }];

  it('says how far it leads, and what no change opens', () => {
    const text = flat(withPlan({ reached: false, unmet, fallback: null, relies_on: [] }));
    expect(text).toContain('score 49.2; Cross-channel is not reached: 1 gate that no change opens');
    expect(text).toContain('What no change opens');
    expect(text).toContain('✗ Customers are recognised');
  });

  it('says what the budget brings', () => {
    const text = flat(
      withPlan({
        budget: 70,
        reached: false,
        fallback: null,
        relies_on: [],
        leastEffort: null,
        effort: { best: 66, worst: null },
      }),
    );
    expect(text).toContain('66 person-days of 70 person-days');
    expect(text).toContain('Cross-channel is not reached within 70 person-days');
    expect(text).toContain('the best that was found for the budget');
  });
});

describe('without a step', () => {
  const none = { steps: [], effort: { best: 0, worst: 0 }, alternatives: [], leastEffort: 0 };

  it('says that it is reached already', () => {
    const text = flat(withPlan({ ...none, relies_on: [], fallback: null }));
    expect(text).toContain('Nothing: Cross-channel is reached already');
    expect(text).not.toContain('Cheapest');
    expect(text).not.toContain('--apply');
  });

  it('says which answers decide, and what bad ones would add', () => {
    const text = flat(withPlan({ ...none, effort: { best: 0, worst: 3 } }));
    expect(text).toContain('The answers come first.');
    expect(text).toContain('? How are callers known?');
    expect(text).toContain('1. Give Store operations and Callers a common goal: first-contact');
  });

  it('says what cannot be opened', () => {
    const unmet = [{ criterion: 'recognition', title: 'Customers are recognised' }];
    const text = flat(withPlan({ ...none, reached: false, relies_on: [], fallback: null, unmet }));
    expect(text).toContain('No change that is known leads to Cross-channel.');
    expect(text).toContain('✗ Customers are recognised');
  });

  it('says that the budget is too small', () => {
    const text = flat(
      withPlan({ ...none, reached: false, relies_on: [], fallback: null, budget: 0.5 }),
    );
    expect(text).toContain('No step that helps fits into 0.5 person-days.');
  });
});

it('leaks no English word into Italian', () => {
  const own = withForeignTexts('xyz', samplePlan('it'));
  expect(rendered(own, {}, 'it')).not.toMatch(
    /\b(?:the|and|of|with|for|level|score|known|from|where|who|more|step|steps|days)\b/iu,
  );
});

describe('plans that are not as usual', () => {
  const views = (assessment: PlannedSample, language: Language = 'en') => {
    const options = planOptions(language, { width: 100, top: 1 });
    const whole = [renderPlanText(assessment, options), renderPlanMarkdown(assessment, options)];
    return whole.map((text) => text.replace(/\s+/g, ' '));
  };
  const { plan: say } = planOptions('en').words;
  const { plan } = samplePlan();
  const [first, ...others] = plan.steps as [AssessmentStep, ...AssessmentStep[]];

  const brief = ({ id, change, title, team, effort }: AssessmentStep) => ({
    id,
    change,
    title,
    team,
    effort,
  });

  const cases: [string, Partial<AssessmentPlan>, string][] = [
    [
      'gates that nothing opens',
      { reached: false, unmet: [{ criterion: 'a', title: 'Alpha' }] },
      'Alpha',
    ],
    [
      'steps without lines',
      { steps: plan.steps.map((each) => ({ ...each, edits: [] })) },
      say.step.noLines,
    ],
    [
      'bad answers that no step makes up for',
      { fallback: { effort: 0, steps: [], reached: false, unmet: [] } },
      say.fallback.title,
    ],
    [
      'bad answers, and nobody to make up for them',
      {
        fallback: {
          effort: 1,
          steps: [{ ...first, id: 'new', team: null }],
          reached: true,
          unmet: [],
        },
      },
      say.step.nobody,
    ],
    [
      'a step that lowers the score',
      { steps: [{ ...first, gain: { alone: -2, inOrder: -2 } }, ...others] },
      '−2.0',
    ],
    ['more ways than there is room for', {}, say.alternatives.more(1, 2)],
    [
      'another way that leaves nothing out',
      {
        alternatives: [
          {
            effort: 80,
            steps: [...plan.steps.map(brief), { ...brief(first), id: 'new', title: 'One more' }],
          },
        ],
      },
      'One more',
    ],
  ];

  it.each(cases)('%s, in text and Markdown', (_, overrides, said) => {
    for (const text of views(samplePlan('en', overrides))) expect(text).toContain(said);
    for (const text of views(samplePlan('it', overrides), 'it')) {
      expect(text).not.toMatch(/\b(undefined|null|NaN)\b/);
    }
  });

  it('without a score it says so, and that the level is just not reached', () => {
    const sample = samplePlan('en', { reached: false, unmet: [] });
    const unknown = { ...sample, score: { estimate: null, low: null, high: null } };
    const [text] = views(unknown);
    expect(text).toContain(say.scoreUnknown);
    expect(text).toContain(say.result.justMissed('Cross-channel'));
  });
});
