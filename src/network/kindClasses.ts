import { allData, type DataSet, noData } from '../company/dataKind.ts';
import type { Age } from '../company/freshness.ts';
import type { WorldFlow } from '../company/world.ts';

/** Divides all data kinds into sets that travel on exactly the same flows no older than `within`. */
export function kindClasses(flows: readonly WorldFlow[], within: Age): DataSet[] {
  const classes: DataSet[] = [allData];
  const carried = new Set<DataSet>();
  for (const { data, age } of flows) if (age <= within) carried.add(data);
  for (const data of carried) {
    for (let index = classes.length - 1; index >= 0; index--) {
      const kinds = classes[index] as DataSet;
      const among = kinds & data;
      if (among === noData || among === kinds) continue;
      classes[index] = among;
      classes.push(kinds & ~data);
    }
  }
  return classes;
}
