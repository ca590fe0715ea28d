import type { RubricLayer } from '../rubric/extendedRubric.ts';
import { type AskedLevel, askedLevels, type Criterion, type Rubric } from '../rubric/rubric.ts';
import type { Path } from '../source/path.ts';
import type { Position } from '../source/position.ts';
import { positionOf } from '../source/sourceDocument.ts';
import type { GateName } from './rubricTest.ts';

type Placed<Part> = Part & { at: Position };

/** What a rubric says itself: all of it, or what it adds to or changes in the one it extends. */
export interface OwnParts {
  criteria: readonly Placed<{ criterion: string }>[];
  thresholds: readonly Placed<{ criterion: string; level: AskedLevel }>[];
  gates: readonly Placed<GateName>[];
  criterionWeights: readonly Placed<{ criterion: string }>[];
  dimensionWeights: readonly Placed<{ dimension: string }>[];
}

/** The parts that a rubric's own tests are about, each at the line that says it last. */
export function ownParts(
  rubric: Rubric,
  extended: Rubric | null,
  layers: readonly RubricLayer[],
): OwnParts {
  const changes = rubric.criteria.map((criterion) => changesOf(criterion, extended));
  const atPart = (id: string, ...steps: string[]) => placeOf(layers, ['criteria', id, ...steps]);
  return {
    criteria: changes
      .filter(({ any }) => any)
      .map(({ criterion: { id } }) => ({ criterion: id, at: atPart(id) })),
    thresholds: changes.flatMap(({ criterion: { id }, thresholds }) =>
      thresholds.map((level) => ({ criterion: id, level, at: atPart(id, 'at_least', level) })),
    ),
    gates: changes.flatMap(({ criterion: { id }, gates }) =>
      gates.map((level) => ({ criterion: id, level, at: atPart(id, 'gate', level) })),
    ),
    criterionWeights: changes
      .filter(({ weight }) => weight)
      .map(({ criterion: { id } }) => ({ criterion: id, at: atPart(id, 'weight') })),
    dimensionWeights: rubric.dimensions
      .filter(({ id, weight }) => weight !== dimensionIn(extended, id)?.weight)
      .map(({ id }) => ({ dimension: id, at: placeOf(layers, ['dimensions', id, 'weight']) })),
  };
}

function changesOf(criterion: Criterion, extended: Rubric | null) {
  const before = extended?.criteria.find(({ id }) => id === criterion.id);
  const anew = !before || asksElse(criterion, before);
  const thresholds = askedLevels.filter(
    (level) =>
      criterion.atLeast[level] !== undefined &&
      (anew || criterion.atLeast[level] !== before.atLeast[level]),
  );
  const gates = askedLevels.filter(
    (level) =>
      criterion.gate[level] !== undefined &&
      (anew || thresholds.includes(level) || criterion.gate[level] !== before.gate[level]),
  );
  const weight = anew || criterion.weight !== before.weight;
  const any = anew || weight || thresholds.length + gates.length > 0;
  return { criterion, thresholds, gates, weight, any };
}

/** With another question, old thresholds and weights mean something new. */
function asksElse(one: Criterion, other: Criterion): boolean {
  return (
    one.metric !== other.metric ||
    one.dimension !== other.dimension ||
    JSON.stringify(one.settings) !== JSON.stringify(other.settings)
  );
}

function dimensionIn(rubric: Rubric | null, id: string) {
  return rubric?.dimensions.find((dimension) => dimension.id === id);
}

/** Where the last layer that writes a value writes it; what is left to a default, where it would stand. */
function placeOf(layers: readonly RubricLayer[], path: Path): Position {
  const writes = (steps: Path) =>
    layers.findLast(({ document }) => {
      let value = document.value;
      for (const step of steps) value = (value as Record<string, unknown> | undefined)?.[step];
      return value !== undefined;
    });
  const layer = writes(path) ?? writes(path.slice(0, 2)) ?? (layers.at(-1) as RubricLayer);
  return positionOf(layer.document, path, path.length === 2 ? 'key' : 'value');
}
