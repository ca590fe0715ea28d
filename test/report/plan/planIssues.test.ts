import { describe, expect, it } from 'vitest';
import { planIssues } from '../../../src/report/plan/planIssues.ts';
import { expectGolden } from '../../golden.ts';
import { hostileTexts } from './hostileTexts.ts';
import { planOptions, samplePlan, withForeignTexts, withStepIds } from './samplePlan.ts';

const issues = (assessment = samplePlan()) => planIssues(assessment, planOptions('en'));

it('is one file a step, in their order', () => {
  expect(issues().map(({ name }) => name)).toEqual([
    '01-name-owner-channels-phone-shops.md',
    '02-introduce-system-crm.md',
    '03-connect-channel-store-crm.md',
    '04-connect-channel-phone-crm.md',
  ]);
});

it.each(['en', 'it'] as const)('whole, in %s', (language) => {
  const texts = planIssues(samplePlan(language), planOptions(language)).map(({ text }) => text);
  expectGolden(`plan/issue.${language}.md`, texts[2] ?? '');
  for (const text of texts) expect(text).toMatch(/[^\n]\n$/u);
});

it('says why, until when, and what comes first', () => {
  const text = issues()[2]?.text ?? '';
  expect(text).toContain('Channels are connected: 33 %, and Cross-channel asks for 50 %.');
  expect(text).toContain('`omnigauge assess` shows: Multichannel (Cross-channel possible), 80 %');
  expect(text).toContain('- **Depends on:** step 2 (Introduce a shared customer system: crm)');
  expect(issues()[1]?.text).toContain('Other steps build on it.');
});

it('keeps the files in order where there are many', () => {
  const [step] = samplePlan().plan.steps;
  if (!step) throw new Error('There is no step.');
  const steps = Array.from({ length: 120 }, (_, index) => ({
    ...step,
    id: `open-channel:${index}`,
  }));
  const names = issues(samplePlan('en', { steps })).map(({ name }) => name);
  expect([...names].sort()).toEqual(names);
  expect(names[0]).toBe('001-open-channel-0.md');
});

describe.each([...hostileTexts, '東京', 'Caffè', '.', '..', '-', 'x'.repeat(500), ''])(
  'the id %j',
  (id) => {
    it('makes a plain file name', () => {
      for (const { name, text } of issues(withStepIds((index) => `${id}${index}`))) {
        expect(name).toMatch(/^\d\d(?:-[a-z0-9]+)*\.md$/u);
        expect(name.length).toBeLessThanOrEqual(90);
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }
    });
  },
);

it('keeps its headings whatever the names', () => {
  const headings = (text: string) => text.match(/^##? /gmu);
  const expected = issues().map(({ text }) => headings(text));
  for (const name of hostileTexts) {
    const texts = issues(withForeignTexts(name)).map(({ text }) => text);
    expect(texts.map((text) => headings(text.replaceAll(/^`{3,}[\s\S]*?^`{3,}$/gmu, '')))).toEqual(
      expected,
    );
  }
});
