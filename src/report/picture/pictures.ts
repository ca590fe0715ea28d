import { type ComponentType, h } from 'preact';
import type { Assessment } from '../../assessment.ts';
import { HandoverMatrix } from './HandoverMatrix.tsx';
import { Journeys } from './Journeys.tsx';
import { ChannelMap } from './map/ChannelMap.tsx';
import { layoutOf } from './map/layoutOf.ts';
import { PlanWaves } from './PlanWaves.tsx';
import type { PictureProps } from './pictureProps.ts';
import type { PictureWords } from './pictureWords.ts';
import { Quadrant } from './Quadrant.tsx';
import { Radar } from './Radar.tsx';
import { Spectrum } from './Spectrum.tsx';

/** Makes a picture of a result; some have to be laid out first. */
type Picture = (
  assessment: Assessment,
  words: PictureWords,
) => Promise<ComponentType<PictureProps>>;

/** Every picture, by the name that people ask for it with. */
export const pictures = {
  spectrum: async () => Spectrum,
  radar: async () => Radar,
  'channel-map': async (assessment, words) => {
    const layout = await layoutOf(assessment, words);
    return (props) => h(ChannelMap, { ...props, layout });
  },
  'handover-matrix': async () => HandoverMatrix,
  journeys: async () => Journeys,
  quadrant: async () => Quadrant,
  plan: async () => PlanWaves,
} satisfies Readonly<Record<string, Picture>>;

export type PictureName = keyof typeof pictures;
