import fc from 'fast-check';
import { dataWords } from '../../src/company/dataKind.ts';
import { freshnessWords } from '../../src/company/freshness.ts';
import { channelKinds, stages } from '../../src/company/vocabulary.ts';

/** Parameters at random, as a rubric writes them under `with`, for every metric (DESIGN §5). */

/** A list, or the one word that stands for a list of one. */
function words<Word extends string>(some: readonly Word[], most = 4): fc.Arbitrary<Word | Word[]> {
  const word = fc.constantFrom(...some);
  return fc.oneof(word, fc.uniqueArray(word, { minLength: 1, maxLength: most }));
}

const ids = words(['store', 'webshop', 'app', 'e-mail', 'kiosk', 'channel-7', 'channel-20']);
const filter = fc.record(
  {
    kinds: fc.oneof(words(['store', 'webshop', 'app', 'email', 'print']), words(channelKinds, 12)),
    ids,
  },
  { requiredKeys: [] },
);
const data = words(dataWords);
const within = fc.constantFrom(...freshnessWords, '0s', '90s', '6h', '2d');
const journeys = words(['collect', 'complain', 'return-it', 'no-such-journey']);
const kpis = words([
  'cross-channel-conversion',
  'customer-lifetime-value',
  'own-kpi',
  'no-such-kpi',
]);
const practice = fc.constantFrom('click-and-collect', 'shared-loyalty', 'no-such-practice');

function optional(parameters: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> {
  return fc.record(parameters, { requiredKeys: [] });
}

function having(
  required: Record<string, fc.Arbitrary<unknown>>,
  parameters: Record<string, fc.Arbitrary<unknown>> = {},
): fc.Arbitrary<object> {
  return fc
    .tuple(fc.record(required), optional(parameters))
    .map(([needed, more]) => ({ ...needed, ...more }));
}

const pairs = { from: filter, to: filter };
const none = fc.constant({});

export const anyParameters: Readonly<Record<string, fc.Arbitrary<object>>> = {
  'channel-count': filter,
  'stage-choice': having({ stages: words(stages) }),
  'linked-channels': having({ data }, { within, channels: filter }),
  'data-reach': having({ data }, { match: fc.constantFrom('all', 'any'), within, ...pairs }),
  'customer-reach': optional({ within, ...pairs }),
  'two-way-channels': optional({ channels: filter }),
  'largest-group': having({ data }, { channels: filter }),
  'single-master': having({ data }),
  'common-base': optional({ channels: filter }),
  recognition: optional(pairs),
  continuity: optional({ journeys }),
  'unbroken-journeys': optional({ journeys }),
  personalisation: optional({ channels: filter }),
  'brand-coherence': optional({ channels: filter }),
  'offer-coherence': having({ data }, { channels: filter }),
  'accountable-owner': optional({ channels: filter }),
  'system-owner': none,
  'journey-owner': optional({ journeys }),
  'aligned-teams': optional(pairs),
  'kpis-measured': having({ kpis }),
  practice: having({ practice }),
};
