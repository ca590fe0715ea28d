import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment.ts';
import { renderMarkdown } from '../../../src/report/document/renderMarkdown.ts';
import { plainStyle } from '../../../src/report/style.ts';
import { en } from '../../../src/text/en.ts';
import { it as italian } from '../../../src/text/it.ts';
import { runCommand } from '../../cli/testTerminal.ts';
import { expectGolden } from '../../golden.ts';
import { hostileTexts } from '../plan/hostileTexts.ts';
import { sampleAssessment, withChannels, withTexts } from '../sampleAssessment.ts';

const rendered = (assessment: Assessment = sampleAssessment(), words = en) =>
  renderMarkdown(assessment, { words, style: plainStyle, width: 80, top: 3 });

const headings = (text: string) =>
  text.split('\n').flatMap((line) => (line.startsWith('## ') ? [line.slice(3)] : []));

describe.each(['en', 'it'])('whole, in %s', (language) => {
  it.each([
    ['bottega-aurora', 'examples/bottega-aurora'],
    ['complaint-repeated', 'test/fixtures/cases/seeds/complaint-repeated.yaml'],
  ])('%s', async (name, path) => {
    const { code, output } = await runCommand([
      'assess',
      path,
      '-f',
      'markdown',
      '--lang',
      language,
    ]);
    expect(code).toBe(0);
    // The version changes with every release, the report does not.
    const text = output.replace(/(omnigauge )\d+\.\d+\.\d+/, '$10.0.0');
    expectGolden(`document/${name}.${language}.md`, text);
  });
});

it('a pull request and a wiki take it', async () => {
  const { output } = await runCommand(['assess', 'examples/bottega-aurora', '-f', 'markdown']);
  expect(output.length).toBeLessThan(65_536);
});

it('has no part of which there is nothing to say', () => {
  const empty = sampleAssessment({
    ...{ gates: [], dimensions: [], gaps: [], contradictions: [], questions: [], unstated: [] },
    ...{ channels: [], systems: [], flows: [], handovers: [], silos: [], journeys: [] },
    ...{ plan: null, notes: [], criteria: [] },
  });
  expect(headings(rendered(empty))).toEqual([en.document.method.title]);
});

it('every part has a heading in each language', () => {
  const [english, other] = [rendered(), rendered(sampleAssessment(), italian)].map(headings);
  expect(english?.length).toBeGreaterThan(8);
  expect(other?.length).toBe(english?.length);
  expect(other?.filter((heading) => english?.includes(heading))).toEqual([]);
});

it('shows all gaps, and of their evidence the first', () => {
  const [gap] = sampleAssessment().gaps;
  const [criterion] = sampleAssessment().criteria;
  if (!gap || !criterion) throw new Error('There is nothing to show.');
  const evidence = Array.from({ length: 30 }, (_, index) => ({
    message: `Evidence ${index}.`,
    verdict: 'unmet' as const,
    entities: [],
    at: { file: 'a.yaml', line: index + 1, column: 1 },
  }));
  const text = rendered(
    sampleAssessment({
      criteria: [{ ...criterion, id: gap.criterion, evidence }],
      gaps: Array.from({ length: 12 }, () => gap),
    }),
  );
  expect(text.match(/^### \d+\. /gm)).toHaveLength(12);
  expect(text).toContain('- Evidence 7. (`a.yaml:8`)');
  expect(text).not.toContain('Evidence 8.');
  expect(text).toContain(en.document.gaps.cut);
});

it('a large table of hand-overs is numbered, and behind a click', () => {
  const [few, many] = [rendered(withChannels(6)), rendered(withChannels(20))];
  expect(few).toContain('| Channel 0 | Channel 1 |');
  expect(many).toContain(`<summary>${en.document.handovers(20)}</summary>`);
  expect(many).toContain('| customers of | 1 | 2 |');
});

describe.each(hostileTexts)('the name %j', (name) => {
  it('is only a name', () => {
    const [tame, hostile] = [rendered(withTexts('name')), rendered(withTexts(name))].map(shapeOf);
    expect(hostile).toEqual(tame);
  });
});

/** What a reader of Markdown makes of it, names left out: headings, lists, tables, HTML, fences. */
function shapeOf(text: string) {
  const outside = text
    .replace(/^( *)(`{3,})[^\n]*\n[\s\S]*?^\1\2$/gm, '<fence>')
    // What is escaped is a sign like any other, and code holds nothing but itself.
    .replace(/\\.|(`+)(?!`).*?(?<!`)\1(?!`)/g, '·');
  return {
    headings: outside.match(/^#+ /gm),
    bars: outside.match(/^\|.*$/gm)?.map((row) => row.match(/\|/g)?.length),
    tags: outside.match(/<\/?[a-z]+>/g),
    fences: text.match(/^ *`{3,}[a-z]*$/gm)?.map((fence) => fence.trim().replace(/`+/, '')),
    links: outside.match(/\]\(|:\/\/|@\w|!\[|(?<!&)#\d|\*\*bold|~~/g),
  };
}
