import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment.ts';
import { renderMarkdown } from '../../../src/report/document/renderMarkdown.ts';
import { plainStyle } from '../../../src/report/style.ts';
import { en } from '../../../src/text/en.ts';
import { it as italian } from '../../../src/text/it.ts';
import { sampleAssessment } from '../sampleAssessment.ts';

const sample = sampleAssessment();
const [gap] = sample.gaps;
const [journey] = sample.journeys;
if (!gap || !journey) throw new Error('the sample has gaps and journeys');

describe.each([
  ['en', en],
  ['it', italian],
] as const)('documents of companies that are not as usual (%s)', (_, words) => {
  const rendered = (overrides: Partial<Assessment>) =>
    renderMarkdown(sampleAssessment(overrides), { words, style: plainStyle, width: 80, top: 3 });

  it('at the highest level, with all of it known', () => {
    const level = { estimate: 'omni', low: 'omni', high: 'omni' } as const;
    const text = rendered({ level, coverage: 1, progress: { next: null, share: null } });
    expect(text).toContain(words.report.summary.topReached);
    expect(text).toContain(`${words.report.summary.level}:** ${words.terms.levels.omni}\n`);
  });

  it('without a name', () => {
    const company = { name: null, sector: null, claims: null };
    expect(rendered({ company })).toMatch(new RegExp(`^# ${words.report.header.unnamed}$`, 'm'));
  });

  it('with one gap', () => {
    expect(rendered({ gaps: [gap] })).toContain(words.document.gaps.title(1));
    expect(rendered({})).toContain(words.document.gaps.title(2));
  });

  it('with a journey of which no step is known', () => {
    const text = rendered({ journeys: [{ ...journey, steps: [], breaks: [], continuity: null }] });
    expect(text).toContain(journey.name);
    expect(text).not.toContain('sequenceDiagram');
  });

  it('with something unstated that has no words yet', () => {
    const unstated = [{ what: 'colour', about: 'channels.store', at: gap.at }];
    expect(rendered({ unstated })).toContain('colour');
  });
});
