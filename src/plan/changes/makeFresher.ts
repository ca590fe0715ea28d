import { type Age, freshnessOf } from '../../company/freshness.ts';
import { defineChange } from '../change.ts';
import {
  type FlowReference,
  flowReferences,
  nodesOfFlow,
  replaceFlow,
  teamOfFlow,
} from '../flowReference.ts';

export interface MakeFresher {
  kind: 'make-fresher';
  flow: FlowReference;
  age: Age;
}

/** A flow that exists, faster. */
export const makeFresher = defineChange<MakeFresher>({
  writes: ['flows'],
  propose({ description, world, freshest }) {
    return flowReferences(description, world)
      .filter(({ age }) => age > freshest)
      .map((flow) => ({ kind: 'make-fresher', flow, age: freshest }));
  },
  identity: ({ flow }) => flow.id,
  entities: ({ flow }) => nodesOfFlow(flow).map((id) => `node:${id}`),
  workedOn: ({ flow }) => nodesOfFlow(flow),
  performer: ({ flow }, description) => teamOfFlow(flow, description),
  apply(draft, { flow, age }) {
    replaceFlow(draft, flow, (old) => ({ ...old, age }));
  },
  edits: ({ flow, age }) => [
    {
      file: flow.at.file,
      flowAt: flow.at,
      edit: { kind: 'set', path: ['freshness'], value: freshnessOf(age) },
    },
  ],
});
