import { type DataSet, dataWordsOf, noData } from '../../company/dataKind.ts';
import { carriedData } from '../carriedData.ts';
import { defineChange } from '../change.ts';
import {
  type FlowReference,
  flowReferences,
  nodesOfFlow,
  replaceFlow,
  teamOfFlow,
} from '../flowReference.ts';
import { listEdits } from '../writing/listEdits.ts';

export interface AddData {
  kind: 'add-data';
  flow: FlowReference;
  /** What comes on top of what the flow carries. */
  data: DataSet;
}

/** More data on a flow that exists. */
export const addData = defineChange<AddData>({
  writes: ['flows'],
  propose({ description, world }) {
    return flowReferences(description, world)
      .map((flow): AddData => {
        const data = carriedData(description, nodesOfFlow(flow)) & ~flow.data;
        return { kind: 'add-data', flow, data };
      })
      .filter(({ data }) => data !== noData);
  },
  identity: ({ flow }) => flow.id,
  entities: ({ flow }) => nodesOfFlow(flow).map((id) => `node:${id}`),
  workedOn: ({ flow }) => nodesOfFlow(flow),
  performer: ({ flow }, description) => teamOfFlow(flow, description),
  apply(draft, { flow, data }) {
    replaceFlow(draft, flow, (old) => ({ ...old, data: old.data | data }));
  },
  edits({ flow, data }) {
    const { stated, complete } = flow.statedData;
    return listEdits(
      { file: flow.at.file, flowAt: flow.at },
      ['data'],
      { isEmpty: stated === noData, complete },
      dataWordsOf(data),
    );
  },
});
