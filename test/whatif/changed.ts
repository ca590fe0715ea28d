import type { Description } from '../../src/company/description.ts';
import { InputError } from '../../src/source/inputError.ts';
import { defaultLimits } from '../../src/source/limits.ts';
import type { SourceFile } from '../../src/source/sourceFile.ts';
import type { AppliedChange } from '../../src/whatif/appliedChange.ts';
import { changedCompany, type WhatIfRequest } from '../../src/whatif/changedCompany.ts';

/** What is to be tried out; an overlay is given as its text. */
export type Changes = Partial<Omit<WhatIfRequest, 'overlays'>> & { overlay?: string };

/** A company in two files, of which everything can be looked over. */
export const shop: readonly SourceFile[] = [
  {
    name: 'a.yaml',
    text: `omnigauge: 1
company: { name: Shop }
teams:
  shops: { goals: [sales] }
  online: { works_with: [shops] }
channels:
  store: { kind: store, team: shops, identifies_by: [card] }
  webshop: { kind: webshop, team: online }
systems:
  crm: { name: Customers, kind: crm, team: online, masters: [identity] }
`,
  },
  {
    name: 'b.yaml',
    text: `systems:
  pim: { kind: pim, team: shops }
flows:
  - { between: [webshop, crm], data: [identity, orders], freshness: realtime, team: online }
  - { from: crm, to: store, data: identity, freshness: daily }
  - { from: pim, to: webshop, data: [catalogue], freshness: daily, team: shops }
journeys:
  collect:
    team: shops
    steps:
      - { on: webshop, creates: [identity, orders] }
      - store
kpis:
  conversion: { measured: yes, team: shops }
practices:
  click-and-collect: yes
`,
  },
];

export function request({ overlay, ...changes }: Changes): WhatIfRequest {
  const overlays = overlay === undefined ? [] : [{ name: 'overlay.yaml', text: overlay }];
  return { overlays, remove: [], set: [], addFlow: [], connect: [], ...changes };
}

/** A company with changes. */
export function changed(
  changes: Changes,
  files = shop,
): { description: Description; changes: AppliedChange[] } {
  return changedCompany(files, request(changes), defaultLimits);
}

/** What is wrong with changes, in short: code, place and suggestion. */
export function wrong(changes: Changes, files = shop): string[] {
  try {
    changed(changes, files);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ code, at, suggestion }) =>
      [code, at && `${at.file}:${at.line}:${at.column}`, suggestion && `${suggestion}?`]
        .filter(Boolean)
        .join(' '),
    );
  }
  return [];
}

/** A text as the one file of a company. */
export function alone(text: string): SourceFile[] {
  return [{ name: 'company.yaml', text: `omnigauge: 1\n${text}` }];
}

/** The flows of a description in short. */
export function flowsIn({ flows }: Description): string[] {
  return [...new Set(flows.items.map(({ path }) => path))].sort();
}
