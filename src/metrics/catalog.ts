import { accountableOwner } from './accountableOwner.ts';
import { alignedTeams } from './alignedTeams.ts';
import { brandCoherence } from './brandCoherence.ts';
import { channelCount } from './channelCount.ts';
import { commonBase } from './commonBase.ts';
import { continuity } from './continuity.ts';
import { customerReach } from './customerReach.ts';
import { dataReach } from './dataReach.ts';
import { journeyOwner } from './journeyOwner.ts';
import { kpisMeasured } from './kpisMeasured.ts';
import { largestGroup } from './largestGroup.ts';
import { linkedChannels } from './linkedChannels.ts';
import type { Metric } from './metric.ts';
import { offerCoherence } from './offerCoherence.ts';
import { personalisation } from './personalisation.ts';
import { practice } from './practice.ts';
import { recognition } from './recognition.ts';
import { singleMaster } from './singleMaster.ts';
import { stageChoice } from './stageChoice.ts';
import { systemOwner } from './systemOwner.ts';
import { twoWayChannels } from './twoWayChannels.ts';
import { unbrokenJourneys } from './unbrokenJourneys.ts';

/** Every metric, in the order of DESIGN §5. A new metric is one file and one line here. */
export const metricCatalog = [
  channelCount,
  stageChoice,
  linkedChannels,
  dataReach,
  customerReach,
  twoWayChannels,
  largestGroup,
  singleMaster,
  commonBase,
  recognition,
  continuity,
  unbrokenJourneys,
  personalisation,
  brandCoherence,
  offerCoherence,
  accountableOwner,
  systemOwner,
  journeyOwner,
  alignedTeams,
  kpisMeasured,
  practice,
] as readonly Metric[];
