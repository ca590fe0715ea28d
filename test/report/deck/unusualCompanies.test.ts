import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment.ts';
import { slidesOf } from '../../../src/report/deck/slidesOf.ts';
import { en } from '../../../src/text/en.ts';
import { it as italian } from '../../../src/text/it.ts';
import { sampleAssessment, withChannels } from '../sampleAssessment.ts';

/** Name, texts and notes of every slide. */
async function told(assessment: Assessment, words = en) {
  const slides = await slidesOf(assessment, words);
  return new Map(slides.map((slide) => [slide.name, JSON.stringify(slide)]));
}

const exactly = (level: 'multi' | 'omni') => ({ estimate: level, low: level, high: level });
const empty = {
  ...{ channels: [], systems: [], teams: [], flows: [], handovers: [], silos: [], journeys: [] },
  ...{ dimensions: [], criteria: [], contradictions: [], questions: [], gaps: [], gates: [] },
  ...{ plan: null, notes: [], unstated: [] },
};
const atTheTop = sampleAssessment({
  level: exactly('omni'),
  target: 'omni',
  progress: { next: null, share: null },
  ...{ coverage: 1, gaps: [], questions: [], plan: null },
});

describe.each([
  ['en', en],
  ['it', italian],
] as const)('slides of companies that are not as usual (%s)', (_, words) => {
  it('where nothing is described, only what can be said has a slide', async () => {
    const slides = await told(sampleAssessment(empty), words);
    expect([...slides.keys()]).toEqual(['title', 'meaning', 'questions', 'method']);
  });

  it('at the highest level nothing keeps it from a higher one, and nothing is left to ask', async () => {
    const slides = await told(atTheTop, words);
    expect(slides.get('meaning')).toContain(words.deck.meaning.top);
    expect(slides.get('meaning')).toContain(words.report.summary.topReached);
    expect(slides.get('questions')).toContain(words.deck.questions.none);
    expect(slides.has('plan')).toBe(false);
  });

  it('a company that claims what it has is told so', async () => {
    const claims = (level: 'multi' | 'omni') =>
      told(sampleAssessment({ company: { name: 'A', sector: null, claims: level } }), words);
    expect((await claims('multi')).get('title')).toContain(words.report.spectrum.asClaimed);
    expect((await claims('omni')).get('title')).toContain(`▲ ${words.report.spectrum.claimed}`);
  });

  it('contradictions that do not fit on the slide are counted', async () => {
    const [first] = sampleAssessment().contradictions;
    if (!first) throw new Error('the sample has contradictions');
    const many = Array.from({ length: 40 }, () => first);
    const slide = (await told(sampleAssessment({ contradictions: many }), words)).get(
      'contradictions',
    );
    const [shown = 0] = [slide?.match(/≠/g)?.length];
    expect(shown).toBeGreaterThan(5);
    expect(slide).toContain(words.deck.more(40 - shown));
    expect(slide).toContain(`${first.message} (company.yaml:12, company.yaml:41)`);
  });

  it('the level may be all that an answer settles', async () => {
    const questions = sampleAssessment().questions.map((each) => ({
      ...each,
      settles: { level: true, score: 0 },
    }));
    const slide = (await told(sampleAssessment({ questions }), words)).get('questions');
    expect(slide).toContain(`"${words.report.questions.settlesLevel}"`);
  });

  it('small letters where there are many channels', async () => {
    const sizes = async (number: number) =>
      (await told(withChannels(number), words)).get('matrix')?.match(/"size":\d+/g) ?? [];
    expect(await sizes(13)).not.toContain('"size":9');
    expect(await sizes(14)).toContain('"size":9');
  });
});
