import type { Assessment, AssessmentPlan, AssessmentStep } from '../../../src/assessment.ts';
import type { ChangeKind } from '../../../src/company/vocabulary.ts';
import type { PlanOptions } from '../../../src/report/plan/planOptions.ts';
import { plainStyle } from '../../../src/report/style.ts';
import { en } from '../../../src/text/en.ts';
import { it as italian } from '../../../src/text/it.ts';
import { sampleAssessment } from '../sampleAssessment.ts';

const languages = { en, it: italian } as const;
export type Language = keyof typeof languages;

export const planOptions = (
  language: Language,
  options: Partial<PlanOptions> = {},
): PlanOptions => ({
  words: languages[language],
  style: plainStyle,
  width: 80,
  top: 3,
  ...options,
});

/** A result that holds a plan. */
export interface PlannedSample extends Assessment {
  plan: AssessmentPlan;
}

const at = (file: string, line: number) => ({ file, line, column: 1 });

interface Subject {
  names: string[];
  data?: string;
  freshness?: string;
  word?: string;
  part?: string;
}

/** The sample company with a plan from Multichannel to Cross-channel; `overrides` replace whole parts of the plan. */
export function samplePlan(
  language: Language = 'en',
  overrides: Partial<AssessmentPlan> = {},
): PlannedSample {
  const sample = sampleAssessment();
  const [criterion] = sample.criteria as [(typeof sample.criteria)[number]];
  const named = (id: string, title: string) => ({ ...criterion, id, title });
  const parsed = sampleAssessment({
    criteria: [
      criterion,
      named('linked-channels', 'Channels are connected'),
      named('recognition', 'Customers are recognised'),
    ],
    plan: { ...planIn(language), ...overrides },
  });
  if (parsed.plan === null) throw new Error('The plan is gone.');
  return { ...parsed, plan: parsed.plan };
}

function planIn(language: Language): AssessmentPlan {
  const step = (kind: ChangeKind, subject: Subject, rest: Partial<AssessmentStep>) =>
    stepIn(language, kind, subject, rest);
  const owner = step(
    'name-owner',
    { names: ['Telephone', 'Store operations'], part: 'channels' },
    {
      id: 'name-owner:channels.phone:shops',
      team: 'shops',
      effort: 1,
      gain: { alone: 0.5, inOrder: 0.5 },
      serves: [],
      after: { level: 'multi', low: 'single', high: 'cross', progress: 0.62, score: 41.74 },
      at: at('channels.yaml', 14),
      edit: '    team: shops   # since spring',
      edits: [
        {
          at: at('channels.yaml', 14),
          removed: ['    team: none    # since spring'],
          added: ['    team: shops   # since spring'],
        },
      ],
    },
  );
  const system = step(
    'introduce-system',
    { names: ['crm'] },
    {
      id: 'introduce-system:crm',
      team: 'shops',
      effort: 40,
      gain: { alone: 0, inOrder: 0 },
      after: { level: 'multi', low: 'single', high: 'cross', progress: 0.62, score: 41.74 },
      at: at('systems.yaml', 3),
      edit: 'systems:\n  crm: { kind: crm, team: shops, masters: [identity, profile] }',
      edits: [
        {
          at: at('systems.yaml', 3),
          removed: [],
          added: ['systems:', '  crm: { kind: crm, team: shops, masters: [identity, profile] }'],
        },
      ],
    },
  );
  const connected = (channel: string, name: string, inOrder: number) =>
    step(
      'connect-channel',
      { names: [name, 'crm'], data: 'orders', freshness: 'hourly' },
      {
        id: `connect-channel:${channel}<>crm`,
        team: channel === 'phone' ? null : 'shops',
        effort: 12.5,
        wave: 2,
        needs: ['introduce-system:crm'],
        serves: ['linked-channels', 'recognition'],
        gain: { alone: 2.21, inOrder },
        at: at('flows.yaml', 30),
        edit: `  - { between: [${channel}, crm], data: [orders], freshness: hourly }`,
        edits: [
          {
            at: at('flows.yaml', 30),
            removed: [],
            added: [`  - { between: [${channel}, crm], data: [orders], freshness: hourly }`],
          },
        ],
      },
    );
  const last = {
    ...connected('phone', 'Telephone', 3.05),
    after: { level: 'cross', low: 'multi', high: 'cross', progress: 0.2, score: 49.2 } as const,
  };
  return {
    target: 'cross',
    on: 'high',
    budget: null,
    effort: { best: 66, worst: 69 },
    steps: [owner, system, connected('store', 'Shops', 4.41), last],
    reached: true,
    unmet: [],
    optimal: false,
    leastEffort: 52.5,
    verified: {
      level: { estimate: 'cross', low: 'multi', high: 'cross' },
      score: { estimate: 49.2, low: 44, high: 61 },
    },
    relies_on: [
      {
        about: 'channels.phone.identifies_by',
        question: 'How are callers known?',
        at: at('channels.yaml', 12),
      },
    ],
    fallback: {
      effort: 3,
      steps: [
        step(
          'share-goal',
          { names: ['Store operations', 'Callers'], word: 'first-contact' },
          {
            id: 'share-goal:shops+callers:first-contact',
            team: 'shops',
            effort: 3,
            at: at('teams.yaml', 2),
          },
        ),
      ],
      reached: true,
      unmet: [],
    },
    alternatives: [
      {
        effort: 78.5,
        steps: [
          ...[owner, system, last].map(brief),
          brief(
            step(
              'add-flow',
              { names: ['Webshop', 'Shops'], data: 'orders' },
              { id: 'add-flow:webshop>store', team: 'shops', effort: 25 },
            ),
          ),
        ],
      },
      { effort: 90, steps: [owner, system, last].map(brief) },
    ],
  };
}

function brief({ id, change, title, team, effort }: AssessmentStep) {
  return { id, change, title, team, effort };
}

function stepIn(
  language: Language,
  change: ChangeKind,
  { names, data = '', freshness = '', word = '', part = '' }: Subject,
  rest: Partial<AssessmentStep>,
): AssessmentStep {
  const words = languages[language].result.changes[change];
  const subject = { names, data, freshness, word, part };
  return {
    id: `${change}:x`,
    change,
    what: {},
    title: words.title(subject),
    advice: words.advice(subject),
    team: null,
    effort: 1,
    wave: 1,
    needs: [],
    serves: [],
    after: { level: 'multi', low: 'multi', high: 'cross', progress: 0.8, score: 46.15 },
    gain: { alone: 1, inOrder: 1 },
    at: at('company.yaml', 1),
    edit: '',
    edits: [],
    ...rest,
  };
}

/** Keys of which the text comes from the files, from a rubric or from words that are made with them. */
const foreign = [
  ...['title', 'advice', 'name', 'message', 'question', 'file', 'fix', 'edit', 'removed', 'added'],
  ...['version', 'team', 'reason', 'about'],
];

/** Every text that is not ours replaced; `edit` and its lines too. */
export function withForeignTexts(text: string, assessment = samplePlan()): PlannedSample {
  const replaced: unknown = JSON.parse(
    JSON.stringify(assessment, (key, value: unknown) => {
      if (!foreign.includes(key) || value === null) return value;
      return Array.isArray(value) ? value.map(() => text) : text;
    }),
  );
  return replaced as PlannedSample;
}

/** With hostile ids of steps besides. */
export function withStepIds(id: (index: number) => string): PlannedSample {
  const sample = samplePlan();
  const steps = sample.plan.steps.map((step, index) => ({
    ...step,
    id: id(index),
    needs: index === 0 ? [] : [id(0)],
  }));
  return { ...sample, plan: { ...sample.plan, steps } };
}
