import { appendFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en.ts';
import type { Deed, Prompt } from './person.ts';
import { type Desk, sessionWith } from './sessionWith.ts';

const { interviewScreens: say, interview, terms } = en;
const esc = { key: 'esc' } as const;
const end = { key: 'ctrl-d' } as const;

/** At the first prompt that has this text, or that comes right below it, the person does this. */
type Scene = [text: string, deed: Deed | ((desk: Desk) => Deed)];

/** A session in which all that is not in the script is put off, to its end. */
async function played(script: readonly Scene[], company?: string) {
  const left = [...script];
  const doing = (prompt: Prompt, desk: Desk): Deed => {
    const [scene] = left;
    if (scene && `${prompt.shown}${prompt.message}`.replace(/\s+/g, ' ').includes(scene[0])) {
      left.shift();
      return typeof scene[1] === 'function' ? scene[1](desk) : scene[1];
    }
    if (prompt.message === say.menu.title) return say.menu.skip;
    return prompt.message === say.settled.goOn ? say.settled.stop : esc;
  };
  const session = await sessionWith(doing, company === undefined ? {} : { company });
  expect(left).toEqual([]);
  return session;
}

const shop = `omnigauge: 1
company: { name: Bottega Aurora, sector: retail }
channels:
  store: { kind: store, name: Store }
  webshop: { kind: webshop, name: Webshop }
  app: { kind: app, name: App }
systems:
  crm: { kind: crm, name: CRM }
teams: {}
flows: []
journeys: {}
practices: {}
`;
const open = shop.replace('flows: []\n', '').replace('journeys: {}\n', '');

describe('a session', () => {
  it.each<[string, Scene[]]>([
    ['at a question', [[interview.questions.name, end]]],
    [
      'in the menu',
      [
        [interview.questions.name, esc],
        [say.menu.title, end],
      ],
    ],
  ])('stops where the input ends %s', async (_, script) => {
    const { end: reason, file } = await played(script);
    expect({ reason, file }).toEqual({ reason: 'stopped', file: null });
  });

  it('is done where the input ends at the choice of how to go on', async () => {
    const { end: reason, file } = await played([[say.settled.goOn, end]], shop);
    expect({ reason, file }).toEqual({ reason: 'settled', file: shop });
  });

  it('goes on by the rubric of the sector that is told', async () => {
    const { interview: after } = await played([
      [interview.questions.name, 'Meridiana'],
      [interview.questions.sector, 'banking'],
      [interview.questions.channels, end],
    ]);
    expect(after.rubric.id).toBe('banking');
  });

  it('takes no system at all for an answer, and no empty name', async () => {
    const { file, refused } = await played([
      [interview.questions.name, ''],
      ['', 'Aurora'],
      [interview.questions.sector, 'fairs'],
      [interview.questions.channels, ['store', 'webshop']],
      ['They will be called', say.nodes.keep],
      [say.nodes.outbound, []],
      [interview.questions.systems, []],
    ]);
    expect(refused).toEqual([say.writeSomething]);
    expect(file).toContain('sector: fairs');
    expect(file).toContain('systems: {}');
  });
});

describe('words of their own', () => {
  it('are written beside those of the list', async () => {
    const { file, refused } = await played(
      [
        ['How is a customer recognised on Store', ['e-mail', say.ask.others]],
        [say.ask.othersText, ' , '],
        ['', 'fidelity card, face'],
      ],
      open,
    );
    expect(refused).toEqual([say.writeSomething]);
    expect(file).toMatch(/identifies_by: \[email, fidelity card, face\]/);
  });

  it('are a team that is new', async () => {
    const { file } = await played([['Who is accountable for Store', 'Shops']], shop);
    expect(file).toContain('shops: { name: Shops }');
  });

  it('are written where there is no list yet', async () => {
    const { file } = await played(
      [
        ['What is shops measured on', ' '],
        ['', 'sales'],
      ],
      shop
        .replace('teams: {}', 'teams: { shops: {}, online: { goals: [] } }')
        .replace('kind: store,', 'kind: store, team: shops,'),
    );
    expect(file).toContain('shops: { goals: [sales] }');
  });
});

describe('the menu', () => {
  it('asks for a reason and for a note until there is one, and goes back with Esc', async () => {
    const { file, refused } = await played(
      [
        [say.story.isThere, esc],
        [say.menu.title, say.menu.notApplicable],
        [say.menu.which, esc],
        [say.story.isThere, esc],
        [say.menu.title, say.menu.notApplicable],
        [say.menu.which, ''],
        [say.menu.reason, esc],
        [say.story.isThere, esc],
        [say.menu.title, say.menu.note],
        [say.menu.noteText, esc],
        [say.story.isThere, esc],
        [say.menu.title, say.menu.note],
        [say.menu.noteText, ''],
        ['', 'Ask Ada.'],
        [say.menu.noted, esc],
        [say.menu.title, say.menu.notApplicable],
        [say.menu.which, ''],
        [say.menu.reason, ''],
        ['', 'Only the store sells.'],
      ],
      open.replace('practices', 'flows: []\npractices'),
    );
    expect(refused).toEqual([say.writeSomething, say.writeSomething]);
    expect(file).toContain('journeys: Ask Ada.');
    expect(file).toMatch(/not_applicable:\n {2}\S+: Only the store sells\./);
  });
});

describe('what does not apply', () => {
  it('is clear where the question is about one thing', async () => {
    const { file } = await played(
      [
        ['collect in a store', esc],
        [say.menu.title, say.menu.notApplicable],
        [say.menu.reason, 'All is sent by post.'],
      ],
      shop.replace('practices: {}\n', ''),
    );
    expect(file).toMatch(/not_applicable:\n {2}\S+: All is sent by post\./);
  });
});

describe('what comes to a place', () => {
  it('may come from a system that is new', async () => {
    const { file, refused } = await played(
      [
        [say.sources.known, ['basket', 'orders']],
        [say.sources.from, ['CRM', say.sources.newSystem]],
        [say.sources.systemName, ''],
        ['', 'Tills'],
        [say.sources.systemKind, terms.systemKinds.pos],
        [say.sources.same, say.sources.sameYes],
        [say.sources.fresh, terms.freshness.daily],
      ],
      open,
    );
    expect(refused).toEqual([say.writeSomething]);
    expect(file).toMatch(/tills: \{ kind: pos, name: Tills \}/);
    expect(file).toMatch(/from: crm, to: \w+, data: \[cart, orders\], freshness: daily/);
    expect(file).toMatch(/from: tills, to: \w+, data: \[cart, orders\], freshness: daily/);
  });

  it('may be nothing', async () => {
    const { file } = await played([[say.sources.known, []]], open);
    expect(file).toContain('flows: []');
  });

  it('may differ in data and time', async () => {
    const known = `flows:
  - { from: crm, to: store, data: [orders], freshness: daily }
  - { from: app, to: store, data: [cart], freshness: realtime }
partial: [flows.store]
`;
    const { file } = await played(
      [
        ['comes to Store', ['orders', 'basket']],
        [say.sources.from, ['CRM', 'App']],
        [say.sources.same, say.sources.sameNo],
        [say.sources.dataFrom('CRM'), ['orders', 'basket']],
        [say.sources.dataFrom('App'), ['basket']],
        [say.sources.fresh, say.sources.freshDiffers],
        [say.sources.freshFrom('CRM'), terms.freshness.hourly],
        [say.sources.freshFrom('App'), terms.freshness.realtime],
      ],
      open.replace('practices', `${known}practices`),
    );
    expect(file).toMatch(/from: crm, to: store, data: \[orders, cart\], freshness: hourly/);
    expect(file).toMatch(/from: app, to: store, data: \[cart\], freshness: realtime/);
    expect(file).not.toContain('partial');
  });

  it('is what a system has the last word on, or does not', async () => {
    const two = shop.replace('systems:\n', 'systems:\n  pos: { kind: pos, name: Tills }\n');
    const { file } = await played(
      [
        [say.sources.masters, ['CRM']],
        [say.sources.masterOf('CRM'), ['orders']],
      ],
      two,
    );
    expect(file).toContain('crm: { kind: crm, name: CRM, masters: [orders] }');
    expect(file).toContain('pos: { kind: pos, name: Tills, masters: [] }');
  });
});

describe('a journey', () => {
  it('has a name, and a step that needs nothing needs it at no time', async () => {
    const { file, refused } = await played(
      [
        [say.story.isThere, say.story.tell],
        [say.story.name, ''],
        ['', 'Browse'],
        [say.story.begins, 'App'],
        [say.story.creates('App'), []],
        [say.story.next, 'Store'],
        ['What has to be known at Store', []],
        [say.story.creates('Store'), []],
        [say.story.next, say.story.end],
      ],
      open.replace('practices', 'flows: []\npractices'),
    );
    expect(refused).toEqual([say.writeSomething]);
    expect(file).toContain('{ on: store, needs: [], creates: [] }');
  });

  it('may be none', async () => {
    const { file } = await played(
      [[say.story.isThere, say.story.noJourney]],
      open.replace('practices', 'flows: []\npractices'),
    );
    expect(file).toContain('journeys: {}');
  });

  it('of which somebody wrote the names of channels alone is told on', async () => {
    const begun = 'journeys: { browse: { steps: [app] } }\npartial: [journeys.browse]\n';
    const { file } = await played(
      [
        [say.story.next, 'Store'],
        ['What has to be known at Store', ['basket']],
        [say.story.within, say.story.anyTime],
        [say.story.creates('Store'), []],
        [say.story.next, say.story.end],
      ],
      shop.replace('journeys: {}\n', begun),
    );
    expect(file).toContain('steps: [app, { on: store, needs: [cart], creates: [] }]');
  });

  it('of which nobody has told a step begins with the first', async () => {
    const begun = 'journeys: { browse: { steps: unknown } }\n';
    const asked = await sessionWith(
      ({ message, kind }) => {
        if (message === say.story.next) return { key: 'ctrl-d' };
        return kind === 'choose' && message === say.menu.title ? say.menu.skip : esc;
      },
      { company: shop.replace('journeys: {}\n', begun), settings: { askAgain: true } },
    );
    expect(asked.end).toBe('stopped');
  });
});

describe('a file that was broken by hand meanwhile', () => {
  const breaking: Scene[1] = ({ path }) => {
    appendFileSync(path, 'team: 1\n');
    return ['basket'];
  };
  const toAnswer: Scene[] = [
    [say.sources.known, breaking],
    [say.sources.from, ['CRM']],
    [say.sources.fresh, terms.freshness.daily],
  ];

  it.each<[string, Deed]>([
    ['stopping', say.changed.stop],
    ['the end of the input', end],
  ])('is left as it is by %s', async (_, deed) => {
    const { end: reason, file } = await played([...toAnswer, [say.changed.mend, deed]], open);
    expect({ reason, file }).toEqual({ reason: 'stopped', file: `${open}team: 1\n` });
  });

  it('is waited for, and then the answer goes into it', async () => {
    const mended = `${open}# mended\n`;
    const { file } = await played(
      [
        ...toAnswer,
        [say.changed.mend, esc],
        [
          say.changed.mend,
          ({ path }) => {
            writeFileSync(path, mended);
            return say.changed.mended;
          },
        ],
      ],
      open,
    );
    expect(file).toContain('# mended');
    expect(file).toMatch(/from: crm, to: \w+, data: \[cart\], freshness: daily/);
  });

  it('is waited for before a note, a new system, and before going back', async () => {
    const menus = [say.menu.note, say.menu.back];
    for (const entry of menus) {
      const { end: reason } = await played(
        [
          ...(entry === say.menu.back
            ? ([
                ['', esc],
                [say.menu.title, say.menu.unknown],
              ] as Scene[])
            : []),
          ['', esc],
          [
            say.menu.title,
            ({ path }) => {
              appendFileSync(path, 'team: 1\n');
              return entry;
            },
          ],
          ...(entry === say.menu.note ? ([[say.menu.noteText, 'Ask Ada.']] as Scene[]) : []),
          [say.changed.mend, say.changed.stop],
        ],
        open,
      );
      expect(reason).toBe('stopped');
    }
    const { end: reason, file } = await played(
      [
        [say.sources.known, breaking],
        [say.sources.from, [say.sources.newSystem]],
        [say.sources.systemName, 'Tills'],
        [say.sources.systemKind, terms.systemKinds.pos],
        [say.changed.mend, say.changed.stop],
      ],
      open,
    );
    expect({ reason, file }).toEqual({ reason: 'stopped', file: `${open}team: 1\n` });
  });
});
