import { assess } from '../../src/assess.ts';
import type { Assessment } from '../../src/assessment.ts';
import { compareAssessments } from '../../src/compare/compareAssessments.ts';
import type { Comparison } from '../../src/compare/comparison.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';
import type { SourceFile } from '../../src/source/sourceFile.ts';
import { en } from '../../src/text/en.ts';
import { shippedRubric } from '../rubricFile.ts';

const omnichannel = shippedRubric();

/** The result without a plan, which nothing here looks at. */
export function assessedFiles(
  files: readonly SourceFile[],
  rubric: Rubric = omnichannel,
): Assessment {
  return assess(files, { rubric, words: en, language: 'en', version: '0.0.0', planning: null });
}

/** The result of a company of a few lines. */
export function assessedText(text: string, name = 'company.yaml'): Assessment {
  return assessedFiles([{ name, text: `omnigauge: 1\n${text}` }]);
}

/** What differs between two companies of a few lines. */
export function compared(before: string, after: string): Comparison {
  return compareAssessments(assessedText(before), assessedText(after));
}

/** Two channels and a CRM between them, which are linked; one journey that works. */
export const linked = `
teams: { shops: { goals: [sales] }, online: { goals: [sales] } }
channels:
  store: { name: Shop, kind: store, team: shops, identifies_by: [email] }
  webshop: { name: Webshop, kind: webshop, team: online, identifies_by: [email] }
systems:
  crm: { kind: crm, team: online, masters: [identity, orders] }
flows:
  - { between: [webshop, crm], data: [identity, orders], freshness: realtime }
  - { between: [store, crm], data: [identity, orders], freshness: realtime }
journeys:
  collect:
    team: online
    steps:
      - { on: webshop, creates: [identity, orders] }
      - { on: store, needs: [identity, orders], within: hourly }
`;

/** The same with a part of its text replaced; the part has to be there. */
export function replaced(part: string, other: string, text = linked): string {
  if (!text.includes(part)) throw new Error(`not there: ${part}`);
  return text.replace(part, other);
}
