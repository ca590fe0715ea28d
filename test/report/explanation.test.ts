import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { explainSensitivity } from '../../src/explain/explainSensitivity.ts';
import { topics } from '../../src/explain/topics.ts';
import { renderExplanation } from '../../src/report/explanation/renderExplanation.ts';
import { renderExplanationJson } from '../../src/report/explanation/renderExplanationJson.ts';
import { renderTopics } from '../../src/report/explanation/renderTopics.ts';
import { plainStyle } from '../../src/report/style.ts';
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

  it('says so where nothing decides', () => {
    expect(sensitivity('flow-monitoring', 'en', 80)).toContain('Nothing here changes');
  });
});
