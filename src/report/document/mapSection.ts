import { channelMap, mostNodes } from '../mermaid/channelMap.ts';
import type { DocumentSection } from './documentPage.ts';

/** The channels, the systems and what flows between them, as a picture. */
export const mapSection: DocumentSection = ({ assessment, words }) => {
  const { map: say } = words.document;
  if (assessment.channels.length === 0) return [];
  const map = channelMap(assessment, words);
  const picture =
    map === null ? [say.tooMany(mostNodes)] : ['```mermaid', ...map, '```', '', say.legend];
  const open = assessment.flowsComplete ? [] : ['', say.open];
  return [`## ${say.title}`, '', ...picture, ...open];
};
