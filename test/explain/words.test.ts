import { describe, expect, it } from 'vitest';
import type { ExplainedParameter } from '../../src/explain/explanation.ts';
import { metricParameters } from '../../src/explain/metricParameters.ts';
import { metricCatalog } from '../../src/metrics/catalog.ts';
import { rubric, words } from './explained.ts';

const catalog = metricCatalog.map(({ id }) => id).sort();

describe.each(Object.entries(words))('the words of %s', (_, { explain }) => {
  it('tell every metric of the catalog, and no other', () => {
    expect(Object.keys(explain.metrics).sort()).toEqual(catalog);
  });

  it('tell a metric in two to five sentences', () => {
    for (const { title, how } of Object.values(explain.metrics)) {
      expect(title).not.toMatch(/[.:]$/);
      const sentences = how.split(/[.?] /).length;
      expect(sentences, how).toBeGreaterThanOrEqual(2);
      expect(sentences, how).toBeLessThanOrEqual(5);
    }
  });

  it('tell every parameter, and no other', () => {
    const names = metricCatalog.flatMap((metric) => namesIn(metricParameters(metric)));
    expect(Object.keys(explain.parameters).sort()).toEqual([...new Set(names)].sort());
  });

  it('know every source that the rubric cites', () => {
    const cited = new Set(rubric.criteria.flatMap(({ sources }) => sources));
    expect(Object.keys(explain.sources).sort()).toEqual([...cited].sort());
  });

  it('give every level an example from a known source', () => {
    for (const { examples } of Object.values(explain.levels)) {
      expect(examples.length).toBeGreaterThan(0);
      for (const { source } of examples) expect(explain.sources).toHaveProperty(source);
    }
  });

  it('have no empty text and none that is not trimmed', () => {
    for (const text of textsIn(explain)) expect(text).toMatch(/^\S(.*\S)?$/);
  });
});

it('the default rubric uses every metric of the catalog', () => {
  expect([...new Set(rubric.criteria.map(({ metric }) => metric.id))].sort()).toEqual(catalog);
});

it('no text is the same in both languages but names and quotations', () => {
  const english = new Set(textsIn({ ...words.en.explain, sources: {} }));
  expect(textsIn({ ...words.it.explain, sources: {} }).filter((text) => english.has(text))).toEqual(
    [],
  );
});

function namesIn(parameters: readonly ExplainedParameter[]): string[] {
  return parameters.flatMap(({ name, parts }) => [name, ...namesIn(parts)]);
}

/** All texts below, numbers of sources left out. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'source')
    .flatMap(([, inner]) => textsIn(inner));
}
