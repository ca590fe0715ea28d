import { describe, expect, it } from 'vitest';
import { renderPlanMarkdown } from '../../../src/report/plan/markdown/renderPlanMarkdown.ts';
import { expectGolden } from '../../golden.ts';
import { hostileTexts } from './hostileTexts.ts';
import { planOptions, samplePlan, withForeignTexts } from './samplePlan.ts';

const rendered = (assessment = samplePlan()) => renderPlanMarkdown(assessment, planOptions('en'));

it.each(['en', 'it'] as const)('whole, in %s', (language) => {
  const text = renderPlanMarkdown(samplePlan(language), planOptions(language));
  expectGolden(`plan/sample.${language}.md`, text);
});

it('has a row and a box to tick for each step', () => {
  const text = rendered();
  expect(text.match(/^\| \d/gmu)).toHaveLength(4);
  expect(text.match(/^- \[ \] \*\*\d\. /gmu)).toHaveLength(5);
});

it('shows lines to copy, and a difference where others go', () => {
  const text = rendered();
  expect(text).toContain('  ```yaml\n  systems:\n    crm: { kind: crm, team: shops');
  expect(text).toContain('  ```diff\n  -    team: none    # since spring\n  +    team: shops');
});

it('says why there is no step', () => {
  const text = rendered(
    samplePlan('en', { steps: [], relies_on: [], fallback: null, alternatives: [] }),
  );
  expect(text).toContain('## What to do\n\nNothing: Cross-channel is reached already');
  expect(text).not.toContain('| ---');
});

describe.each(hostileTexts)('the name %j', (name) => {
  const text = rendered(withForeignTexts(name));
  const outside = withoutCode(text);

  it('keeps the shape of the page', () => {
    const shape = (page: string) =>
      withoutCode(page)
        .split('\n')
        .map((line) => /^ *(?:#+ |- \[ \] |- |\|)?/u.exec(line)?.[0]);
    const same = withForeignTexts('name');
    expect(shape(text)).toEqual(shape(rendered(same)));
  });

  it('is no HTML, link, picture, mention, and splits no cell', () => {
    expect(outside).not.toMatch(/<|(?<!\\)\]\(|:\/\/|www\.|@\w|(?<!&)#\d/u);
    for (const row of outside.split('\n').filter((line) => line.startsWith('|'))) {
      expect(row.match(/(?<!\\)\|/gu), row).toHaveLength(8);
    }
  });

  it('holds nothing that acts or hides', () => {
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });
});

/** Blocks and spans of code show what is in them as it is. */
function withoutCode(text: string): string {
  return text
    .replaceAll(/^( *)(`{3,})[a-z]+\n[\s\S]*?^\1\2$/gmu, '$1CODE')
    .replaceAll(/(?<![\\`])(`+)(?!`).*?(?<!`)\1(?!`)/gu, 'CODE');
}
