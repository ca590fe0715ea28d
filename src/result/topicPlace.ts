import type { Description } from '../company/description.ts';
import type { Position } from '../source/position.ts';

/** The top-level key of the file that a metric looks at; the channels, unless it is named here. */
const topics: Readonly<Record<string, string>> = {
  continuity: 'journeys',
  'unbroken-journeys': 'journeys',
  'journey-owner': 'journeys',
  'single-master': 'systems',
};

/** Where something stands, or would stand, of which nothing in particular can be pointed at. */
export function topicPlace(metric: string, { at }: Description): Position {
  return at[topics[metric] ?? 'channels'] ?? at.root;
}
