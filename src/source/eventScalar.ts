import { type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import { plainScalar, type Scalar } from './scalar.ts';

export type ScalarEvent = Extract<Event, { type: 4 }>;

/** Tags that ask for the value of the plain text. */
const PLAIN_TAG = /^!!(?:int|float|bool|null)$/;

/** A scalar of a text: as it is written, and as it is meant. */
export function eventScalar(text: string, event: ScalarEvent): { written: string; value: Scalar } {
  const written = event.valueStart < 0 ? '' : getScalarValue(text, event);
  const plain =
    event.tagStart < 0
      ? event.style === SCALAR_STYLE.PLAIN
      : PLAIN_TAG.test(text.slice(event.tagStart, event.tagEnd));
  return { written, value: plain ? plainScalar(written) : written };
}
