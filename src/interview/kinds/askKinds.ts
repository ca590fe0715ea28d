import type { AskWhat } from '../ask.ts';
import type { AskKind } from './askKind.ts';
import { flowData, flowEnds, flowFreshness } from './flowParts.ts';
import { guideline } from './guideline.ts';
import { incoming } from './incoming.ts';
import { masters } from './masters.ts';
import { measured } from './measured.ts';
import { channelNodes, systemNodes } from './nodes.ts';
import { owner } from './owner.ts';
import { plainAttributes } from './plainAttributes.ts';
import { journeyStories, storySteps, storyWithin } from './stories.ts';

/** Every kind of question. */
export const askKinds: Readonly<Record<AskWhat, AskKind>> = {
  ...plainAttributes,
  channels: channelNodes,
  systems: systemNodes,
  owner,
  voice: guideline,
  visual: guideline,
  masters,
  incoming,
  data: flowData,
  freshness: flowFreshness,
  ends: flowEnds,
  journeys: journeyStories,
  steps: storySteps,
  within: storyWithin,
  measured,
};
