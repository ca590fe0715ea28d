import { readdirSync, readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { renderWhatIf } from '../../../src/report/comparison/renderWhatIf.ts';
import { renderWhatIfJson } from '../../../src/report/comparison/renderWhatIfJson.ts';
import { plainStyle } from '../../../src/report/style.ts';
import type { WhatIfResult } from '../../../src/whatif/whatIfResult.ts';
import { linked } from '../../compare/compared.ts';
import { type Language, words } from '../../explain/explained.ts';
import { expectGolden } from '../../golden.ts';
import { alone, type Changes } from '../../whatif/changed.ts';
import { tried } from '../../whatif/tried.ts';

const file = (path: string) => ({
  name: path,
  text: readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'),
});
const bottega = readdirSync(new URL('../../../examples/bottega-aurora', import.meta.url))
  .sort()
  .map((name) => file(`examples/bottega-aurora/${name}`));
const casa = [file('examples/casa-serena-assistenza.yaml')];

const improved: Changes = {
  overlay: `channels:
  kiosk: { team: stores, identifies_by: [loyalty_id] }
  chat: { kind: live_chat, team: customer-care, identifies_by: [email] }
teams: { stores: { works_with: [ecommerce] } }
flows:
  - { between: [chat, crm], data: [customer], freshness: realtime }
`,
  remove: ['whatsapp', 'tills>commerce'],
  set: ['flows.tills>crm.freshness=realtime', 'kpis.cross-channel-conversion={ measured: yes }'],
  addFlow: ['tills>commerce:returns@realtime', 'crm>webshop'],
  connect: ['kiosk:crm'],
};

const cases: [name: string, make: (language: Language) => WhatIfResult][] = [
  ['a system gone', (language) => tried(casa, { remove: ['case-desk'] }, language)],
  ['a channel gone', (language) => tried(bottega, { remove: ['store'] }, language)],
  ['a team gone', (language) => tried(bottega, { remove: ['it', 'marketing'] }, language)],
  ['much better', (language) => tried(bottega, improved, language)],
  ['without a company name', (language) => tried(alone(linked), { remove: ['crm'] }, language)],
  [
    'no effect',
    (language) => tried(alone(linked), { set: ['channels.store.team=shops'] }, language),
  ],
  [
    'a practice that nobody asks for',
    (language) => tried(alone(linked), { set: ['practices.click-and-colect=yes'] }, language),
  ],
  [
    'a flow that is there',
    (language) => tried(alone(linked), { addFlow: ['webshop>store:orders@daily'] }, language),
  ],
];

function rendered(result: WhatIfResult, language: Language, width: number): string {
  return renderWhatIf(result, { words: words[language], style: plainStyle, width });
}

describe.each(cases)('%s', (_, make) => {
  describe.each(['en', 'it'] as Language[])('in %s', (language) => {
    const result = make(language);

    it.each([60, 80, 120])('every line fits %i columns, and no value is missing', (width) => {
      const text = rendered(result, language, width);
      expect(text).toMatch(/\S\n$/);
      expect(text).not.toMatch(/\b(undefined|null|NaN)\b|\[object|\n\n\n| \n/);
      for (const line of text.split('\n')) {
        expect(stringWidth(line), line).toBeLessThanOrEqual(width);
      }
    });

    it('the parts that are shown add up to the change', () => {
      const { title } = words[language].comparison.criteria;
      const [, sum] = rendered(result, language, 100).split(`${title}\n`);
      if (sum === undefined) return;
      const block = sum.slice(0, sum.indexOf('\n\n'));
      const cents = [...block.matchAll(/^ {2} *([+−]?)(\d+)[.,](\d\d) {2}\S/gm)].map(
        ([, sign, whole, part]) => (sign === '−' ? -1 : 1) * Number(`${whole}${part}`),
      );
      const change = cents.pop();
      expect(cents.reduce((total, each) => total + each, 0)).toBe(change);
    });
  });
});

it.each(['en', 'it'] as Language[])('whole, in %s', (language) => {
  expectGolden(
    `what-if/case-desk.${language}.txt`,
    rendered(tried(casa, { remove: ['case-desk'] }, language), language, 80),
  );
  expectGolden(
    `what-if/improved.${language}.txt`,
    rendered(tried(bottega, improved, language), language, 80),
  );
});

it('the first screen has the answer and what is lost', () => {
  const text = rendered(tried(casa, { remove: ['case-desk'] }), 'en', 80);
  const screen = text.split('\n').slice(0, 24).join('\n');
  expect(screen).toContain('The level falls from Cross-channel to Multichannel.');
  expect(screen).toMatch(/The score falls by \d+\.\d\d\s+points/);
  expect(screen).toMatch(/breaks at\s+Call centre, Field technicians/);
  expect(screen).toContain('nothing shared any more with other channels');
});

it('says why nothing changes', () => {
  const said = (changes: Changes) => rendered(tried(alone(linked), changes), 'en', 80);
  expect(said({ set: ['channels.store.team=shops'] })).toMatch(/Nothing changes\.[\s\S]*says so/);
  expect(said({ addFlow: ['webshop>store:orders@daily'] })).toContain('arrives there already');
  expect(said({ set: ['practices.click-and-colect=yes'] })).toContain(
    'Is `click-and-collect` meant?',
  );
});

it('names and values cannot act in a terminal', () => {
  const evil = '\u001b[2J\u202eevil\r\n\u0007';
  const result = tried(bottega, improved);
  const bad = JSON.parse(
    JSON.stringify(result, (key, value) =>
      typeof value === 'string' &&
      ['name', 'title', 'path', 'file', 'id', 'message', 'question', 'after', 'before'].includes(
        key,
      )
        ? evil
        : value,
    ),
  ) as WhatIfResult;
  const names = Object.fromEntries(Object.keys(bad.names).map((key) => [key, evil]));
  const text = rendered({ ...bad, names, notes: { gone: [], added: [evil] } }, 'en', 60);
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u);
});

it('as JSON it is the result itself', () => {
  const result = tried(bottega, improved);
  expect(JSON.parse(renderWhatIfJson(result))).toEqual(JSON.parse(JSON.stringify(result)));
});

describe('what was tried', () => {
  const base = tried(alone(linked), { remove: ['crm'] });
  const said = (change: WhatIfResult['changes'][number], language: Language = 'en') =>
    rendered({ ...base, changes: [change] }, language, 200)
      .split('\n')
      .slice(1, 6)
      .join('\n');
  const removal = {
    kind: 'remove' as const,
    what: 'flow' as const,
    id: 'a>b',
    name: 'a>b',
    flows: 1,
    steps: 0,
    owned: 0,
    partners: 0,
  };

  it.each([
    ['one flow is itself', removal, ['without the flow a>b'], 'flows'],
    ['flows of the same ends', { ...removal, flows: 3 }, ['3 flows'], '1 flow'],
    [
      'a team that others work with',
      { ...removal, what: 'team' as const, flows: 0, owned: 1, partners: 2 },
      ['owned: 1 entry', '2 teams worked with it and no longer do'],
      'and its',
    ],
    [
      'a list',
      { kind: 'set' as const, path: 'channels.a.stages', before: null, after: ['buy', { a: [] }] },
      ['with channels.a.stages: not stated → [buy, { a: [] }]'],
      'null',
    ],
    [
      'words of the format and others',
      {
        kind: 'add-flow' as const,
        from: 'a',
        to: 'b',
        both: false,
        data: ['orders', 'constructor'],
        freshness: '90s',
      },
      ['with a flow a → b: orders, constructor; 90s'],
      'function',
    ],
    [
      'what is not known of a flow',
      {
        kind: 'add-flow' as const,
        from: 'a',
        to: 'b',
        both: true,
        data: null,
        freshness: null,
      },
      ['with a flow a ↔ b: data not known; age not known'],
      'null',
    ],
    [
      'an overlay without anything',
      { kind: 'overlay' as const, file: 'more.yaml', parts: [], flows: 0 },
      ['with more.yaml laid over it: nothing else'],
      'flow',
    ],
    [
      'a large overlay',
      { kind: 'overlay' as const, file: 'more.yaml', parts: [...'abcdefgh'], flows: 2 },
      ['with more.yaml laid over it: a, b, c, d, e, f, 2 new flows and 2 more'],
      ' g,',
    ],
  ])('%s', (_, change, sentences, never) => {
    for (const sentence of sentences) expect(said(change)).toContain(sentence);
    expect(said(change)).not.toContain(never);
    expect(said(change, 'it')).not.toMatch(/undefined|null|\[object/);
  });
});
