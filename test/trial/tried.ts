import type { RubricTrial } from '../../src/trial/rubricTrial.ts';
import { tryRubric } from '../../src/trial/tryRubric.ts';

const texts = 'title: T, why: W, fix: F';

/** A small rubric: one gate of each kind, one criterion without. */
const base = `rubric: 1
id: base
version: 1.0.0
dimensions: { data: { weight: 2 }, brand: { weight: 1 } }
criteria:
  channels: { dimension: data, metric: channel-count, at_least: { multi: 2 }, gate: { multi: required }, weight: 1, ${texts} }
  links:
    dimension: data
    metric: linked-channels
    with: { data: orders }
    at_least: { cross: 0.5, omni: 1 }
    gate: { cross: required }
    weight: 3
    title: Links
    why: Because
    fix: Link them
  brand: { dimension: brand, metric: brand-coherence, at_least: { omni: 0.8 }, gate: { omni: if-known }, weight: 1, ${texts} }
`;

/** Two channels that share nothing, for tests to build on. */
const companies = `rubric-test: 1
companies:
  shop:
    channels: { store: { kind: store }, webshop: { kind: webshop } }
    flows: []
`;

/** The number of the first line that `tried` adds. */
export const firstLine = companies.split('\n').length;

/** What comes of these tests (the lines from `tests:` on) of a rubric. */
export function tried(
  tests: string,
  { rubric = base, mutate = false }: { rubric?: string; mutate?: boolean } = {},
): RubricTrial {
  return tryRubric(
    { name: 'own.yaml', text: rubric },
    { name: 'own.test.yaml', text: companies + tests },
    { find: () => ({ name: 'base.yaml', text: base }), mutate },
  );
}
