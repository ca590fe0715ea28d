import type { interviewScreens } from '../../text/en/interviewScreens.ts';
import type { ReportWords } from '../reportWords.ts';
import type { Style } from '../style.ts';

/** What every screen of the interview is given. */
export interface InterviewPage {
  words: ReportWords & { interviewScreens: typeof interviewScreens };
  style: Style;
  /** Columns of the terminal. */
  width: number;
}
