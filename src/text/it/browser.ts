import { document } from './document.ts';
import { explain } from './explain.ts';
import { page } from './page.ts';
import { picture } from './picture.ts';
import { plan } from './plan.ts';
import { report } from './report.ts';
import { result } from './result.ts';
import { terms } from './terms.ts';

/** The Italian words that the script of the page needs; the others are not bundled with it. */
export const browser = { document, explain, page, picture, plan, report, result, terms };
