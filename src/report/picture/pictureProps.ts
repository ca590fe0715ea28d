import type { Assessment } from '../../assessment.ts';
import type { PictureWords } from './pictureWords.ts';

/** What every picture is drawn from; it computes nothing but places. */
export interface PictureProps {
  assessment: Assessment;
  words: PictureWords;
  /** On its own, with style and background, rather than on the page. */
  alone?: boolean | undefined;
  /** For a screen of 360 units. */
  narrow?: boolean | undefined;
}
