import type { ChangeKind } from '../company/vocabulary.ts';
import type { Change, ChangeType } from './change.ts';
import { addData } from './changes/addData.ts';
import { addFlow } from './changes/addFlow.ts';
import { adoptGuideline } from './changes/adoptGuideline.ts';
import { adoptPractice } from './changes/adoptPractice.ts';
import { connectChannel } from './changes/connectChannel.ts';
import { identifyCustomers } from './changes/identifyCustomers.ts';
import { introduceSystem } from './changes/introduceSystem.ts';
import { makeFresher } from './changes/makeFresher.ts';
import { measureKpi } from './changes/measureKpi.ts';
import { nameOwner } from './changes/nameOwner.ts';
import { openChannel } from './changes/openChannel.ts';
import { personaliseChannel } from './changes/personaliseChannel.ts';
import { shareGoal } from './changes/shareGoal.ts';

/** Every kind of change, by its name in the files. */
export const changeTypes: {
  readonly [Kind in ChangeKind]: ChangeType<Extract<Change, { kind: Kind }>>;
} = {
  'add-flow': addFlow,
  'add-data': addData,
  'make-fresher': makeFresher,
  'connect-channel': connectChannel,
  'identify-customers': identifyCustomers,
  'name-owner': nameOwner,
  'share-goal': shareGoal,
  'adopt-guideline': adoptGuideline,
  'personalise-channel': personaliseChannel,
  'measure-kpi': measureKpi,
  'adopt-practice': adoptPractice,
  'open-channel': openChannel,
  'introduce-system': introduceSystem,
};

/** The kind of a change, for any change. */
export function typeOf(change: Change): ChangeType<Change> {
  return changeTypes[change.kind] as unknown as ChangeType<Change>;
}

/** What a change is known by: the same for the same change, whatever its size. */
export function changeId(change: Change): string {
  return `${change.kind}:${typeOf(change).identity(change)}`;
}
