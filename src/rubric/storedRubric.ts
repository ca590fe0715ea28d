import { metricCatalog } from '../metrics/catalog.ts';
import type { Metric } from '../metrics/metric.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { extendedRubric, type FindRubric } from './extendedRubric.ts';
import { rubricOfLayers } from './readRubric.ts';
import type { Criterion, Rubric, RubricPractice } from './rubric.ts';

/** A rubric as plain data, which takes a small part of the time to read that its files take. */
export interface StoredRubric {
  /** It and all that it extends, as they were read. */
  files: readonly SourceFile[];
  /** Metrics by their ids. */
  rubric: Stored<Rubric>;
}

type Stored<Value> = Value extends Metric
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Stored<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: Stored<Value[Key]> }
      : Value;

/** Reads and checks a rubric, as `readRubric` does, in order to keep it. */
export function storedRubric(file: SourceFile, find: FindRubric): StoredRubric {
  const files = [file];
  const layers = extendedRubric(file, (reference, from) => {
    const found = find(reference, from);
    if (found) files.push(found);
    return found;
  });
  const plain = JSON.stringify(rubricOfLayers(layers), (key, value: unknown) =>
    key === 'metric' ? (value as Metric).id : value,
  );
  return { files, rubric: JSON.parse(plain) as StoredRubric['rubric'] };
}

/** The rubric that was kept. */
export function rubricFrom({ rubric }: StoredRubric): Rubric {
  const metrics = new Map(metricCatalog.map((metric) => [metric.id, metric]));
  const withMetric = <Part extends { metric: string }>(part: Part) => ({
    ...part,
    metric: metrics.get(part.metric) as Metric,
  });
  return {
    ...rubric,
    criteria: rubric.criteria.map((each) => withMetric(each) as Criterion),
    practices: rubric.practices.map(
      (each) => ({ ...each, implies: each.implies && withMetric(each.implies) }) as RubricPractice,
    ),
  };
}
