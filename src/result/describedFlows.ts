import type { Assessment } from '../assessment.ts';
import { dataWordsOf } from '../company/dataKind.ts';
import type { Description, Flow } from '../company/description.ts';
import { freshnessOf } from '../company/freshness.ts';
import { placeKey } from '../source/position.ts';

type DescribedFlow = Assessment['flows'][number];

/** The flows as the files state them, one entry a statement; ends of a `between` by their ids. */
export function describedFlows({ flows }: Description): DescribedFlow[] {
  const statements = new Map<string, DescribedFlow>();
  for (const flow of flows.items) {
    const key = placeKey(flow.at);
    const first = statements.get(key);
    if (first) first.twoWay = true;
    else statements.set(key, describedFlow(flow));
  }
  return [...statements.values()];
}

function describedFlow({ from, to, data, age, team, at }: Flow): DescribedFlow {
  return {
    from: from ?? null,
    to: to ?? null,
    data: dataWordsOf(data.stated),
    dataKnown: data.complete,
    freshness: age === undefined ? null : freshnessOf(age),
    team: team ?? null,
    at,
    twoWay: false,
  };
}
