import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en.ts';
import { interviewed, threeChannels } from './interviewed.ts';

const { interviewScreens: say, terms } = en;
const joined = threeChannels.replace('journeys: {}', 'flows: []');

describe('a journey', () => {
  it('is told step by step, each saved at once, and ended, and another begun', async () => {
    const talk = interviewed({ words: ['--for', 'score'], files: { 'company.yaml': joined } });
    await talk.asks(say.story.isThere);
    await talk.choose(say.story.tell);
    await talk.write('Click & Collect');
    await talk.asks(say.story.begins);
    await talk.choose('Webshop');
    await talk.asks('What does the customer leave at Webshop?');
    await talk.tick('orders');
    await talk.asks(say.story.next);
    expect(talk.file()).toContain('Click & Collect');
    expect(talk.file()).toContain('partial: [journeys.click-collect]');
    await talk.choose('Store');
    await talk.asks('What has to be known at Store');
    await talk.tick('orders');
    await talk.choose(terms.freshness.hourly);
    await talk.asks('What does the customer leave at Store?');
    await talk.press('enter');
    await talk.press('enter');
    await talk.asks(say.story.next);
    expect(talk.file()).toMatch(/on: store, needs: \[orders\], within: hourly/);
    await talk.choose(say.story.another);
    await talk.asks(say.story.name);
    expect(talk.file()).not.toContain('partial');
  });

  it('that was cut off is told on', async () => {
    const begun = `${joined.replace('flows: []', 'flows: []\npartial: [journeys.collect]')}journeys:
  collect: { steps: [{ on: webshop, creates: [orders] }] }   # asked in May
`;
    const talk = interviewed({ words: ['--for', 'score'], files: { 'company.yaml': begun } });
    while (!talk.terminal.screen().includes(say.story.next)) {
      await talk.asks('?');
      if (!talk.terminal.screen().includes(say.story.next)) await talk.menu(say.menu.skip);
    }
    await talk.choose(say.story.end);
    await talk.saved(begun);
    expect(talk.file()).not.toContain('partial');
    expect(talk.file()).toContain('# asked in May');
  });
});

describe('flows that differ from one source to the other', () => {
  it('are told one by one', async () => {
    const talk = interviewed({ files: { 'company.yaml': threeChannels } });
    await talk.asks(say.sources.known);
    await talk.tick('basket', 'orders');
    await talk.asks(say.sources.from);
    await talk.tick('CRM', say.sources.elsewhere);
    await talk.choose(say.sources.sameNo);
    await talk.asks('What comes from CRM?');
    await talk.tick('orders');
    await talk.tick('basket');
    await talk.choose(say.sources.freshDiffers);
    await talk.choose(terms.freshness.realtime);
    await talk.choose(say.sources.freshUnknown);
    await talk.saved(threeChannels);
    expect(talk.file()).toMatch(/from: crm, to: \w+, data: \[orders\], freshness: realtime/);
    expect(talk.file()).toMatch(/from: unknown, to: \w+, data: \[cart\], freshness: unknown/);
  });

  it('that are known in part stay, unless somebody takes them out', async () => {
    const known = `${threeChannels}flows:
  - { from: crm, to: store, data: [orders], freshness: daily }   # by night
partial: [flows.store, flows.webshop, flows.app, flows.crm]
`;
    const talk = interviewed({ files: { 'company.yaml': known } });
    await talk.asks(say.sources.known);
    while (!talk.question().includes('comes to Store')) {
      await talk.menu(say.menu.skip);
    }
    await talk.tick('basket');
    await talk.press('enter');
    await talk.press('enter');
    await talk.saved(known);
    expect(talk.file()).toMatch(
      /from: crm, to: store, data: \[(orders, cart|cart, orders)\], freshness: daily \} +# by night/,
    );
  });
});

describe('names', () => {
  it('make ids, and two of a kind can be named at once', async () => {
    const blank = 'omnigauge: 1\ncompany: { name: Aurora, sector: retail }\nchannels: {}\n';
    const talk = interviewed({ files: { 'company.yaml': blank } });
    await talk.tick('store', 'e-mail');
    await talk.choose(say.nodes.rename);
    await talk.asks('What do they call it? (store)');
    await talk.write('Città Alta, Città Bassa');
    await talk.write('Newsletter');
    await talk.asks(say.nodes.outbound);
    await talk.tick('Newsletter');
    await talk.saved(blank);
    expect(talk.file()).toContain('citta-alta: ');
    expect(talk.file()).toContain('name: Città Bassa');
    expect(talk.file()).toContain(
      'newsletter: { kind: email, name: Newsletter, direction: outbound }',
    );
  });
});

describe('how far it goes', () => {
  it('--max-questions stops after so many', async () => {
    const talk = interviewed({ words: ['--max-questions', '1'] });
    await talk.asks('?');
    talk.terminal.type('Aurora\r');
    expect(await talk.terminal.exit).toEqual({ code: 0, signal: 0 });
    expect(talk.terminal.screen()).toContain(say.end.enough);
    expect(talk.file()).toContain('name: Aurora');
  });

  it('goes on for the score, and takes up what was put off and what nobody knew', async () => {
    const unknown = `${threeChannels}flows:
  - { from: unknown, to: store }
partial: [flows.webshop]
`;
    const talk = interviewed({ files: { 'company.yaml': unknown } });
    await talk.asks(say.sources.known);
    const first = talk.question();
    await talk.menu(say.menu.skip);
    await talk.asks(say.settled.goOn);
    expect(talk.terminal.screen()).toMatch(/Take up what was put off \(1 question\)/);
    await talk.choose('Ask again what nobody knew');
    await talk.asks(say.sources.known);
    expect(talk.question()).toContain('Store');
    await talk.menu(say.menu.skip);
    await talk.asks(say.settled.goOn);
    await talk.choose('Take up what was put off');
    await talk.asks('?');
    expect([first, talk.question()].join()).toContain('Store');
  });
});
