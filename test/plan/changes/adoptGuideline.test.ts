import { describe, expect, it } from 'vitest';
import type { AdoptGuideline } from '../../../src/plan/changes/adoptGuideline.ts';
import {
  daysOf,
  expectSameWorlds,
  linesWith,
  performerOf,
  proposal,
  proposedIds,
  writes,
  yaml,
} from './changeTests.ts';

const shopWith = (store: string, brand = 'brand: { voice: warm, visual: red }') => yaml`
  teams: { shops: {} }
  ${brand}
  channels:
    app: { kind: app, brand: { voice: warm, visual: red } }
    store: { kind: store${store} }
    web: { kind: webshop, brand: { voice: warm, visual: red } }
`;

describe('a guideline is proposed', () => {
  it('out of those that channels follow, to each that follows another', () => {
    expect(proposedIds('adopt-guideline', shopWith(', brand: { voice: cool }'))).toEqual([
      'app:voice:cool',
      'store:voice:warm',
      'web:voice:cool',
    ]);
  });

  it('out of the three most in use', () => {
    const channels = ['a a', 'a a', 'b b', 'b b', 'c c', 'c c', 'd a'].map(
      (brand, index) =>
        `  c${index}: { kind: app, brand: { voice: ${brand[0]}, visual: ${brand[2]} } }`,
    );
    const ids = proposedIds('adopt-guideline', `channels:\n${channels.join('\n')}\n`);
    expect(ids.filter((id) => id.startsWith('c6:voice'))).toEqual([
      'c6:voice:a',
      'c6:voice:b',
      'c6:voice:c',
    ]);
    expect(ids.filter((id) => id.endsWith(':d'))).toEqual([]);
  });

  it('that is new in a company that states none', () => {
    const lines = 'brand: { voice: none }\nchannels: { store: { kind: store } }\n';
    expect(proposedIds('adopt-guideline', lines)).toEqual([
      'store:visual:house-style',
      'store:voice:house-style',
    ]);
  });

  it.each([
    ['low', ['store:visual:red', 'store:voice:warm']],
    ['high', []],
  ] as const)('where it is not known only if that is taken as none (%s)', (bound, ids) => {
    expect(proposedIds('adopt-guideline', shopWith(', brand: unknown'), { bound })).toEqual(ids);
  });
});

describe('a guideline is written', () => {
  const warm = (): AdoptGuideline => ({
    kind: 'adopt-guideline',
    channel: 'store',
    part: 'voice',
    guideline: 'warm',
  });
  const row = (name: string, store: string, after: string, brand?: string) =>
    [name, warm, shopWith(store, brand), shopWith(after, brand)] as const;
  writes([
    row('in place of another', ', brand: { voice: cool }', ', brand: { voice: warm }'),
    row(
      'in place of none, which leaves the other part alone',
      ', brand: { voice: none, visual: blue }',
      ', brand: { voice: warm, visual: blue }',
    ),
    row(
      'in place of the word for not known',
      ', brand: { voice: unknown, visual: blue }',
      ', brand: { voice: warm, visual: blue }',
    ),
    row(
      'where the default is another, which the other part still follows',
      ', team: shops',
      ', team: shops, brand: { voice: warm }',
      'brand: { voice: cool, visual: red }',
    ),
    row(
      'where there is no default, with the other part still unknown',
      ', team: shops',
      ', team: shops, brand: { voice: warm, visual: unknown }',
      'kpis: unknown',
    ),
    row(
      'in place of another, with nothing said of the other part',
      ', brand: { voice: cool }',
      ', brand: { voice: warm }',
      'kpis: unknown',
    ),
    row(
      'in place of a brand that is not known, whose other part does not follow the default now',
      ', brand: unknown',
      ', brand: { voice: warm, visual: unknown }',
    ),
    [
      'that is a number in quotes, so that it stays a name',
      () => ({ ...warm(), part: 'visual', guideline: '2019' }),
      'brand: { visual: 2019 }\nchannels: { store: { kind: store, brand: { visual: red } } }\n',
      'brand: { visual: 2019 }\nchannels: { store: { kind: store, brand: { visual: "2019" } } }\n',
    ],
    [
      'that is new, which a channel of unknown brand may follow, too',
      () => ({ ...warm(), guideline: 'house-style' }),
      'channels: { store: { kind: store, brand: { voice: none, visual: none } }, web: { kind: webshop } }\n',
      'channels: { store: { kind: store, brand: { voice: house-style, visual: none } }, web: { kind: webshop } }\n',
    ],
  ]);

  it('beside the comments on either part', () => {
    const commented = (voice: string, visual: string) => yaml`
      channels:
        store:
          kind: store
          brand:
            voice: ${voice} # ask marketing
            visual: ${visual} # ask design
        web: { kind: webshop, brand: { voice: warm, visual: red } }
    `;
    const lines = commented('unknown', 'unknown');
    const visual: AdoptGuideline = { ...warm(), part: 'visual', guideline: 'red' };
    expect(linesWith(lines, visual)).toBe(commented('unknown', 'red'));
    expect(linesWith(lines, visual, warm())).toBe(commented('warm', 'red'));
    expectSameWorlds(lines, [visual, warm()]);
  });
});

it('a guideline is adopted by the team of the channel, and on its effort', () => {
  const cool = ', brand: { voice: cool }';
  const withTeam = shopWith(`${cool}, team: shops`);
  const hard = shopWith(`${cool}, team: none, effort: 9`);
  const change = proposal('adopt-guideline', withTeam, 'store:voice:warm');
  expect([performerOf(change, withTeam), daysOf(change, withTeam)]).toEqual(['shops', 5]);
  expect([performerOf(change, hard), daysOf(change, hard)]).toEqual([null, 9]);
});
