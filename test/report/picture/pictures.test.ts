import { describe, expect, it } from 'vitest';
import type { Assessment, AssessmentStep } from '../../../src/assessment.ts';
import { flowText, freshnessText } from '../../../src/report/picture/map/flowText.ts';
import { pictures } from '../../../src/report/picture/pictures.ts';
import { renderPicture } from '../../../src/report/picture/renderPicture.ts';
import { expectGolden } from '../../golden.ts';
import { namedHostileTexts } from '../check/hostileTexts.ts';
import { exampleCompany, pageWords } from '../page/exampleCompany.ts';
import { samplePlan } from '../plan/samplePlan.ts';
import { sampleAssessment, withChannels, withTexts } from '../sampleAssessment.ts';

const names = Object.keys(pictures) as (keyof typeof pictures)[];
const aurora = exampleCompany('bottega-aurora').assessment;

/** All elements of a picture; anything else that a name brought along would be among them. */
const elements = (svg: string) =>
  new Set([...svg.matchAll(/<([a-zA-Z!?][\w-]*)/g)].map(([, name]) => name));
const drawn = [
  '?xml',
  'svg',
  'title',
  'desc',
  'style',
  'g',
  'path',
  'rect',
  'circle',
  'polygon',
  'text',
];

describe.each(names)('the picture %s', (name) => {
  it.each(Object.entries(pageWords))('says what it shows, in %s', async (_, words) => {
    const svg = await renderPicture(name, aurora, words);
    expect(svg).toMatch(/<title id="[\w-]+">[^<]+<\/title>/);
    expect(svg).toMatch(/<desc id="[\w-]+">[^<]+<\/desc>/);
    expect(svg).not.toMatch(/undefined|NaN|null|\[object/);
  });

  it('needs nothing from anywhere', async () => {
    const svg = await renderPicture(name, aurora, pageWords.en);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|@import|href/);
    expect(svg).not.toContain('var(');
  });

  it('is the same for the same result', async () => {
    const again = JSON.parse(JSON.stringify(aurora)) as Assessment;
    expect(await renderPicture(name, again, pageWords.en)).toBe(
      await renderPicture(name, aurora, pageWords.en),
    );
  });

  it.each(namedHostileTexts)('shows the name %s without acting', async (_, text) => {
    const svg = await renderPicture(name, withTexts(text), pageWords.en);
    expect([...elements(svg)].filter((element) => !drawn.includes(element as string))).toEqual([]);
    expect(svg).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
  });

  it('is drawn of a company without anything', async () => {
    const empty = sampleAssessment({
      channels: [],
      systems: [],
      flows: [],
      handovers: [],
      silos: [],
      journeys: [],
      dimensions: [],
      plan: null,
    });
    expect(await renderPicture(name, empty, pageWords.it)).toContain('</svg>');
  });
});

it.each(['spectrum', 'channel-map', 'journeys'] as const)('%s, whole', async (name) => {
  expectGolden(`picture/${name}.svg`, await renderPicture(name, aurora, pageWords.en));
});

describe('the quadrant', () => {
  it.each(['data', 'organisation'])(
    'is absent where the rubric has no dimension %s',
    async (id) => {
      const dimensions = aurora.dimensions.filter((dimension) => dimension.id !== id);
      const svg = await renderPicture('quadrant', { ...aurora, dimensions }, pageWords.en);
      expect(svg).toContain('No quadrant: the rubric has no dimension');
      expect(svg).not.toContain('<circle');
    },
  );
});

describe('the radar', () => {
  it.each([1, 2])('is bars where there are %s dimensions', async (count) => {
    const few = { ...aurora, dimensions: aurora.dimensions.slice(0, count) };
    const svg = await renderPicture('radar', few, pageWords.en);
    expect(svg.match(/class="p-accent-soft"/g)).toHaveLength(count);
    expect(svg).not.toContain('p-estimate"');
  });

  it('leaves out the point of what is not assessed', async () => {
    const [first, ...others] = aurora.dimensions;
    const open = { ...first, score: { estimate: null, low: null, high: null }, level: null };
    const dimensions = [open, ...others] as Assessment['dimensions'];
    const svg = await renderPicture('radar', { ...aurora, dimensions }, pageWords.en);
    expect(svg.match(/<circle/g)).toHaveLength(others.length);
    expect(svg).toContain('not assessed');
  });
});

describe('the matrix', () => {
  it('says each grade by a sign, besides its colour', async () => {
    const svg = await renderPicture('handover-matrix', sampleAssessment(), pageWords.en);
    for (const grade of ['known', 'recognised', 'shared', 'nothing', 'unknown']) {
      expect(svg).toMatch(new RegExp(`class="p-sign-${grade}" d="M`));
    }
  });

  it('tells each pair when it is pointed at', async () => {
    const svg = await renderPicture('handover-matrix', sampleAssessment(), pageWords.en);
    expect(svg).toContain('<title>Webshop → Shops: known: who they are and what they did</title>');
    expect(svg).toContain('<title>Telephone → Webshop: not known</title>');
  });
});

describe('a company at the top that says so', () => {
  const level = { estimate: 'omni', low: 'omni', high: 'omni' } as const;
  const progress = { next: null, share: null };

  it.each(['en', 'it'] as const)('stands at the end of the spectrum, in %s', async (language) => {
    const words = pageWords[language];
    const top = sampleAssessment({ level, progress });
    const svg = (await renderPicture('spectrum', top, words)).replace(/<style>.*<\/style>/s, '');
    expect(svg).toContain(words.report.spectrum.asClaimed);
    expect(svg).not.toContain('p-band');
    expect(svg).not.toContain('p-progress');
  });
});

describe('pictures of what there is none of', () => {
  const { picture } = pageWords.en;

  it.each([
    [1, picture.matrix.none],
    [61, picture.matrix.tooMany],
  ])('the matrix of %i channels says why', async (channels, why) => {
    const many = { ...withChannels(channels), handovers: [] };
    const svg = await renderPicture('handover-matrix', many, pageWords.en);
    expect(svg).toContain(why);
  });

  it('the plan says whether there is none or whether it is empty', async () => {
    const empty = samplePlan('en', { steps: [] });
    expect(await renderPicture('plan', empty, pageWords.en)).toContain(picture.planWaves.nothing);
    const none = sampleAssessment({ plan: null });
    expect(await renderPicture('plan', none, pageWords.en)).toContain(picture.planWaves.none);
  });

  it('the quadrant says that the data or the organisation is not assessed', async () => {
    const [dimension] = sampleAssessment().dimensions as [Assessment['dimensions'][number]];
    const unknown = { estimate: null, low: null, high: null };
    const dimensions = [dimension, { ...dimension, id: 'organisation', score: unknown }];
    const svg = await renderPicture('quadrant', sampleAssessment({ dimensions }), pageWords.en);
    expect(svg).toContain(picture.quadrant.notAssessed);
  });
});

describe('the storyboards', () => {
  const at = { file: 'a.yaml', line: 1, column: 1 };
  const [journey] = sampleAssessment().journeys as [Assessment['journeys'][number]];
  const missing = (certain: boolean, repeat: boolean) => ({
    step: 2,
    on: 'store',
    data: 'orders',
    from: 'webshop',
    reason: 'no-path' as const,
    repeat,
    certain,
    message: '',
    at,
  });
  type Journey = Partial<Assessment['journeys'][number]>;
  const drawn = (rest: Journey, language: keyof typeof pageWords = 'en') =>
    renderPicture(
      'journeys',
      sampleAssessment({ journeys: [{ ...journey, ...rest }] }),
      pageWords[language],
    );
  const { journeys: say } = pageWords.en.report;

  it.each<[string, Journey, verdict: string, tone: string]>([
    ['works', {}, say.unbroken, 'p-good-text'],
    ['is not assessed', { continuity: null }, say.notAssessed, 'p-muted'],
    ['lacks what nobody has given', { breaks: [missing(true, false)] }, say.missing, 'p-bad-text'],
    [
      'perhaps lacks what nobody has given',
      { breaks: [missing(false, false)] },
      say.possiblyMissing,
      'p-warn-text',
    ],
    [
      'perhaps makes people repeat themselves',
      { breaks: [missing(false, true)], possibleRepeats: 1 },
      say.possibleRepeats(1),
      'p-warn-text',
    ],
  ])('a journey that %s', async (_, rest, verdict, tone) => {
    const svg = await drawn(rest);
    expect(svg).toContain(`>${verdict}</text>`);
    expect(svg).toMatch(new RegExp(`class="[^"]*${tone}[^"]*"[^>]*>${verdict}<`));
  });

  it('a card tells what is missing, which need not be said again', async () => {
    const svg = await drawn({ breaks: [missing(true, false)] });
    expect(svg).toContain('✗ missing: orders');
    expect(await drawn({ breaks: [missing(true, false)] }, 'it')).toContain('✗ ');
  });

  it('a step that neither needs nor gives anything is an empty card', async () => {
    const steps = [{ on: 'webshop', creates: [], needs: [] }];
    const svg = await drawn({ steps, continuity: null });
    expect(svg).toContain('height="40"');
    expect(svg).not.toMatch(/[✗✓+?] \w/);
  });
});

describe('the map', () => {
  const flow = sampleAssessment().flows[0] as Assessment['flows'][number];

  it.each([
    ['86400s', 'within 1 d'],
    ['7200s', 'within 2 h'],
    ['90s', 'within 90 s'],
    ['daily', pageWords.en.terms.freshness.daily],
    // A word that a later version may write.
    ['fortnightly', 'within fortnightly'],
  ])('says how old data of age %s is', (freshness, said) => {
    expect(freshnessText(freshness, pageWords.en)).toBe(said);
  });

  it('says of a flow that carries nothing that there is no data', () => {
    const empty = { ...flow, data: [], dataKnown: true };
    expect(flowText(empty, sampleAssessment(), pageWords.en)).toContain(': no data (');
  });

  it('shows what only the plan has, with its kind, and only once', async () => {
    const [step] = samplePlan().plan.steps as [AssessmentStep];
    const opened = (id: string, team: string | null): AssessmentStep => ({
      ...step,
      id: `open-channel:${id}`,
      change: 'open-channel',
      what: { channel: id, kind: 'live_chat', ...(team === null ? {} : { team }) },
    });
    const system = (id: string): AssessmentStep => ({
      ...step,
      id: `introduce-system:${id}`,
      change: 'introduce-system',
      what: { system: id },
    });
    const steps = [opened('chat', 'shops'), opened('phone', null), system('hub'), system('crm')];
    const svg = await renderPicture('channel-map', samplePlan('en', { steps }), pageWords.en);
    expect(svg).toContain(pageWords.en.picture.map.planned);
    expect(svg.match(/>chat</g)).toHaveLength(1);
    expect(svg).toContain('>live chat<');
    expect(svg.match(/>hub</g)).toHaveLength(1);
    // Both are there already, under the names that people know.
    expect(svg).not.toMatch(/>(phone|crm)</);
  });

  it('tells kinds in the words of the file where there are no others', async () => {
    const sample = sampleAssessment();
    const channels = sample.channels.map((each) => ({ ...each, kind: 'constructor' }));
    const svg = await renderPicture('channel-map', { ...sample, channels }, pageWords.en);
    expect(svg).toContain('>constructor<');
    expect(svg).not.toContain('native code');
  });
});
