import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en.ts';
import { interviewed, threeChannels } from './interviewed.ts';

const { interviewScreens: say } = en;
const files = { 'company.yaml': threeChannels };

/** Waits for the first question; `node` is what it asks about. */
async function askedAboutFlows() {
  const talk = interviewed({ files });
  await talk.asks(say.sources.known);
  const edit = (text: string) => writeFileSync(join(talk.folder, 'company.yaml'), text);
  const answer = async () => {
    await talk.tick('basket');
    await talk.tick('CRM');
    await talk.choose('at once');
  };
  const node =
    /comes? to (\w+)/.exec(talk.question().replace(/\s+/g, ' '))?.[1]?.toLowerCase() ?? '';
  return { ...talk, edit, answer, node };
}

const answered = /\{ from: crm, to: \w+, data: \[cart\], freshness: realtime \}/;

describe('a file that is changed by hand while a question is open', () => {
  it('is read again, and the answer goes into what it says now', async () => {
    const talk = await askedAboutFlows();
    const byHand = `${threeChannels}# by hand\nteams: { shops: { goals: [sales] } }\n`;
    talk.edit(byHand);
    await talk.answer();
    await talk.terminal.waitFor(say.changed.readAnew('company.yaml'));
    await talk.saved(byHand);
    expect(talk.file()).toContain('# by hand\nteams: { shops: { goals: [sales] } }');
    expect(talk.file()).toMatch(answered);
  });

  it('that answers the question itself keeps its own answer', async () => {
    const talk = await askedAboutFlows();
    const byHand = `${threeChannels}flows:\n  - { from: crm, to: ${talk.node}, data: orders, freshness: daily }\n`;
    talk.edit(byHand);
    await talk.answer();
    await talk.terminal.waitFor(/The file answers this question itself/);
    expect(talk.file()).toBe(byHand);
  });

  it('and does not have any more what the question was about is left alone', async () => {
    const talk = await askedAboutFlows();
    const byHand = threeChannels.replace(new RegExp(`.*kind: ${talk.node}.*\\n`), '');
    talk.edit(byHand);
    await talk.answer();
    await talk.terminal.waitFor(say.changed.gone);
    expect(talk.file()).toBe(byHand);
  });

  it('and cannot be read is shown, and the answer waits until it is mended', async () => {
    const talk = await askedAboutFlows();
    const broken = `${threeChannels}team: { shops: {} }\n`;
    talk.edit(broken);
    await talk.answer();
    await talk.terminal.waitFor(say.changed.mended);
    expect(talk.terminal.screen()).toContain('company.yaml:10:1');
    expect(talk.terminal.screen()).toContain('`teams`');
    await talk.press('enter');
    await talk.terminal.waitFor(say.changed.mended);
    expect(talk.file()).toBe(broken);
    const mended = `${threeChannels}teams: { shops: {} }\n`;
    talk.edit(mended);
    await talk.press('enter');
    await talk.saved(mended);
    expect(talk.file()).toContain('teams: { shops: {} }');
    expect(talk.file()).toMatch(answered);
  });

  it('and cannot be read may be left as it is', async () => {
    const talk = await askedAboutFlows();
    talk.edit('{');
    await talk.answer();
    await talk.terminal.waitFor(say.changed.mended);
    talk.terminal.press('ctrl-c');
    expect((await talk.terminal.exit).code).toBe(130);
    expect(talk.file()).toBe('{');
  });

  it('is never taken back', async () => {
    const talk = await askedAboutFlows();
    await talk.answer();
    await talk.saved(threeChannels);
    const byHand = `${talk.file()}# by hand\n`;
    talk.edit(byHand);
    await talk.menu(say.menu.back);
    await talk.terminal.waitFor(/changed by hand since the last answer/);
    expect(talk.file()).toBe(byHand);
  });
});

describe('an interview about a folder', () => {
  it('writes each answer where it belongs, and touches no other file', async () => {
    const channels = `# our channels
channels:
  store: { kind: store }
  webshop: { kind: webshop }
`;
    const company = 'omnigauge: 1\ncompany: { name: Aurora, sector: retail }\n';
    const flows = 'systems:\n  crm: { kind: crm }   # since 2019\n';
    const talk = interviewed({
      words: ['company'],
      files: {
        'company/channels.yaml': channels,
        'company/a.yaml': company,
        'company/s.yaml': flows,
      },
    });
    await talk.asks(say.sources.known);
    await talk.tick('basket');
    await talk.tick('crm');
    await talk.choose('at once');
    await talk.asks('?');
    const texts = ['a', 'channels', 's'].map((name) => talk.file(`company/${name}.yaml`) ?? '');
    expect(texts.join('')).toContain('{ from: crm, to:');
    expect(texts[1]).toContain('# our channels');
    expect(texts[2]).toContain('# since 2019');
  });
});
