import { describe, expect, it } from 'vitest';
import { answered } from '../../src/interview/answered.ts';
import type { Interview } from '../../src/interview/interview.ts';
import { interviewProgress } from '../../src/interview/interviewProgress.ts';
import { nextAsk } from '../../src/interview/nextAsk.ts';
import { standingOf } from '../../src/interview/standing.ts';
import { startInterview } from '../../src/interview/startInterview.ts';
import { shippedRubric } from '../rubricFile.ts';
import { about, asked, problemsIn, reply, textOf, told, unknown } from './held.ts';

const rubric = shippedRubric();
const two = 'channels: { store: { kind: store }, webshop: { kind: webshop } }\n';
const named = `company: { name: Aurora, sector: retail }\n${two}systems: {}\n`;

/** The next session: all that is left of this one are its files. */
function resumed({ files }: Interview, options = {}): Interview {
  return startInterview(files, 'company.yaml', { rubric, ...options });
}

function openIn(interview: Interview): string[] {
  return standingOf(interview).points.map((point) => point.about);
}

describe('an interview from nothing', () => {
  it('asks who it is, for the channels, and for what connects them', () => {
    const keys: string[] = [];
    let interview = startInterview([], 'aurora.yaml', { rubric });
    for (const value of [
      'Aurora',
      'retail',
      { store: { kind: 'store' }, app: { kind: 'app', name: 'Our app' } },
      { crm: { kind: 'crm' } },
    ]) {
      const next = nextAsk(interview);
      if ('settled' in next) throw new Error('It ends too soon.');
      keys.push(next.about);
      interview = told(interview, next.about, value);
    }
    expect(keys).toEqual(['company.name', 'company.sector', 'channels', 'systems']);
    expect(interview.files).toEqual([
      {
        name: 'aurora.yaml',
        text: [
          'omnigauge: 1',
          'company:',
          '  name: Aurora',
          '  sector: retail',
          'channels:',
          '  store:',
          '    kind: store',
          '  app:',
          '    kind: app',
          '    name: Our app',
          'systems:',
          '  crm:',
          '    kind: crm',
          '',
        ].join('\n'),
      },
    ]);
  });

  it('goes on with a file that has only comments, and refuses one that is wrong', () => {
    const begun = startInterview([{ name: 'a.yaml', text: '# to do\n' }], '', { rubric });
    expect(begun.files[0]?.text).toBe('# to do\n\nomnigauge: 1\nchannels: {}\n');
    const wrong = [{ name: 'a.yaml', text: 'omnigauge: 1\nchanels: {}\n' }];
    expect(problemsIn(() => startInterview(wrong, '', { rubric }))).toEqual([
      expect.stringMatching(/^unknown-key 2:1 channels\?/),
    ]);
  });

  it('says what is wrong with a file that is no map', () => {
    for (const text of ['- store\n', 'store\n']) {
      const file = { name: 'a.yaml', text };
      expect(problemsIn(() => startInterview([file], '', { rubric }))).toEqual(['wrong-root 1:1']);
    }
  });

  it('says what is wrong with a file that it cannot add its first lines to', () => {
    const odd = [{ name: 'a.yaml', text: '\n\ufeff:' }];
    const problems = problemsIn(() => startInterview(odd, '', { rubric }));
    expect(problems).toContainEqual(expect.stringMatching(/^unknown-key 2:1/));
  });

  it('ends at once with a single channel', () => {
    const store = told(about('company: { name: A, sector: b }\nchannels: {}\n'), 'channels', {
      store: { kind: 'store' },
    });
    expect(nextAsk(store)).toMatchObject({ settled: 'level', skipped: 0, unknown: 0 });
    expect(interviewProgress(store)).toMatchObject({
      settled: true,
      level: { low: 'single', high: 'single' },
    });
  });

  it('has nothing left where the channels are put off', () => {
    let interview = startInterview([], 'a.yaml', { rubric });
    for (const key of ['company.name', 'company.sector', 'channels']) {
      interview = reply(interview, key, { kind: 'skip' });
    }
    expect(nextAsk(interview)).toMatchObject({ settled: 'nothing-left' });
    expect(interview.files).toEqual(startInterview([], 'a.yaml', { rubric }).files);
  });
});

describe('don’t know', () => {
  const keys = [
    'channels.store.team',
    'channels.store.stages',
    'channels.store.identifies_by',
    'channels.store.personalised_with',
    'brand.voice',
    'brand.visual',
    'flows.store',
    'journeys',
    'practices.click-and-collect',
    'kpis.cross-channel-conversion.measured',
  ];

  it.each(keys)('%s is remembered, and asked again only when that is asked for', (key) => {
    const before = about(named);
    expect(openIn(before)).toContain(key);
    const after = unknown(before, key);
    expect(openIn(resumed(after))).not.toContain(key);
    expect(openIn(resumed(after, { again: true }))).toContain(key);
    const { low, high } = standingOf(before).level;
    expect(standingOf(after).level).toMatchObject({ low, high });
  });

  it('can be answered later', () => {
    const later = told(unknown(about(named), 'flows.store'), 'flows.store', [
      { from: 'webshop', data: ['orders'] },
    ]);
    expect(textOf(later)).toContain('flows:\n  - { from: webshop, to: store, data: [orders] }\n');
  });

  it('is putting off where the file has no word for it', () => {
    const after = unknown(about(two), 'company.name');
    expect([...after.skipped]).toEqual(['company.name']);
    expect(after.files).toEqual(about(two).files);
  });

  it('is what somebody wrote by hand, too', () => {
    const byHand = about(
      `${named.replace('{ kind: store }', '{ kind: store, team: unknown, brand: unknown }')}journeys: unknown\npractices: unknown\n`,
    );
    const open = openIn(byHand);
    expect(open).not.toContain('channels.store.team');
    expect(open).not.toContain('journeys');
    // One of many is easier to answer than all of them.
    expect(open).toContain('practices.click-and-collect');
    expect(open).toContain('channels.webshop.team');
    // The webshop says nothing of its voice yet.
    expect(open).toContain('brand.voice');
  });
});

describe('what a channel turns out to be', () => {
  const open = about(
    'company: { name: A, sector: b }\nchannels: { store: { kind: store }, letters: { kind: unknown } }\nsystems: {}\n',
  );

  it('is worth asking, although it is neither good nor bad', () => {
    expect(nextAsk(open)).not.toHaveProperty('settled');
  });

  it('has the direction that is usual for its kind', () => {
    const channels = { news: 'push', store: 'store', letters: 'unknown' };
    const usual = Object.entries(channels).map(([id, kind]) => {
      const interview = about(`channels: { ${id}: { kind: ${kind}, direction: unknown } }\n`);
      return asked(interview, `channels.${id}.direction`).form;
    });
    expect(usual).toMatchObject([{ usual: 'outbound' }, { usual: 'both' }, { usual: null }]);
  });

  it('changes nothing where the channel is gone', () => {
    const ask = asked(open, 'channels.letters.kind');
    const gone = about(two);
    const answer = { kind: 'value', value: 'email' } as const;
    expect(answered(gone, ask, { about: ask.about, answer })).toBe(gone);
  });
});

describe('putting off, notes, and what does not apply', () => {
  it('what is put off is not asked in this session, and asked in the next', () => {
    const after = reply(about(named), 'brand.voice', { kind: 'skip' });
    expect(openIn(after)).not.toContain('brand.voice');
    expect(openIn(resumed(after))).toContain('brand.voice');
    expect(after.files).toEqual(about(named).files);
  });

  it('a note is kept under what it is about, after those that are there', () => {
    const first = reply(about(named), 'brand.voice', { kind: 'skip' }, ' ask Ada ');
    const second = reply(first, 'channels.store.team', { kind: 'unknown' }, 'new in May');
    expect(second.description.at.notes).toBeDefined();
    expect(textOf(second)).toContain(
      'notes: |-\n  brand.voice: ask Ada\n  channels.store.team: new in May\n',
    );
  });

  it('a practice may make no sense, and is not asked about then', () => {
    const key = 'practices.click-and-collect';
    const before = about(named);
    expect(asked(before, key).criteria).toEqual(['click-and-collect']);
    const answer = {
      kind: 'not-applicable',
      criterion: 'click-and-collect',
      reason: 'All is sent by post.',
    } as const;
    const after = reply(before, key, answer);
    expect(after.description.notApplicable).toMatchObject([
      { criterion: 'click-and-collect', reason: 'All is sent by post.' },
    ]);
    const later = standingOf({ ...resumed(after), goal: 'score' });
    expect(later.open.map((point) => point.about)).not.toContain(key);
  });

  it('what decides a level cannot be called so', () => {
    const answer = { kind: 'not-applicable', criterion: 'recognition', reason: 'x' } as const;
    expect(asked(about(named), 'flows.store').criteria).toEqual([]);
    expect(problemsIn(() => reply(about(named), 'flows.store', answer))).toEqual(['not-optional']);
  });
});

describe('what is new while flows are being told', () => {
  it('is open until it is told, too', () => {
    const begun = told(about(named), 'flows.store', []);
    const more = told(begun, 'channels', { app: { kind: 'app' } });
    expect([...more.description.flows.openTo.keys()]).toEqual(['app', 'webshop']);
    const done = told(told(more, 'flows.app', []), 'flows.webshop', []);
    expect(done.description.flows.complete).toBe(true);
    expect(textOf(done)).not.toContain('partial');
    const later = told(done, 'systems', { crm: { kind: 'crm' } });
    expect([...later.description.flows.openTo.keys()]).toEqual(['crm']);
  });
});

describe('a story', () => {
  it('is in the file step by step, and open until its end', () => {
    let interview = told(about(named), 'journeys', {
      collect: { steps: [{ on: 'webshop', creates: ['orders'] }], unfinished: true },
    });
    expect(openIn(resumed(interview))).toContain('journeys.collect.steps');
    const steps = [
      { on: 'webshop', creates: ['orders'] },
      { on: 'store', needs: ['orders'] },
    ];
    interview = told(interview, 'journeys.collect.steps', { steps });
    expect(openIn(interview)).not.toContain('journeys.collect.steps');
    expect(interview.description.journeys?.[0]?.steps).toHaveLength(2);
    expect(textOf(interview)).not.toContain('partial');
  });
});

describe('a company in several files', () => {
  it('has each answer where its subject stands', () => {
    const before = about(
      'channels: { store: { kind: store } }\n',
      'channels: { webshop: { kind: webshop } }\nflows: unknown\n',
    );
    const owned = told(before, 'channels.webshop.team', 'online');
    expect(owned.files[1]?.text).toContain('webshop: { kind: webshop, team: online }');
    const flowing = told(owned, 'flows.store', [{ from: 'webshop', data: ['orders'] }]);
    expect(flowing.files[1]?.text).toContain(
      'flows:\n  - { from: webshop, to: store, data: [orders] }\npartial: [flows.webshop]\n',
    );
    expect([...flowing.description.flows.openTo.keys()]).toEqual(['webshop']);
  });
});
