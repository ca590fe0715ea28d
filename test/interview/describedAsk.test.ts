import { describe, expect, it } from 'vitest';
import type { Ask } from '../../src/interview/ask.ts';
import { describedAsk } from '../../src/interview/describedAsk.ts';
import { knownAbouts } from '../../src/interview/subject.ts';
import { entityNames } from '../../src/result/names.ts';
import { en } from '../../src/text/en.ts';
import { it as italian } from '../../src/text/it.ts';
import { shippedRubric } from '../rubricFile.ts';
import { about, asked } from './held.ts';

const rubric = shippedRubric();

/** One of each kind that can be asked about. */
const interview = about(`
channels:
  store: { kind: store, name: Negozio }
  webshop: { kind: webshop, name: Shop online }
systems: { crm: { kind: crm, name: Our CRM } }
teams: { retail: { name: Stores } }
flows: [{ from: crm, to: store }, { from: unknown, to: webshop, data: [orders] }]
journeys: { collect: { steps: [webshop, { on: store, needs: [orders], within: unknown }] } }
`);

const keys = knownAbouts(interview);
const whats = [...new Set(keys.map((key) => asked(interview, key).what))];

const languages = [
  ['en', en],
  ['it', italian],
] as const;

function telling(language: (typeof languages)[number][0], words: typeof en) {
  const nameOf = entityNames(interview.description, rubric, words, language);
  return { rubric, words, language, nameOf };
}

describe.each(languages)('in %s', (language, words) => {
  it.each(keys)('%s has words', (key) => {
    const ask = asked(interview, key);
    const { question, why, hint, optionNames } = describedAsk(ask, telling(language, words));
    for (const text of [question, why, hint]) {
      expect(text).toMatch(/^\S.*[.?…]$/su);
      expect(text).not.toMatch(/undefined|null|NaN|“”|«»/);
    }
    for (const [word, name] of Object.entries(optionNames)) {
      expect(name.trim(), word).not.toBe('');
    }
  });

  it('what is chosen from has the names that people use', () => {
    const names = (key: string) =>
      describedAsk(asked(interview, key), telling(language, words)).optionNames;
    expect(names('channels.store.team')).toMatchObject({
      retail: 'Stores',
      none: words.interview.nobody,
    });
    expect(names('flows.store')).toMatchObject({
      crm: 'Our CRM',
      webshop: 'Shop online',
      daily: words.terms.freshness.daily,
      orders: words.terms.dataKinds.orders,
    });
    expect(names('channels.store.kind')).toMatchObject({ email: words.terms.channelKinds.email });
    expect(names('channels.store.personalised_with')).toMatchObject({
      loyalty: words.terms.dataKinds.loyalty,
    });
    expect(names('channels.store.stages')).toMatchObject({ loyalty: words.terms.stages.loyalty });
  });
});

it('every kind of question can be asked', () => {
  const all: readonly Ask['what'][] = [
    ...(['name', 'sector', 'channels', 'systems', 'kind', 'direction', 'owner'] as const),
    ...(['stages', 'identifies_by', 'personalised_with', 'voice', 'visual'] as const),
    ...(['goals', 'reports_to', 'works_with', 'masters', 'incoming'] as const),
    ...(['data', 'freshness', 'ends', 'journeys', 'steps', 'within'] as const),
    ...(['measured', 'practice'] as const),
  ];
  expect(whats.toSorted()).toEqual(all.toSorted());
});

it('what flows into a channel is asked as a story, into a system as it is', () => {
  const question = (key: string) => describedAsk(asked(interview, key), telling('en', en)).question;
  expect(question('flows.store')).toBe(
    'A customer fills a basket on Shop online and then comes to Negozio. What does Negozio know by then, and where does it get that from?',
  );
  expect(question('flows.crm')).toBe(
    'Which channels and systems write into Our CRM, and what do they write there?',
  );
});

it.each([
  ['flows.store', /^The level depends on it: it bears on “Channels are connected”, /],
  ['practices.click-and-collect', /^The score depends on it: it bears on “Order online, /],
  [
    'flows.store',
    / At worst the level is then .+, with .+ points at least; at best it is .+ at most\.$/,
  ],
])('says what hangs on %s', (key, why) => {
  const two = about('channels: { store: { kind: store }, app: { kind: app } }');
  expect(describedAsk(asked(two, key), telling('en', en)).why).toMatch(why);
});
