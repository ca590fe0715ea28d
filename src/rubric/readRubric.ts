import { metricCatalog } from '../metrics/catalog.ts';
import type { Metric } from '../metrics/metric.ts';
import { InputError } from '../source/inputError.ts';
import type { Path } from '../source/path.ts';
import type { Problem } from '../source/problem.ts';
import { schemaProblems } from '../source/schemaProblems.ts';
import { positionOf, problemAt, type SourceDocument } from '../source/sourceDocument.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { extendedRubric, type FindRubric, type RubricLayer } from './extendedRubric.ts';
import { type MergedPart, mergedParts } from './mergedParts.ts';
import {
  askedLevels,
  type Criterion,
  type Dimension,
  type Localised,
  type Rubric,
  type RubricPractice,
} from './rubric.ts';
import { rubricHash } from './rubricHash.ts';
import type { RubricProblemCode } from './rubricProblem.ts';
import type { WrittenCriterion, WrittenDimension, WrittenPractice } from './rubricSchema.ts';

type Problems = Problem<RubricProblemCode>[];

const requiredParts = ['dimension', 'metric', 'at_least', 'weight', 'title', 'why', 'fix'] as const;

/**
 * Reads a rubric, merges it over what it extends and checks it against the catalog of metrics.
 * Throws an `InputError` with every problem found.
 */
export function readRubric(file: SourceFile, find: FindRubric): Rubric {
  const layers = extendedRubric(file, find);
  const problems: Problems = [];
  const dimensions = mergedParts(layers, 'dimensions').map(toDimension);
  const known = dimensions.map(({ id }) => id);
  const criteria = mergedParts(layers, 'criteria').flatMap((part) =>
    toCriterion(part, known, problems),
  );
  const practices = mergedParts(layers, 'practices').map((part) => toPractice(part, problems));
  if (problems.length > 0) throw new InputError(problems);
  const last = layers.at(-1) as RubricLayer;
  const content = {
    id: last.written.id,
    version: last.written.version,
    title: merged(layers, 'title') ?? { en: last.written.id },
    description: merged(layers, 'description') ?? {},
    sectors: last.written.sectors ?? [],
    dimensions,
    effort: Object.assign(
      {},
      ...layers.map(({ written }) => written.effort ?? {}),
    ) as Rubric['effort'],
  };
  return { ...content, criteria, practices, hash: rubricHash(content, criteria, practices) };
}

function merged(layers: readonly RubricLayer[], key: 'title' | 'description'): Localised | null {
  const text = layers.findLast(({ written }) => written[key] !== undefined)?.written[key];
  return text === undefined ? null : localised(text);
}

function localised(text: string | Record<string, string> | undefined): Localised {
  return typeof text === 'string' ? { en: text } : { ...text };
}

function toDimension({ id, written }: MergedPart<WrittenDimension>): Dimension {
  return {
    id,
    weight: written.weight ?? 1,
    title: written.title === undefined ? { en: id } : localised(written.title),
    why: localised(written.why),
  };
}

function toCriterion(
  { id, written, document }: MergedPart<WrittenCriterion>,
  dimensions: readonly string[],
  problems: Problems,
): Criterion[] {
  const path: Path = ['criteria', id];
  const missing = requiredParts.filter((part) => written[part] === undefined);
  if (missing.length > 0) {
    const at = positionOf(document, path, 'key');
    problems.push(problemAt(document, 'incomplete-criterion', at, { values: { id, missing } }));
    return [];
  }
  const { dimension = '', weight = 0 } = written;
  if (!dimensions.includes(dimension)) {
    const at = positionOf(document, [...path, 'dimension']);
    const misspelt = { word: dimension, known: dimensions };
    problems.push(
      problemAt(document, 'unknown-dimension', at, { values: { dimension }, misspelt }),
    );
  }
  const measure = measureOf(document, path, written, problems);
  const levels = levelsOf(document, path, written, problems);
  if (!measure) return [];
  return [
    {
      id,
      dimension,
      ...measure,
      settings: { ...written.with },
      ...levels,
      weight,
      title: localised(written.title),
      why: localised(written.why),
      fix: localised(written.fix),
      sources: written.sources ?? [],
      at: positionOf(document, path, 'key'),
    },
  ];
}

/** The metric that a criterion or practice names, and its parameters, checked by the metric itself. */
function measureOf(
  document: SourceDocument,
  path: Path,
  written: { metric?: string | undefined; with?: Record<string, unknown> | null | undefined },
  problems: Problems,
): { metric: Metric; parameters: unknown } | null {
  const metric = metricCatalog.find(({ id }) => id === written.metric);
  if (!metric) {
    const word = written.metric ?? '';
    const misspelt = { word, known: metricCatalog.map(({ id }) => id) };
    const at = positionOf(document, [...path, 'metric']);
    problems.push(
      problemAt(document, 'unknown-metric', at, { values: { metric: word }, misspelt }),
    );
    return null;
  }
  const parameters = metric.parameters.safeParse(written.with ?? {});
  if (parameters.success) return { metric, parameters: parameters.data };
  problems.push(...schemaProblems(document, metric.parameters, [...path, 'with']));
  return null;
}

/** Thresholds and gates: a threshold never falls from level to level, and a gate has one. */
function levelsOf(
  document: SourceDocument,
  path: Path,
  { at_least = {}, gate = {} }: WrittenCriterion,
  problems: Problems,
): Pick<Criterion, 'atLeast' | 'gate'> {
  let highest = 0;
  for (const level of askedLevels) {
    const threshold = at_least[level];
    if (gate[level] !== undefined && threshold === undefined) {
      const at = positionOf(document, [...path, 'gate', level], 'key');
      problems.push(problemAt(document, 'gate-without-threshold', at, { values: { level } }));
    }
    if (threshold !== undefined && threshold < highest) {
      const at = positionOf(document, [...path, 'at_least', level], 'key');
      problems.push(problemAt(document, 'falling-thresholds', at, { values: { level } }));
    }
    highest = Math.max(highest, threshold ?? 0);
  }
  const { ...atLeast } = at_least;
  return { atLeast: atLeast as Criterion['atLeast'], gate: { ...gate } as Criterion['gate'] };
}

function toPractice(
  { id, written, document }: MergedPart<WrittenPractice>,
  problems: Problems,
): RubricPractice {
  const path: Path = ['practices', id];
  const { implies } = written;
  const measure = implies ? measureOf(document, [...path, 'implies'], implies, problems) : null;
  return {
    id,
    title: written.title === undefined ? { en: id } : localised(written.title),
    question: localised(written.question),
    implies:
      implies && measure
        ? { ...measure, settings: { ...implies.with }, atLeast: implies.at_least }
        : null,
    at: positionOf(document, path, 'key'),
  };
}
