import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metricCatalog } from '../../src/metrics/catalog.ts';
import { shippedRubric } from '../rubricFile.ts';

const rubric = shippedRubric();
const languages = ['en', 'it'];

describe.each(metricCatalog.map(({ id }) => id))('the metric %s', (id) => {
  const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

  it('is in a file of its name and has tests', () => {
    expect(existsSync(new URL(`../../src/metrics/${name}.ts`, import.meta.url))).toBe(true);
    expect(existsSync(new URL(`../metrics/${name}.test.ts`, import.meta.url))).toBe(true);
  });

  it('is used by the default rubric', () => {
    expect(rubric.criteria.map(({ metric }) => metric.id)).toContain(id);
  });
});

describe('the texts of the default rubric', () => {
  const texts = [
    ...rubric.dimensions.map(({ id, title, why }) => ({ id: `dimension ${id}`, title, why })),
    ...rubric.criteria.map(({ id, title, why, fix }) => ({
      id: `criterion ${id}`,
      title,
      why,
      fix,
    })),
    ...rubric.practices.map(({ id, title, question }) => ({
      id: `practice ${id}`,
      title,
      question,
    })),
    { id: 'the rubric', title: rubric.title, description: rubric.description },
  ];

  it.each(texts)('$id has them in every language', ({ id, ...said }) => {
    for (const [part, text] of Object.entries(said)) {
      for (const language of languages) {
        expect(text[language]?.trim(), `${part} of ${id} in ${language}`).toBeTruthy();
      }
    }
  });

  it('no text is the same in both', () => {
    const same = texts.flatMap(({ id, ...said }) =>
      Object.entries(said).flatMap(([part, text]) =>
        text.en === text.it ? [`${part} of ${id}: ${text.en}`] : [],
      ),
    );
    expect(same).toEqual([]);
  });

  it('every practice that a criterion asks for can be asked about', () => {
    const asked = rubric.criteria
      .filter(({ metric }) => metric.id === 'practice')
      .map(({ parameters }) => (parameters as { practice: string }).practice);
    expect(rubric.practices.map(({ id }) => id)).toEqual(expect.arrayContaining(asked));
  });
});
