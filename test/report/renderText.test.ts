import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/assessment.ts';
import type { ReportOptions } from '../../src/report/reportOptions.ts';
import { plainStyle, type Style } from '../../src/report/style.ts';
import { renderText } from '../../src/report/text/renderText.ts';
import { reportWords } from './reportWords.ts';
import { sampleAssessment, withChannels, withTexts } from './sampleAssessment.ts';

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

function rendered(assessment: Assessment, options: Partial<ReportOptions> = {}): string {
  return renderText(assessment, {
    words: reportWords.en,
    style: plainStyle,
    width: 80,
    top: 3,
    ...options,
  });
}

const nothing: Assessment = sampleAssessment({
  company: { name: null, sector: null, claims: null },
  level: { estimate: 'single', low: 'single', high: 'omni' },
  progress: { next: 'multi', share: null },
  gates: [],
  score: { estimate: null, low: null, high: null },
  coverage: 0,
  dimensions: [],
  criteria: [],
  gaps: [],
  contradictions: [],
  questions: [],
  unstated: [],
  channels: [],
  teams: [],
  handovers: [],
  silos: [],
  journeys: [],
  notes: [],
});

const hostile = `\u001b[2J\u001b]8;;https://example.org\u0007\u202eevil\u200b\n\r\t${'x'.repeat(500)}`;

const samples: Record<string, Assessment> = {
  'the sample': sampleAssessment(),
  'a company of which nothing is known': nothing,
  'hostile texts': withTexts(hostile),
  'one long word': withTexts('x'.repeat(500)),
  'many long words': withTexts('supercalifragilistic '.repeat(60)),
  'wide characters': withTexts('東京ストア'.repeat(50)),
  'empty texts': withTexts(''),
  '3 channels': withChannels(3),
  '12 channels': withChannels(12),
  '40 channels': withChannels(40),
  '60 channels with short names': withChannels(60, () => 'x'),
  '60 channels with long names': withChannels(60, (index) => `${index} ${'name '.repeat(50)}`),
};

describe.each(Object.entries(samples))('%s', (_name, assessment) => {
  const widths = [60, 80, 120] as const;
  const languages = Object.keys(reportWords) as (keyof typeof reportWords)[];

  it.each(widths.flatMap((width) => languages.map((language) => [width, language] as const)))(
    'fits %d columns in %s, with and without colours',
    (width, language) => {
      const words = reportWords[language];
      const plain = rendered(assessment, { width, words });
      const coloured = rendered(assessment, { width, words, style: colours });
      for (const line of plain.split('\n')) {
        expect(stringWidth(line), line).toBeLessThanOrEqual(width);
        expect(line).toBe(line.trimEnd());
      }
      expect(withoutColours(coloured)).toBe(plain);
      expect(plain).not.toMatch(/\n\n\n/u);
    },
  );

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

it('says by a sign what it says by a colour', () => {
  const lines = rendered(sampleAssessment(), { style: colours }).split('\n');
  const painted = (colour: number) => lines.filter((line) => line.includes(`[${colour}m`));
  for (const line of painted(31)) expect(line).toMatch(/[✗≠]/u);
  for (const line of painted(32)) expect(line).toMatch(/[✓●+]/u);
  for (const line of painted(33)) expect(line).toMatch(/[?○▲]/u);
  for (const colour of [31, 32, 33]) expect(painted(colour)).not.toEqual([]);
});

it('takes less than 60 columns, or nonsense, for 60', () => {
  const narrow = rendered(sampleAssessment(), { width: 60 });
  for (const width of [0, -5, 20, Number.NaN]) {
    expect(rendered(sampleAssessment(), { width })).toBe(narrow);
  }
});

it('leaves out the sections that have nothing to say', () => {
  const text = rendered(nothing);
  const { report } = reportWords.en;
  for (const part of [report.dimensions, report.handovers, report.journeys, report.silos]) {
    expect(text).not.toContain(part.title);
  }
  for (const part of [report.questions, report.unstated, report.leftOut, report.notes]) {
    expect(text).not.toContain(part.title);
  }
  expect(text).toContain(report.header.unnamed);
  expect(text).toContain(report.summary.scoreUnknown);
});

it('names the first groups of channels, and the first channels of each, and counts the rest', () => {
  const sample = sampleAssessment();
  const [silo] = sample.silos as [Assessment['silos'][number]];
  const named = (number: number) => Array.from({ length: number }, (_, index) => `c${index}`);
  const groups = (number: number, channels: readonly string[]) =>
    rendered({ ...sample, silos: named(number).map(() => ({ ...silo, channels: [...channels] })) });
  const { silos } = reportWords.en.report;
  const some = groups(21, named(31));
  expect(some.match(/▪/g)).toHaveLength(21);
  expect(some).toContain('c30');
  const many = groups(25, named(40));
  expect(many.match(/▪/g)).toHaveLength(20);
  expect(many).toContain(silos.more(5));
  expect(many).toContain(`c29 ${reportWords.en.report.more(10)}`);
  expect(many).not.toContain('c30');
});

it('shows at most `top` gaps, and says that there are more', () => {
  const text = rendered(sampleAssessment(), { top: 1 });
  expect(text).toContain('Connect them one at a time.');
  expect(text).not.toContain('Ask for an identifier.');
  expect(text).toContain(reportWords.en.report.nextSteps.more(1, 2));
});

it('answers the first questions within the first screen', () => {
  const lines = rendered(sampleAssessment()).split('\n').slice(0, 24).join('\n');
  expect(lines).toContain('Multichannel; Single channel is proved, Cross-channel is possible');
  expect(lines).toContain('41.2 of 100, between 36.0 (proved) and 58.4 (possible)');
  expect(lines).toContain('74 % of what counts is known');
  expect(lines).toContain('62 % of the way to Cross-channel');
  expect(lines).toMatch(/✗ +Channels are connected +33 % \(20–60 %\) +50 %/u);
  expect(lines).toMatch(/\? +Customers are recognised +0–90 % +80 %/u);
  expect(lines).toMatch(/1\. +Channels are connected +\+4\.1 points/u);
  expect(lines).not.toContain('Two channels or more');
});

it('never rounds a value up to what is needed', () => {
  const [gate] = sampleAssessment().gates;
  const value = { estimate: 0.4999, low: 0.4999, high: 0.4999 };
  const text = rendered(sampleAssessment({ gates: gate ? [{ ...gate, value }] : [] }));
  expect(text).toMatch(/Channels are connected +49\.9 % +50 %/u);
});

it('says kindly that nothing is missing at the top', () => {
  const text = rendered(
    sampleAssessment({
      level: { estimate: 'omni', low: 'omni', high: 'omni' },
      progress: { next: null, share: 1 },
      gates: [],
      gaps: [],
    }),
  );
  expect(text).toContain(reportWords.en.report.summary.topReached);
  expect(text).toContain(reportWords.en.report.blocks.none('Omnichannel'));
  expect(text).toContain('as claimed ▲');
});

it('looks at the gates up to the target, by the most that they ask for', () => {
  const text = rendered(sampleAssessment({ target: 'omni' }));
  expect(text).toContain(reportWords.en.report.blocks.title('Omnichannel'));
  expect(text).toMatch(/Channels are connected +33 % \(20–60 %\) +100 %/u);
  expect(text).not.toMatch(/Channels are connected +33 % \(20–60 %\) +50 %/u);
});

it('names the gates that are passed over', () => {
  expect(rendered(sampleAssessment())).toContain('passed over for now: Teams pull together.');
});

it('groups what is not stated, with the first places', () => {
  expect(rendered(sampleAssessment())).toMatch(/4 +vendor +company\.yaml:12, 20, 24 and 1 more/u);
});

it('ends with the rubric', () => {
  expect(rendered(sampleAssessment()).trimEnd().split('\n').at(-1)).toContain('sample 2.1.0');
});

describe('journeys', () => {
  it('are drawn step by step, with a sign wherever something is needed', () => {
    const text = rendered(sampleAssessment());
    expect(text).toContain('Webshop → Shops ✓');
    expect(text).toContain('Webshop → Telephone ✗ → Shops ?');
  });

  it('say what is repeated, where and why', () => {
    const text = rendered(sampleAssessment()).replaceAll(/\s+/gu, ' ');
    expect(text).toContain('Buy, then complain: customers repeat 1 thing, perhaps 1 more');
    expect(text).toContain(
      '✗ Telephone does not get: orders; nothing brings it from Webshop (company.yaml:12)',
    );
    expect(text).toContain(
      '? Shops does not get: support cases; it comes from Telephone too late; perhaps',
    );
  });
});

describe('Italian', () => {
  const text = rendered(sampleAssessment(), { words: reportWords.it });

  it('writes numbers its own way', () => {
    expect(text).toContain('41,2 su 100');
    expect(text).not.toContain('41.2');
  });

  it('has its own heading for every section', () => {
    const english = rendered(sampleAssessment()).split('\n');
    const headings = (lines: string[]) =>
      lines.filter((line, index) => index > 0 && lines[index - 1] === '' && /^\S/u.test(line));
    const shared = headings(english).filter((line) => headings(text.split('\n')).includes(line));
    expect(headings(text.split('\n'))).toHaveLength(headings(english).length);
    expect(shared).toEqual([]);
  });

  it('leaks no English word', () => {
    const own = rendered(withTexts('xyz'), { words: reportWords.it });
    expect(own).not.toMatch(/\b(?:the|and|of|with|for|level|score|known|from|where|who|more)\b/iu);
  });
});

describe('what is told in the text', () => {
  const sample = sampleAssessment();
  const [gap] = sample.gaps as [Assessment['gaps'][number]];
  const [gate] = sample.gates as [Assessment['gates'][number]];
  const { report } = reportWords.en;

  it.each([
    [3, ''],
    [6, report.more(1)],
    [9, report.more(4)],
  ])('of %i channels of a gap the first five', (number, more) => {
    const channels = Array.from({ length: number }, (_, index) => `c${index}`);
    const gaps = [{ ...gap, channels }];
    const text = rendered({ ...sample, gaps }).replace(/\s+/g, ' ');
    expect(text).toContain(
      `c${Math.min(number, 5) - 1}${more === '' ? '' : ` ${more}`} (company.yaml:12)`,
    );
  });

  it('a mean of counts has one decimal', () => {
    const value = { estimate: 1.5, low: 1, high: 2 };
    const counted = { ...gate, unit: 'count' as const, needed: 2, value };
    expect(rendered({ ...sample, gates: [counted] })).toMatch(/1\.5 \(1–2\) +2$/m);
  });

  it('data that no earlier step gives is told as such', () => {
    const journeys = sample.journeys.map((journey) => ({
      ...journey,
      breaks: journey.breaks.map((each) => ({ ...each, from: null })),
    }));
    expect(rendered({ ...sample, journeys }).replace(/\s+/g, ' ')).toContain(
      report.journeys.noSource,
    );
  });
});
