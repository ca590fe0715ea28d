import { metricCatalog } from '../metrics/catalog.ts';
import type { Metric } from '../metrics/metric.ts';
import { InputError } from '../source/inputError.ts';
import type { Path } from '../source/path.ts';
import type { Problem } from '../source/problem.ts';
import { schemaProblems } from '../source/schemaProblems.ts';
import { positionOf, problemAt } from '../source/sourceDocument.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { extendedRubric, type FindRubric, type RubricLayer } from './extendedRubric.ts';
import { type MergedPart, mergedParts } from './mergedParts.ts';
import { localisedText } from './mergedText.ts';
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
  return rubricOfLayers(extendedRubric(file, find));
}

/** The rubric that layers come to. Throws an `InputError` with every problem found. */
export function rubricOfLayers(layers: readonly RubricLayer[]): Rubric {
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
  const hash = rubricHash(content, criteria, practices);
  return { ...content, criteria, dropped: droppedIds(layers, criteria), practices, hash };
}

function droppedIds(layers: readonly RubricLayer[], criteria: readonly Criterion[]): string[] {
  const kept = new Set(criteria.map(({ id }) => id));
  const mentioned = layers.flatMap(({ written }) => Object.keys(written.criteria ?? {}));
  return [...new Set(mentioned)].filter((id) => !kept.has(id));
}

function merged(layers: readonly RubricLayer[], key: 'title' | 'description'): Localised | null {
  const text = layers.findLast(({ written }) => written[key] !== undefined)?.written[key];
  return text === undefined ? null : localisedText(text);
}

function toDimension({ id, written }: MergedPart<WrittenDimension>): Dimension {
  return {
    id,
    weight: written.weight ?? 1,
    title: written.title === undefined ? { en: id } : localisedText(written.title),
    why: localisedText(written.why),
  };
}

function toCriterion(
  part: MergedPart<WrittenCriterion>,
  dimensions: readonly string[],
  problems: Problems,
): Criterion[] {
  const { id, written, document } = part;
  const path: Path = ['criteria', id];
  const missing = requiredParts.filter((field) => written[field] === undefined);
  if (missing.length > 0) {
    const at = positionOf(document, path, 'key');
    problems.push(problemAt(document, 'incomplete-criterion', at, { values: { id, missing } }));
    return [];
  }
  const { dimension = '', weight = 0 } = written;
  if (!dimensions.includes(dimension)) {
    const given = part.givenIn.get('dimension') ?? document;
    const at = positionOf(given, [...path, 'dimension']);
    const misspelt = { word: dimension, known: dimensions };
    problems.push(problemAt(given, 'unknown-dimension', at, { values: { dimension }, misspelt }));
  }
  const measure = measureOf(part, path, written, problems);
  const levels = levelsOf(part, path, problems);
  if (!measure) return [];
  return [
    {
      id,
      dimension,
      ...measure,
      settings: { ...written.with },
      ...levels,
      weight,
      title: localisedText(written.title),
      why: localisedText(written.why),
      fix: localisedText(written.fix),
      sources: written.sources ?? [],
      at: positionOf(document, path, 'key'),
    },
  ];
}

/** Where each field is given, and the place that spoke of the whole last. */
type Given = Pick<MergedPart<unknown>, 'document' | 'givenIn'>;

/** The metric that a criterion or practice names, and its parameters, checked by the metric itself. */
function measureOf(
  { document, givenIn }: Given,
  path: Path,
  written: { metric?: string | undefined; with?: Record<string, unknown> | null | undefined },
  problems: Problems,
): { metric: Metric; parameters: unknown } | null {
  const metric = metricCatalog.find(({ id }) => id === written.metric);
  if (!metric) {
    const word = written.metric ?? '';
    const misspelt = { word, known: metricCatalog.map(({ id }) => id) };
    const given = givenIn.get('metric') ?? document;
    const at = positionOf(given, [...path, 'metric']);
    problems.push(problemAt(given, 'unknown-metric', at, { values: { metric: word }, misspelt }));
    return null;
  }
  const parameters = metric.parameters.safeParse(written.with ?? {});
  if (parameters.success) return { metric, parameters: parameters.data };
  const given = givenIn.get('with') ?? document;
  // Settings that are inherited may not fit a metric that is not: then both places matter.
  const related = given === document ? null : positionOf(document, path, 'key');
  const found = schemaProblems(given, metric.parameters, [...path, 'with']);
  problems.push(...found.map((problem) => ({ ...problem, related })));
  return null;
}

/** Thresholds and gates: a threshold never falls from level to level, and a gate has one. */
function levelsOf(
  { document, givenIn, written: { at_least = {}, gate = {} } }: MergedPart<WrittenCriterion>,
  path: Path,
  problems: Problems,
): Pick<Criterion, 'atLeast' | 'gate'> {
  const say = (code: RubricProblemCode, field: 'gate' | 'at_least', level: string) => {
    const given = givenIn.get(field) ?? document;
    const at = positionOf(given, [...path, field, level], 'key');
    problems.push(problemAt(given, code, at, { values: { level } }));
  };
  let highest = 0;
  for (const level of askedLevels) {
    const threshold = at_least[level];
    if (gate[level] !== undefined && threshold === undefined) {
      say('gate-without-threshold', 'gate', level);
    }
    if (threshold !== undefined && threshold < highest)
      say('falling-thresholds', 'at_least', level);
    highest = Math.max(highest, threshold ?? 0);
  }
  return {
    atLeast: { ...at_least } as Criterion['atLeast'],
    gate: { ...gate } as Criterion['gate'],
  };
}

function toPractice(
  { id, written, document, givenIn }: MergedPart<WrittenPractice>,
  problems: Problems,
): RubricPractice {
  const path: Path = ['practices', id];
  const { implies } = written;
  const given = { document: givenIn.get('implies') ?? document, givenIn: new Map() };
  const measure = implies ? measureOf(given, [...path, 'implies'], implies, problems) : null;
  return {
    id,
    title: written.title === undefined ? { en: id } : localisedText(written.title),
    question: localisedText(written.question),
    implies:
      implies && measure
        ? { ...measure, settings: { ...implies.with }, atLeast: implies.at_least }
        : null,
    at: positionOf(document, path, 'key'),
  };
}
