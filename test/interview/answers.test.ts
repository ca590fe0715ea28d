import { describe, expect, it } from 'vitest';
import { answeredAll } from '../../src/interview/answeredAll.ts';
import type { Interview } from '../../src/interview/interview.ts';
import { readAnswers } from '../../src/interview/readAnswers.ts';
import { renderQuestionnaire } from '../../src/interview/renderQuestionnaire.ts';
import { startInterview } from '../../src/interview/startInterview.ts';
import { entityNames } from '../../src/result/names.ts';
import { en } from '../../src/text/en.ts';
import { it as italian } from '../../src/text/it.ts';
import { expectGolden } from '../golden.ts';
import { shippedRubric } from '../rubricFile.ts';
import { about, problemsIn, textOf } from './held.ts';

const rubric = shippedRubric();
const small = `company: { name: Aurora, sector: retail }
channels: { store: { kind: store }, webshop: { kind: webshop, name: "Shop\\nonline" } }
systems: { crm: { kind: crm } }
`;

function questionnaire(interview: Interview, language: 'en' | 'it' = 'en'): string {
  const words = language === 'en' ? en : italian;
  const nameOf = entityNames(interview.description, rubric, words, language);
  return renderQuestionnaire(interview, { rubric, words, language, nameOf });
}

function given(interview: Interview, text: string): Interview {
  return answeredAll(interview, readAnswers({ name: 'answers.yaml', text }));
}

describe('the questionnaire', () => {
  it.each(['en', 'it'] as const)('in %s is as it was', (language) => {
    expectGolden(`interview/questionnaire.${language}.yaml`, questionnaire(about(small), language));
  });

  it('sent back empty changes nothing', () => {
    const interview = about(small);
    expect(given(interview, questionnaire(interview)).files).toEqual(interview.files);
  });

  it('filled in is what was answered', () => {
    const interview = about(small);
    const filled = questionnaire(interview)
      .replace(
        '  flows.store:\n    answer:',
        '  flows.store:\n    answer: [{ from: crm, data: [identity] }]',
      )
      .replace(
        '  brand.voice:\n    answer:\n    note:',
        '  brand.voice:\n    answer: []\n    note: heard it',
      )
      .replace(
        '  channels.store.team:\n    answer:',
        '  channels.store.team:\n    answer: unknown',
      );
    const text = textOf(given(interview, filled));
    expect(text).toContain('{ from: crm, to: store, data: [identity] }');
    expect(text).toContain('voice: house-style');
    expect(text).toContain('store: { kind: store, team: unknown }');
    expect(text).toContain('brand.voice: heard it');
  });
});

describe('a file of answers', () => {
  it('may begin with nothing, and tell things in any order', () => {
    const answers = `
interview: 1
answers:
  flows.store: { answer: [{ from: crm, data: all }] }
  channels.store.team: { answer: Stores }
  systems: { answer: { crm: { kind: crm } } }
  channels: { answer: { store: { kind: store }, app: { kind: app } } }
  practices.click-and-collect:
    not_applicable: { click-and-collect: Nothing is sold. }
`;
    const { description } = given(startInterview([], 'a.yaml', { rubric }), answers);
    expect(description.channels.map(({ id, team }) => [id, team])).toEqual([
      ['app', undefined],
      ['store', 'stores'],
    ]);
    expect(description.flows.items).toHaveLength(1);
    expect(description.notApplicable).toMatchObject([{ criterion: 'click-and-collect' }]);
  });

  it('refers to what has a number for its id as it is written', () => {
    const interview = about(`teams: { 10: {}, 007: {} }
channels: { 101: { kind: store }, true: { kind: app } }
systems: { 1e3: { kind: crm } }
kpis: { 5: {} }
`);
    const { description } = given(
      interview,
      `interview: 1
answers:
  channels.101.team: { answer: 007 }
  teams.10.works_with: { answer: 007 }
  journeys: { answer: { 2024: { steps: [101, { on: true }], unfinished: true } } }
  kpis.5.measured: { answer: true }
`,
    );
    expect(description.channels[0]?.team).toBe('007');
    expect(description.teams.find(({ id }) => id === '10')?.worksWith.items).toEqual(['007']);
    expect(description.journeys).toMatchObject([
      { id: '2024', steps: [{ on: '101' }, { on: 'true' }], complete: false },
    ]);
    expect(description.kpis.items).toMatchObject([{ measured: true }]);
  });

  it('says nothing of what is left empty', () => {
    const interview = about(small);
    expect(given(interview, 'interview: 1\nanswers:\n  channels.store.team:\n').files).toEqual(
      interview.files,
    );
  });

  it.each([
    ['interview: 1\nanswers: {', ['syntax 2:11']],
    [
      'interview: 1\nanswers:\n  flows.webshop>store.speed: { answer: 1d }\n  channels.stroe.team: { answer: none }',
      ['unknown-question 3:3', 'unknown-question 4:3 channels.store.team?'],
    ],
    [
      'interview: 1\nanswers: { flows.stroe: { answer: [] }, channels.stroe.team: { answer: none } }',
      ['unknown-question 2:12 flows.store?', 'unknown-question 2:41 channels.store.team?'],
    ],
    ['interview: 2\nanswers: {}', ['unknown-word 1:12 1?']],
    ['interview: 1\nanswer: {}', ['missing-key 1:1', 'unknown-key 2:1 answers?']],
    [
      'interview: 1\nanswers:\n  channels.stroe.team: { answer: none }',
      ['unknown-question 3:3 channels.store.team?'],
    ],
    [
      'interview: 1\nanswers:\n  channels.store.stages: { answer: [buuy] }',
      ['unknown-word 3:37 buy?'],
    ],
    ['interview: 1\nanswers:\n  channels: { answer: { crm: { kind: app } } }', ['shared-id 3:15']],
    [
      'interview: 1\nanswers:\n  flows.store: { not_applicable: { recognition: no } }',
      ['not-optional 3:3'],
    ],
  ])('says where it is wrong: %s', (text, problems) => {
    expect(problemsIn(() => given(about(small), text))).toEqual(problems);
  });
});
