import { type DataSet, dataKinds, dataSet, eachKind, noData } from '../company/dataKind.ts';
import type { Description } from '../company/description.ts';
import { type Age, ageOf } from '../company/freshness.ts';
import type { Change } from './change.ts';

/** Beyond so many steps each is only made smaller together with all others. */
const mostSized = 30;
/** Slowest first. Slower than a day would make a new link old from the start. */
const speeds = ['daily', 'hourly', 'minutes', 'realtime'].map(ageOf);

/**
 * Changes with no more data, and no more speed, than it takes: data goes, and links get slower, for
 * as long as it `holds`. What the company moves around least goes first.
 */
export function sized(
  changes: readonly Change[],
  description: Description,
  holds: (changes: readonly Change[]) => boolean,
): readonly Change[] {
  let current = changes;
  const attempt = (smaller: readonly Change[]) => {
    const isSmaller = smaller.some((change, index) => change !== current[index]);
    if (isSmaller && holds(smaller)) current = smaller;
  };
  for (const kind of leastUsedFirst(description)) attempt(current.map(without(kind)));
  for (const age of speeds) attempt(current.map(slowedTo(age)));
  if (changes.length > mostSized) return current;
  // What some of the changes need, others may still do without.
  for (const index of changes.keys()) {
    const only = (made: (change: Change) => Change) => () =>
      attempt(current.map((change, each) => (each === index ? made(change) : change)));
    for (const kind of leastUsedFirst(description)) only(without(kind))();
    for (const age of speeds) only(slowedTo(age))();
  }
  return current;
}

function without(kind: DataSet): (change: Change) => Change {
  return (change) => {
    if (!('data' in change) || (change.data & kind) === noData || change.data === kind) {
      return change;
    }
    return { ...change, data: change.data & ~kind };
  };
}

function slowedTo(age: Age): (change: Change) => Change {
  return (change) => {
    if (!('age' in change) || change.age >= age) return change;
    if (change.kind === 'make-fresher' && change.flow.age <= age) return change;
    return { ...change, age };
  };
}

function leastUsedFirst({ flows }: Description): DataSet[] {
  const uses = (kind: DataSet) =>
    flows.items.filter(({ data }) => (data.stated & kind) !== noData).length;
  return eachKind(dataSet(dataKinds)).sort((one, other) => uses(one) - uses(other));
}
