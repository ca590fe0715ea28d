import type { Criterion, Rubric, RubricPractice } from './rubric.ts';
import type { WrittenRubric } from './rubricSchema.ts';

/** A rubric as a file that extends nothing; it reads back as the same rubric. */
export function writtenRubric(rubric: Rubric): WrittenRubric {
  const { id, version, title, description, sectors, effort } = rubric;
  return {
    rubric: 1,
    id,
    version,
    title,
    description,
    ...(sectors.length > 0 ? { sectors: [...sectors] } : {}),
    dimensions: byId(rubric.dimensions, ({ id: _, ...rest }) => rest),
    criteria: byId(rubric.criteria, writtenCriterion),
    practices: byId(rubric.practices, writtenPractice),
    effort,
  };
}

function writtenCriterion({ metric, settings, atLeast, gate, sources, ...rest }: Criterion) {
  const { dimension, weight, title, why, fix } = rest;
  return {
    dimension,
    metric: metric.id,
    ...(Object.keys(settings).length > 0 ? { with: settings } : {}),
    at_least: atLeast,
    ...(Object.keys(gate).length > 0 ? { gate } : {}),
    weight,
    title,
    why,
    fix,
    sources: [...sources],
  };
}

function writtenPractice({ title, question, implies }: RubricPractice) {
  if (!implies) return { title, question };
  const { metric, settings, atLeast } = implies;
  return { title, question, implies: { metric: metric.id, with: settings, at_least: atLeast } };
}

function byId<Part extends { id: string }, Written>(
  parts: readonly Part[],
  write: (part: Part) => Written,
): Record<string, Written> {
  return Object.fromEntries(parts.map((part) => [part.id, write(part)]));
}
