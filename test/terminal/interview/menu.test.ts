import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en.ts';
import { interviewed, threeChannels } from './interviewed.ts';

const { interviewScreens: say, interview } = en;
const files = { 'company.yaml': threeChannels };

describe('the menu that Esc opens', () => {
  it('comes at once, and goes away with Esc, and what was ticked stays ticked', async () => {
    const talk = interviewed({ files });
    await talk.asks(say.sources.known);
    await talk.pointAt('basket');
    await talk.press('space');
    await talk.press('escape');
    expect(talk.terminal.screen()).toContain(say.menu.title);
    await talk.press('escape');
    expect(talk.terminal.screen()).toMatch(/^ ?◉ {3}basket/m);
    expect(talk.terminal.screen()).not.toContain(say.menu.title);
  });

  it('keeps what was typed', async () => {
    const talk = interviewed();
    await talk.asks(interview.questions.name);
    talk.terminal.type('Bottega');
    await talk.terminal.waitFor('› Bottega');
    await talk.menu(say.menu.resume);
    await talk.write(' Aurora');
    expect(talk.file()).toContain('name: Bottega Aurora');
  });

  it('“I don’t know” is written, and not asked again', async () => {
    const talk = interviewed({ files });
    await talk.asks(say.sources.known);
    const asked = talk.question();
    await talk.menu(say.menu.unknown);
    expect(talk.file()).toMatch(/- \{ from: unknown, to: \w+ \}/);
    expect(talk.terminal.screen()).toContain(`✔ ${say.said.unknown}`);
    talk.terminal.press('ctrl-c');
    await talk.terminal.exit;
    const again = interviewed({ folder: talk.folder });
    await again.asks('?');
    expect(again.question()).not.toBe(asked);
  });

  it('“skip” writes nothing, and holds for this session only', async () => {
    const talk = interviewed({ files });
    await talk.asks(say.sources.known);
    const asked = talk.question();
    await talk.menu(say.menu.skip);
    expect(talk.question()).not.toBe(asked);
    expect(talk.file()).toBe(threeChannels);
    expect(talk.terminal.screen()).toContain(`✔ ${say.said.skip}`);
    talk.terminal.press('ctrl-c');
    await talk.terminal.exit;
    const again = interviewed({ folder: talk.folder });
    await again.asks(say.sources.known);
    expect(again.question()).toBe(asked);
  });

  it('“does not apply” asks why, and writes the reason', async () => {
    const talk = interviewed({
      words: ['--for', 'score'],
      files: { 'company.yaml': threeChannels.replace('journeys: {}', 'flows: []') },
    });
    await talk.asks(say.story.isThere);
    await talk.menu(say.menu.notApplicable);
    await talk.terminal.waitFor(say.menu.which);
    await talk.press('enter');
    await talk.terminal.waitFor(say.menu.reason);
    await talk.write('Forbidden for this product.');
    expect(talk.file()).toMatch(/not_applicable:\n {2}\S+: Forbidden for this product\./);
  });

  it('“why do you ask?” says what depends on it, and asks again', async () => {
    const talk = interviewed({ files });
    await talk.asks(say.sources.known);
    await talk.menu(say.menu.why);
    expect(talk.terminal.screen()).toContain('The level depends on it');
    await talk.asks(say.sources.known);
    expect(talk.file()).toBe(threeChannels);
  });

  it('a note is kept at once, and the question goes on where it was', async () => {
    const talk = interviewed({ files });
    await talk.asks(say.sources.known);
    await talk.tick('basket');
    await talk.asks(say.sources.from);
    await talk.menu(say.menu.note);
    await talk.write('Ask Maria about the tills.');
    expect(talk.file()).toMatch(/flows\.\w+: Ask Maria about the tills\./);
    const noted = talk.file();
    await talk.asks(say.sources.from);
    await talk.tick('CRM');
    await talk.choose('at once');
    await talk.saved(noted);
    expect(talk.file()).toMatch(/\{ from: crm, to: \w+, data: \[cart\], freshness: realtime \}/);
  });

  it('“back” undoes the last answer, and shows what it was', async () => {
    const talk = interviewed({ files });
    await talk.asks(say.sources.known);
    await talk.tick('basket');
    await talk.tick('CRM');
    await talk.choose('at once');
    await talk.saved(threeChannels);
    expect(talk.file()).toContain('{ from: crm, to:');
    await talk.menu(say.menu.back);
    await talk.terminal.waitFor(say.said.back);
    expect(talk.file()).toBe(threeChannels);
    await talk.asks(say.sources.known);
    expect(talk.terminal.screen()).toMatch(/◉ {3}basket/);
  });

  it('“back” goes through the steps of a question, then through the answers, to the first', async () => {
    const talk = interviewed();
    await talk.asks(interview.questions.name);
    await talk.menu(say.menu.back);
    await talk.terminal.waitFor(say.menu.nothingBefore);
    await talk.write('Aurora');
    await talk.asks(interview.questions.sector);
    await talk.find('retail');
    await talk.tick('store', 'webshop');
    await talk.asks('They will be called');
    await talk.menu(say.menu.backStep);
    await talk.asks(say.nodes.kinds.channels);
    expect(talk.terminal.screen()).toMatch(/◉ store/);
    expect(talk.terminal.screen()).toMatch(/◉ webshop/);
    await talk.menu(say.menu.back);
    await talk.asks(interview.questions.sector);
    await talk.menu(say.menu.back);
    await talk.asks(interview.questions.name);
    expect(talk.file()).toBeNull();
    await talk.menu(say.menu.back);
    await talk.terminal.waitFor(say.menu.nothingBefore);
  });

  it('“stop” ends with what to do next', async () => {
    const talk = interviewed({ files });
    await talk.asks(say.sources.known);
    await talk.press('escape');
    await talk.pointAt(say.menu.stop);
    talk.terminal.press('enter');
    expect(await talk.terminal.exit).toEqual({ code: 0, signal: 0 });
    expect(talk.terminal.screen()).toContain('omnigauge assess');
    expect(talk.terminal.screen()).toContain('omnigauge interview');
    expect(talk.file()).toBe(threeChannels);
  });

  it('a system that is missing from the list can be named on the way', async () => {
    const talk = interviewed({ files });
    await talk.asks(say.sources.known);
    await talk.tick('basket');
    await talk.tick(say.sources.newSystem);
    await talk.asks(say.sources.systemName);
    await talk.write('Cassa nuova');
    await talk.find('tills');
    await talk.asks(say.sources.fresh);
    expect(talk.file()).toContain('cassa-nuova:');
    const added = talk.file();
    await talk.choose('within a day');
    await talk.saved(added);
    expect(talk.file()).toMatch(
      /\{ from: cassa-nuova, to: \w+, data: \[cart\], freshness: daily \}/,
    );
  });
});
