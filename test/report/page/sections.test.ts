import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment.ts';
import { ChannelDetail } from '../../../src/report/page/ChannelDetail.tsx';
import { Contents } from '../../../src/report/page/Contents.tsx';
import { PageView } from '../../../src/report/page/PageView.tsx';
import { type PageContext, pageContext } from '../../../src/report/page/pageContext.ts';
import { renderPage } from '../../../src/report/page/renderPage.ts';
import { WhatIfBar } from '../../../src/report/page/WhatIfBar.tsx';
import type { WhatIf } from '../../../src/report/page/whatIf.ts';
import { samplePlan } from '../plan/samplePlan.ts';
import { sampleAssessment } from '../sampleAssessment.ts';
import { type PageLanguage, pageWords } from './exampleCompany.ts';

const assets = { script: '', style: '' };
const unknown = { estimate: null, low: null, high: null };
const exactly = (value: number) => ({ estimate: value, low: value, high: value });
const on = (level: 'multi' | 'cross' | 'omni') => ({ estimate: level, low: level, high: level });

/** What people read of the page. */
async function textOf(assessment: Assessment, language: PageLanguage = 'en'): Promise<string> {
  const html = await renderPage(assessment, { words: pageWords[language], assets });
  return plain(html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ''));
}

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');

/** Of which nothing at all is known. */
const nothing: Partial<Assessment> = {
  company: { name: null, sector: null, claims: 'omni' },
  level: { estimate: 'single', low: 'single', high: 'omni' },
  progress: { next: 'multi', share: null },
  score: unknown,
  coverage: 0,
  ...{ gates: [], dimensions: [], criteria: [], gaps: [], contradictions: [], questions: [] },
  ...{ unstated: [], channels: [], teams: [], handovers: [], silos: [], journeys: [], notes: [] },
};

/** At the top of the ladder, for sure. */
const perfect: Partial<Assessment> = {
  company: { name: 'Best', sector: null, claims: 'omni' },
  level: on('omni'),
  target: 'omni',
  progress: { next: null, share: null },
  score: exactly(100),
  coverage: 1,
  ...{ gates: [], gaps: [], contradictions: [], questions: [] },
};

describe.each(['en', 'it'] as const)('in %s', (language) => {
  const { page, report, terms } = pageWords[language];

  it('a page of a company of which nothing is known leaves out what it cannot say', async () => {
    const text = await textOf(sampleAssessment(nothing), language);
    expect(text).toContain(report.header.unnamed);
    expect(text).toContain(report.summary.scoreUnknown);
    expect(text).toContain(report.summary.progressUnknown(terms.levels.multi));
    expect(text).toContain(page.claims.open);
    for (const said of [report.dimensions.range, page.questions, report.unstated.explained]) {
      expect(text).not.toContain(said);
    }
    expect(text).not.toMatch(/\b(null|undefined|NaN)\b/);
  });

  it('a page of a company at the top says so', async () => {
    const text = await textOf(sampleAssessment(perfect), language);
    // Where all is known, nothing is said of how sure it is.
    expect(text).not.toContain(report.summary.levelCertain(terms.levels.omni));
    expect(text).toContain(terms.levels.omni);
    expect(text).toContain(`100${language === 'en' ? '.' : ','}0 ${page.facts.exactScore}`);
    expect(text).toContain(report.summary.topReached);
    expect(text).toContain(page.claims.proved);
    expect(text).toContain(report.blocks.none(terms.levels.omni));
  });
});

describe('what a company says of itself', () => {
  const { claims: say } = pageWords.en.page;
  const refutation = sampleAssessment().contradictions;

  it.each([
    ['multi', ['multi', 'multi', 'multi'], say.proved],
    ['multi', ['multi', 'multi', 'omni'], say.proved],
    ['multi', ['cross', 'multi', 'omni'], say.proved],
    ['multi', ['cross', 'cross', 'cross'], say.exceeded],
    ['single', ['omni', 'cross', 'omni'], say.exceeded],
    ['cross', ['cross', 'multi', 'omni'], say.met],
    ['cross', ['multi', 'multi', 'cross'], say.open],
    ['omni', ['multi', 'multi', 'cross'], say.refuted],
  ] as const)('%s, at %j: %s', async (claims, [estimate, low, high], said) => {
    const text = await textOf(
      sampleAssessment({
        company: { name: 'A', sector: null, claims },
        level: { estimate, low, high },
        contradictions: said === say.refuted ? refutation : [],
      }),
    );
    expect(text).toContain(`${pageWords.en.terms.levels[claims]} ${said}`);
  });
});

describe('what stands in the way', () => {
  const [gate] = sampleAssessment().gates as [Assessment['gates'][number]];
  const { blocks: say } = pageWords.en.report;

  it('is nothing that is known, where all gates ahead are met or passed over', async () => {
    const passed = { ...gate, gate: 'if-known' as const, outcome: 'passed-over' as const };
    const text = await textOf(sampleAssessment({ gates: [passed] }));
    expect(text).toContain(say.noneKnown);
    expect(text).toContain(say.passedOver('Channels are connected'));
    expect(text).not.toContain(say.none('Cross-channel'));
  });
});

describe('the plan', () => {
  it('without steps says why, and what stays missing', async () => {
    const unmet = [{ criterion: 'recognition', title: 'Customers are recognised' }];
    const rest = { relies_on: [], fallback: null, alternatives: [], unmet };
    const text = await textOf(samplePlan('en', { steps: [], reached: false, ...rest }));
    expect(text).toContain(pageWords.en.plan.nothing.closed('Cross-channel'));
    expect(text).toContain(`${pageWords.en.plan.unmet.title} `);
  });

  it('says of a step without lines that it has none', async () => {
    expect(await textOf(samplePlan())).not.toContain(pageWords.en.plan.step.noLines);
    const { plan } = samplePlan();
    const steps = plan.steps.map((each) => ({ ...each, edits: [] }));
    expect(await textOf(samplePlan('en', { steps }))).toContain(pageWords.en.plan.step.noLines);
  });
});

describe('what is not stated', () => {
  it('is told in the words of the file where there are no others', async () => {
    const at = { file: 'a.yaml', line: 1, column: 1 };
    const unstated = ['constructor', 'vendor'].map((what) => ({ what, about: `x.${what}`, at }));
    const text = await textOf(sampleAssessment({ unstated }));
    expect(text).toContain('constructor');
    expect(text).toContain(pageWords.en.report.unstated.what.vendor);
    expect(text).not.toContain('native code');
  });
});

describe('a channel or system', () => {
  const page = contextOf(sampleAssessment());

  it.each([
    ['phone', 'Telephone'],
    ['crm', 'Customer files'],
  ])('%s is told with its flows', (id, name) => {
    const text = plain(renderToString(h(ChannelDetail, { page, id, listsFlows: true })));
    expect(text).toContain(name);
    expect(text).toContain(pageWords.en.page.map.flows);
  });

  it('that is no longer there is not told', () => {
    const html = renderToString(h(ChannelDetail, { page, id: 'gone', listsFlows: true }));
    expect(html).toBe('');
  });
});

describe('a page that is alive', () => {
  const today = samplePlan();
  const nothing = () => {};
  const alive = (ticked: string[], chosen: string | null) => {
    const whatIf: WhatIf = {
      ...{ ticked: new Set(ticked), problem: null },
      ...{ toggle: nothing, upTo: nothing, all: nothing, none: nothing },
    };
    const choosing = { chosen, choose: nothing, go: nothing, stop: 'phone' };
    return renderToString(h(PageView, { page: contextOf(today, { whatIf, choosing }) }));
  };
  const [first] = today.plan.steps.map(({ id }) => id) as [string];

  it('has a box for each step, ticked where the step is', () => {
    expect(alive([], null).match(/<input type="checkbox"/g)).toHaveLength(4);
    expect(alive([], null)).not.toContain('step-done');
    expect(alive([first], null).match(/class="step step-done"/g)).toHaveLength(1);
    expect(alive([first], null).match(/<input[^>]* checked/g)).toHaveLength(1);
  });

  it('tells of the channel that is chosen, and of no other', () => {
    expect(alive([], null)).not.toContain('channel-detail');
    const html = alive([], 'phone');
    expect(html.match(/class="channel-detail"/g)).toHaveLength(1);
    expect(plain(html)).toContain(pageWords.en.page.map.choose);
  });
});

it('more flows than are worth a list are counted', async () => {
  const [flow] = sampleAssessment().flows as [Assessment['flows'][number]];
  const text = await textOf(sampleAssessment({ flows: Array.from({ length: 201 }, () => flow) }));
  expect(text).toContain(pageWords.en.page.map.flowsLeftOut(201));
});

describe('the bar below the page', () => {
  const today = samplePlan();
  const whatIf = (ticked: string[], problem: string | null = null): WhatIf => {
    const none = () => {};
    return { ticked: new Set(ticked), problem, toggle: none, upTo: none, all: none, none };
  };
  const bar = (assessment: Assessment, given: WhatIf | null) =>
    renderToString(h(WhatIfBar, { page: contextOf(assessment, { today, whatIf: given }) }));
  const [first, second] = today.plan.steps.map(({ id }) => id) as [string, string];

  it('is not there where steps cannot be ticked', () => expect(bar(today, null)).toBe(''));

  it('is empty as long as none is', () => {
    expect(plain(bar(today, whatIf([]))).trim()).toBe('');
    expect(bar(today, whatIf([]))).not.toContain('shown');
  });

  it('says from what to what', () => {
    const then = { ...today, level: on('cross'), score: exactly(50), journeys: [] };
    expect(plain(bar(then, whatIf([first, second])))).toContain(
      'With 2 steps (41 person-days) · Multichannel (Cross-channel possible) → Cross-channel' +
        ' · score 41.2 → 50.0 · to repeat 1 → 0',
    );
  });

  it('says of a score that it is not known', () => {
    const then = { ...today, score: unknown };
    const text = plain(bar(then, whatIf([first])));
    expect(text).toContain('With 1 step ');
    expect(text).toContain('still Multichannel');
    expect(text).toContain(`score 41.2 → ${pageWords.en.report.notKnown}`);
  });

  it('says why it could not be worked out', () => {
    const html = bar(today, whatIf([first], 'No such line.'));
    expect(plain(html)).toContain('No such line.');
    expect(html).toContain('shown');
  });

  it('a step that the plan does not have counts for nothing', () => {
    expect(plain(bar(today, whatIf(['gone'])))).not.toContain('With');
  });
});

describe('the contents', () => {
  const contents = (isDark: boolean) =>
    renderToString(
      h(Contents, {
        page: contextOf(sampleAssessment(nothing), { theme: { isDark, toggle: () => {} } }),
      }),
    );

  it.each([
    [true, 'Light'],
    [false, 'Dark'],
  ])('have a button for the other of dark and light, where it is dark: %s', (isDark, said) => {
    expect(contents(isDark)).toMatch(new RegExp(`<button[^>]*>${said}</button>`));
  });

  it('name the sections that there are', () => {
    const links = [...contents(true).matchAll(/href="#(\w+)"/g)].map(([, id]) => id);
    expect(links).toEqual(['answer', 'missing', 'map', 'journeys', 'method']);
  });
});

function contextOf(assessment: Assessment, given: Partial<PageContext> = {}): PageContext {
  return pageContext({
    assessment,
    today: assessment,
    layout: { width: 0, height: 0, box: { width: 0, height: 0 }, nodes: [], routes: [] },
    words: pageWords.en,
    choosing: null,
    whatIf: null,
    theme: null,
    hasSources: true,
    ...given,
  });
}
