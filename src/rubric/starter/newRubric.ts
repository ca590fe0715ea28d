import { stringify } from 'yaml';
import type { Criterion, Rubric } from '../rubric.ts';
import { exampleParts } from './exampleParts.ts';
import type { NewRubricWords } from './newRubricWords.ts';

interface Options {
  id: string;
  /** The rubric that is extended, and the word or path by which it is named. */
  base: Rubric;
  reference: string;
  words: NewRubricWords;
}

/** A commented rubric that extends another and shows each thing that can differ, as YAML. */
export function newRubric({ id, base, reference, words }: Options): string {
  const changed = base.criteria.find(({ gate }) => Object.keys(gate).length === 0);
  const dropped = droppable(base, changed);
  const ids = {
    dimension: freeId('service', base.dimensions),
    criterion: freeId('call-back', base.criteria),
    practice: freeId('call-back', base.practices),
  };
  const parts = exampleParts(ids);
  return [
    comment(words.header(reference)),
    'rubric: 1',
    `id: ${scalar(id)}`,
    `version: ${scalar('0.1.0')}`,
    `extends: ${scalar(reference)}`,
    parts.title,
    '',
    comment(words.sectors),
    'sectors: [tourism, hospitality]',
    '',
    comment(words.dimensions),
    parts.dimensions,
    '',
    'criteria:',
    ...(changed ? [comment(words.change(changed.id), 2), ...changedLines(changed, words), ''] : []),
    ...(dropped ? [comment(words.drop, 2), `  ${scalar(dropped.id)}: { off: true }`, ''] : []),
    comment(words.own, 2),
    parts.criterion,
    '',
    comment(words.practices),
    parts.practices(comment(words.implies, 4)),
    '',
    comment(words.next),
    '',
  ].join('\n');
}

function changedLines({ id, weight }: Criterion, words: NewRubricWords): string[] {
  return [`  ${scalar(id)}:`, `    weight: ${weight + 1}   # ${words.before(weight)}`];
}

/** A criterion that can go without a level, a practice or a dimension being left with nothing. */
function droppable({ criteria }: Rubric, changed: Criterion | undefined): Criterion | undefined {
  const others = (dimension: string) => criteria.filter((each) => each.dimension === dimension);
  return criteria
    .filter(
      (each) =>
        each !== changed &&
        each.metric.id !== 'practice' &&
        Object.keys(each.gate).length === 0 &&
        others(each.dimension).length > 1,
    )
    .reduce<Criterion | undefined>(
      (least, each) => (least && least.weight <= each.weight ? least : each),
      undefined,
    );
}

/** An id that does not change a part of the extended rubric by accident. */
function freeId(wanted: string, taken: readonly { id: string }[]): string {
  let id = wanted;
  for (let number = 2; taken.some((part) => part.id === id); number++) id = `${wanted}-${number}`;
  return id;
}

/** As YAML: a word that could be read as a number or as `true` gets its quotes. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

function comment(lines: readonly string[], indent = 0): string {
  return lines.map((line) => `${' '.repeat(indent)}# ${line}`.trimEnd()).join('\n');
}
