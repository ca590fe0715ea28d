import { readFileSync } from 'node:fs';
import { readRubric } from '../../src/rubric/readRubric.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';

/**
 * The default rubric with gates that companies at random can pass, and every metric once more with
 * the settings that it does not use.
 */
const text = `
rubric: 1
id: laws
version: 1.0.0
extends: omnichannel
dimensions:
  filtered: { weight: 2 }
criteria:
  linked-channels: { at_least: { cross: 0.3, omni: 0.6 } }
  customer-reach: { at_least: { cross: 0.1, omni: 0.2 } }
  recognition: { at_least: { cross: 0.1, omni: 0.2 } }
  continuity: { at_least: { cross: 0.2, omni: 0.4 } }
  brand-coherence: { at_least: { cross: 0.3, omni: 0.4 } }
  accountable-owner: { at_least: { cross: 0.3, omni: 0.5 } }
  aligned-teams: { at_least: { cross: 0.1, omni: 0.2 } }
  some-channels: { metric: channel-count, with: { kinds: [store, webshop, app], ids: [kiosk] }, at_least: { multi: 1, cross: 2, omni: 3 } }
  some-stages: { metric: stage-choice, with: { stages: [buy, support] } }
  linked-stores: { metric: linked-channels, with: { data: [product], within: daily, channels: { kinds: [store], ids: [app] } } }
  linked-at-once: { metric: linked-channels, with: { data: all, within: 90s } }
  reach-to-store: { metric: data-reach, with: { data: [orders, identity], match: any, within: hourly, from: { kinds: [webshop, app] }, to: { kinds: store } } }
  reach-from-store: { metric: customer-reach, with: { from: { kinds: [store] }, to: { ids: [webshop, app, kiosk] } } }
  two-way-some: { metric: two-way-channels, with: { channels: { kinds: [store, app] } } }
  group-of-some: { metric: largest-group, with: { data: all, channels: { kinds: [store, webshop, app, email] } } }
  masters-of-some: { metric: single-master, with: { data: [customer] } }
  base-of-some: { metric: common-base, with: { channels: { kinds: [store, webshop, app] } } }
  recognised-on-app: { metric: recognition, with: { from: { kinds: [store, webshop] }, to: { kinds: [app] } } }
  collecting: { metric: continuity, with: { journeys: [collect] } }
  unbroken-some: { metric: unbroken-journeys, with: { journeys: [complain, return-it] } }
  personal-app: { metric: personalisation, with: { channels: { kinds: [app, webshop] } } }
  offers-of-some: { metric: offer-coherence, with: { data: [stock], channels: { kinds: [store, webshop] } } }
  owned-some: { metric: accountable-owner, with: { channels: { kinds: [store, email] } } }
  owned-collect: { metric: journey-owner, with: { journeys: collect } }
  aligned-some: { metric: aligned-teams, with: { from: { kinds: [store] }, to: { kinds: [webshop, app] } } }
  several-kpis: { metric: kpis-measured, with: { kpis: [cross-channel-conversion, own-kpi, other-kpi] } }
`;

export const lawRubric: Rubric = readRubric(
  { name: 'laws.yaml', text: completed(text) },
  (reference) => ({
    name: reference,
    text: readFileSync(new URL(`../../rubrics/${reference}.yaml`, import.meta.url), 'utf8'),
  }),
);

/** What every criterion has to say, said once. */
function completed(rubric: string): string {
  const rest = 'dimension: filtered, weight: 1, title: A, why: B, fix: C';
  const thresholds = 'at_least: { cross: 0.4, omni: 0.9 }';
  return rubric.replace(
    /^( {2}[a-z-]+: \{ metric: .*) \}$/gm,
    (_, said: string) => `${said}${said.includes('at_least') ? '' : `, ${thresholds}`}, ${rest} }`,
  );
}
