import { allData, type DataSet } from '../company/dataKind.ts';
import type { Age } from '../company/freshness.ts';
import type { WorldFlow } from '../company/world.ts';

/** Divides all data kinds into sets that travel on exactly the same flows no older than `within`. */
export function kindClasses(flows: readonly WorldFlow[], within: Age): DataSet[] {
  let classes: DataSet[] = [allData];
  const carried = new Set<DataSet>();
  for (const { data, age } of flows) if (age <= within) carried.add(data);
  for (const data of carried) {
    if (classes.every((kinds) => (kinds & data) === 0 || (kinds & data) === kinds)) continue;
    classes = classes.flatMap((kinds) =>
      [kinds & data, kinds & ~data].filter((part) => part !== 0),
    );
  }
  return classes;
}
