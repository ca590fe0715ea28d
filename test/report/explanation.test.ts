import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { explainSensitivity } from '../../src/explain/explainSensitivity.ts';
import type { Explanation, GapInShort } from '../../src/explain/explanation.ts';
import { topics } from '../../src/explain/topics.ts';
import { explanationPage } from '../../src/report/explanation/explanationPage.ts';
import { movedGaps } from '../../src/report/explanation/movedGaps.ts';
import { renderExplanation } from '../../src/report/explanation/renderExplanation.ts';
import { renderExplanationJson } from '../../src/report/explanation/renderExplanationJson.ts';
import { renderTopics } from '../../src/report/explanation/renderTopics.ts';
import { plainStyle } from '../../src/report/style.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';
import {
  assessed,
  bottegaInFull,
  explained,
  type Language,
  rubric,
  words,
} from '../explain/explained.ts';
import { expectGolden } from '../golden.ts';

const inFull = { en: bottegaInFull('en'), it: bottegaInFull('it') };
const bottega = { en: inFull.en.assessment, it: inFull.it.assessment };
const known = topics(rubric, 'en').map(({ id }) => id);
const ways = (['en', 'it'] as Language[]).flatMap((language) =>
  [60, 80, 120].flatMap((width) =>
    [true, false].map((withCompany) => ({ language, width, withCompany })),
  ),
);

function rendered(topic: string, language: Language, width: number, withCompany: boolean): string {
  const explanation = explained(topic, { language, ...(withCompany && inFull[language]) });
  return renderExplanation(explanation, { words: words[language], style: plainStyle, width });
}

describe.each(ways)('every topic in $language, $width columns, company: $withCompany', (way) => {
  it.each(known)('%s', (topic) => {
    const text = rendered(topic, way.language, way.width, way.withCompany);
    expect(text).toMatch(/\S\n$/);
    expect(text).not.toMatch(/\b(undefined|null|NaN)\b|\[object|\n\n\n| \n/);
    expect(text.includes('Bottega Aurora')).toBe(way.withCompany && mentionsCompany(topic));
    for (const line of text.split('\n')) {
      expect(stringWidth(line), line).toBeLessThanOrEqual(way.width);
    }
  });
});

describe('whole texts', () => {
  it.each([
    ['recognition', 'en', true],
    ['continuity', 'it', true],
    ['click-and-collect', 'it', true],
    ['click-and-collect', 'en', false],
    ['data-reach', 'en', true],
    ['cross', 'en', true],
    ['omni', 'it', false],
    ['brand', 'it', true],
    ['score', 'en', true],
    ['score', 'it', false],
    ['level', 'it', true],
    ['level', 'en', false],
  ] as const)('%s in %s, company: %s', (topic, language, withCompany) => {
    const name = `explain/${topic}.${withCompany ? 'bottega-aurora.' : ''}${language}.txt`;
    expectGolden(name, rendered(topic, language, 80, withCompany));
  });

  it.each(['en', 'it'] as const)('the list of topics, in %s', (language) => {
    const list = renderTopics(topics(rubric, language), {
      words: words[language],
      style: plainStyle,
      width: 80,
    });
    expectGolden(`explain/topics.${language}.txt`, list);
  });
});

describe('what a page says', () => {
  it('points at the file and the line of each piece of evidence', () => {
    const text = rendered('accountable-owner', 'en', 80, true);
    expect(text).toMatch(/✗ No owner: WhatsApp\. \(channels\.yaml:\d+\)/);
    expect(text).toMatch(/✓ Owner named: Webshop\. \(channels\.yaml:\d+\)/);
  });

  it('shows ten pieces of evidence of a kind, and says how many there are besides', () => {
    const text = rendered('customer-reach', 'en', 80, true);
    expect(text.match(/✗/g)).toHaveLength(10);
    expect(text).toMatch(/and \d\d more; --format json shows all/);
  });

  it('says why a criterion is not applicable', () => {
    const assessment = assessed([
      {
        name: 'company.yaml',
        text: 'omnigauge: 1\nchannels: { store: { kind: store } }\nnot_applicable: { shared-loyalty: No programme. }\n',
      },
    ]);
    const page = (topic: string) =>
      renderExplanation(explained(topic, { assessment }), {
        words: words.en,
        style: plainStyle,
        width: 80,
      });
    expect(page('shared-loyalty')).toContain('Value  not applicable: No programme.');
    expect(page('shared-loyalty')).toContain('Status  not applicable: No programme.');
    expect(page('recognition')).toContain('not applicable: It takes two channels or more.');
    expect(page('recognition')).toContain('A company without a name today');
  });

  it('tells a source of another rubric as it is written', () => {
    const other = {
      ...rubric,
      criteria: rubric.criteria.map((each) => ({ ...each, sources: ['Our handbook, p. 3'] })),
    };
    const text = renderExplanation(explained('recognition', { rubric: other }), {
      words: words.en,
      style: plainStyle,
      width: 80,
    });
    expect(text).toMatch(/Sources\n {2}Our handbook, p\. 3\n/);
  });
});

describe('rubrics and companies that do not have everything', () => {
  const asText = (explanation: Explanation, language: Language = 'en') =>
    renderExplanation(explanation, { words: words[language], style: plainStyle, width: 80 })
      .replace(/\s+/g, ' ')
      .trim();
  const bare: Rubric = {
    ...rubric,
    criteria: rubric.criteria
      .filter(({ dimension }) => dimension === 'data')
      .map((each) => ({ ...each, atLeast: {}, gate: {}, why: { en: '' } })),
    practices: rubric.practices.map((each) => ({ ...each, implies: null })),
  };
  const inBare = (topic: string) => asText(explained(topic, { rubric: bare }));

  it.each([
    ['a dimension without criteria', 'brand', words.en.explain.dimension.noCriteria],
    ['a metric that nothing uses', 'recognition', words.en.explain.metric.noCriteria],
    ['a practice that nothing asks for', 'click-and-collect', words.en.explain.practice.noCriteria],
    ['a criterion without thresholds', 'linked-channels', words.en.explain.thresholds.none],
  ])('%s says so', (_, topic, said) => {
    expect(inBare(topic)).toContain(said);
  });

  it('a criterion without a reason has no heading for it', () => {
    const linked = explained('linked-channels').parts[0];
    expect(linked && asText(explained('linked-channels'))).toContain(words.en.explain.why);
    expect(inBare('linked-channels')).not.toContain(`${words.en.explain.why} `);
  });

  it('a dimension in which nothing is asked has no share of the score', () => {
    const [part] = explained('score', { rubric: bare }).parts;
    if (part?.kind !== 'score') throw new Error('no score');
    const shares = part.dimensions.map(({ id, share }) => [id, share]);
    expect(shares).toContainEqual(['data', 1]);
    expect(shares.filter(([, share]) => share !== 0)).toHaveLength(1);
  });

  const one = assessed([
    { name: 'a.yaml', text: 'omnigauge: 1\nchannels: { a: { kind: app }, b: { kind: store } }\n' },
  ]);

  it.each(['en', 'it'] as const)('a level of which more is possible, in %s', (language) => {
    const { levels } = words[language].terms;
    const text = asText(explained('level', { assessment: one, language }), language);
    expect(text).toContain(words[language].report.summary.levelAtLeast(levels.multi, levels.omni));
  });

  it('a company at the top is stopped by nothing', () => {
    const gates = bottega.en.gates.map((gate) => ({ ...gate, outcome: 'met' as const }));
    const text = asText(explained('level', { assessment: { ...bottega.en, gates } }));
    expect(text).toContain(words.en.explain.gates.top);
  });

  it('a practice without an answer, one with, and one that does not apply', () => {
    const company = (more: string) =>
      assessed([{ name: 'a.yaml', text: `omnigauge: 1\nchannels: { a: { kind: app } }\n${more}` }]);
    const told = (more: string) =>
      asText(explained('click-and-collect', { assessment: company(more) }));
    expect(told('')).toContain(words.en.explain.practice.notStated);
    expect(told('practices: { click-and-collect: partly }\n')).toMatch(/partly \(a\.yaml:3\)/);
    const without = company('');
    const criteria = without.criteria.map((each) =>
      each.id === 'click-and-collect'
        ? { ...each, status: 'not-applicable' as const, reason: null }
        : each,
    );
    const text = asText(explained('click-and-collect', { assessment: { ...without, criteria } }));
    expect(text).toContain(words.en.explain.statuses['not-applicable']);
    expect(text).not.toContain('null');
  });

  it('a score that is kept within its range says by how much, and why', () => {
    const explanation = explained('score', { ...inFull.en });
    const [part] = explanation.parts;
    if (part?.kind !== 'score' || !part.assessed) throw new Error('no score');
    expect(asText(explanation)).not.toContain(words.en.explain.total.movedWhy);
    const moved = { ...part, assessed: { ...part.assessed, moved: -1.25 } };
    const text = asText({ ...explanation, parts: [moved] });
    expect(text).toContain(`${words.en.explain.total.moved} -1.25`);
    expect(text).toContain(words.en.explain.total.movedWhy);
  });

  it('a score that is not known at all', () => {
    const explanation = explained('score', { ...inFull.en });
    const [part] = explanation.parts;
    if (part?.kind !== 'score' || !part.assessed) throw new Error('no score');
    const unknown = { estimate: null, low: null, high: null };
    const text = asText({
      ...explanation,
      parts: [{ ...part, assessed: { ...part.assessed, score: unknown } }],
    });
    expect(text).toContain(words.en.report.summary.scoreUnknown);
    expect(text).toContain(words.en.explain.total.nothing);
  });
});

describe('hostile texts', () => {
  const evil = '\u001b[2J\u202eevil\r\n\u0007';
  const text = { en: evil };
  const hostile = {
    ...rubric,
    dimensions: rubric.dimensions.map((each) => ({ ...each, title: text, why: text })),
    criteria: rubric.criteria.map((each) => ({
      ...each,
      title: text,
      why: text,
      fix: text,
      sources: [evil],
      settings: { [evil]: [evil, { [evil]: evil }] },
    })),
    practices: rubric.practices.map((each) => ({ ...each, title: text, question: text })),
  };
  const bad = JSON.parse(
    JSON.stringify(bottega.en, (key, value) =>
      ['message', 'name', 'title', 'file', 'fix', 'reason'].includes(key) ? evil : value,
    ),
  ) as typeof bottega.en;

  it.each(known)('cannot act in a terminal: %s', (topic) => {
    const shown = renderExplanation(
      explained(topic, { ...inFull.en, rubric: hostile, assessment: bad }),
      {
        words: words.en,
        style: plainStyle,
        width: 60,
      },
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

it('as JSON it is the explanation itself', () => {
  const explanation = explained('omni', { assessment: bottega.en });
  const text = renderExplanationJson(explanation);
  expect(JSON.parse(text)).toEqual(explanation);
  expect(text).toMatch(/[^\n]\n$/);
});

/** A metric alone is about no company; its criteria show their values without the name. */
function mentionsCompany(topic: string): boolean {
  return explained(topic).parts.some(({ kind }) => kind !== 'metric');
}

describe('sensitivity', () => {
  const ways = (['en', 'it'] as Language[]).flatMap((language) =>
    [60, 80, 120].map((width) => ({ language, width })),
  );

  function sensitivity(topic: string, language: Language, width: number): string {
    const explanation = explainSensitivity(topic, { rubric, language, ...inFull[language] });
    if ('unknown' in explanation) throw new Error(`${topic} is not a topic`);
    return renderExplanation(explanation, { words: words[language], style: plainStyle, width });
  }

  it.each(ways)('every line fits, in $language, $width columns', ({ language, width }) => {
    for (const topic of ['score', 'data', 'click-and-collect', 'omni']) {
      const text = sensitivity(topic, language, width);
      expect(text).toMatch(/\S\n$/);
      expect(text).not.toMatch(/\b(undefined|null|NaN)\b|\[object|\n\n\n| \n/);
      for (const line of text.split('\n')) {
        expect(stringWidth(line), line).toBeLessThanOrEqual(width);
      }
    }
  });

  it.each(['en', 'it'] as const)('whole, in %s', (language) => {
    expectGolden(
      `explain/sensitivity.bottega-aurora.${language}.txt`,
      sensitivity('score', language, 80),
    );
  });

  const gap = (criterion: string, blocks: GapInShort['blocks'] = 'cross'): GapInShort => ({
    criterion,
    title: criterion.toUpperCase(),
    blocks,
  });

  it.each<[string, GapInShort[], GapInShort[], string]>([
    ['one more', [gap('a')], [gap('a'), gap('b')], 'joins the first gaps: B'],
    ['one less', [gap('a'), gap('b')], [gap('a')], 'no longer among the first gaps: B'],
    ['others', [gap('a')], [gap('b')], 'among the first gaps instead of “A”: B'],
    ['another order', [gap('a'), gap('b')], [gap('b'), gap('a')], '“B” comes before “A”'],
    ['sooner', [gap('a', 'omni')], [gap('a')], '“A” falls short of “Cross-channel” already'],
    ['the same', [gap('a')], [gap('a')], ''],
  ])('first gaps that move: %s', (_, older, newer, said) => {
    const options = { words: words.en, style: plainStyle, width: 80 };
    const page = explanationPage(explained('score'), options);
    expect(movedGaps(page, older, newer)).toBe(said);
  });

  it('a company without gaps has none to move', () => {
    const { scored } = inFull.en;
    const none = { ...inFull.en, scored: { ...scored, gaps: [] } };
    const explanation = explainSensitivity('flow-monitoring', { rubric, language: 'en', ...none });
    if ('unknown' in explanation) throw new Error('no topic');
    const options = { words: words.en, style: plainStyle, width: 80 };
    expect(renderExplanation(explanation, options)).toMatch(/First gaps +none/);
  });

  it('says so where nothing decides', () => {
    expect(sensitivity('flow-monitoring', 'en', 80)).toContain('Nothing here changes');
  });
});
