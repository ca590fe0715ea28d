import type { picture } from '../../text/en/picture.ts';
import type { plan } from '../../text/en/plan.ts';
import type { ReportWords } from '../reportWords.ts';

/** The words of pictures, in one language. */
export interface PictureWords extends ReportWords {
  picture: typeof picture;
  plan: Pick<typeof plan, 'wave' | 'nobody'>;
}
