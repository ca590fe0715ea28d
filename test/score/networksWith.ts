import { readCompany } from '../../src/company/readCompany.ts';
import { networksOf } from '../../src/score/scoreCompany.ts';
import type { Networks } from '../../src/score/scoredCriterion.ts';

/** Both worlds of a company of some apps that customers can answer on, and two systems. */
export function networksWith(rest: string, channels = ['app', 'shop']): Networks {
  return networksOf(
    readCompany([
      {
        name: 'company.yaml',
        text: `omnigauge: 1
channels:
${channels.map((id) => `  ${id}: { kind: app, identifies_by: [email], direction: both }`).join('\n')}
systems: { pim: { kind: pim }, crm: { kind: crm } }
${rest}
`,
      },
    ]),
  );
}
