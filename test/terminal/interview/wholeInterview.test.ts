import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/company/vocabulary.ts';
import { en } from '../../../src/text/en.ts';
import { it as italian } from '../../../src/text/it.ts';
import { runCommand } from '../../cli/testTerminal.ts';
import { answerQuestion } from './answerQuestion.ts';
import { interviewed, isPrompt } from './interviewed.ts';

const languages = [
  { lang: 'en', words: en, sector: 'retail' },
  { lang: 'it', words: italian, sector: 'commercio al dettaglio' },
];

describe.each(languages)('an interview from nothing, in $lang', ({ lang, words, sector }) => {
  const { interviewScreens: say, interview, terms } = words;
  const { store, webshop, app } = terms.channelKinds;

  it('asks until the level is settled, and writes what it is told', async () => {
    const talk = interviewed({ words: ['--lang', lang], columns: 100 });
    await talk.asks(interview.questions.name);
    await talk.write('Bottega Aurora');
    await talk.asks(interview.questions.sector);
    await talk.find(sector);
    await talk.asks(say.nodes.kinds.channels);
    await talk.tick(store, webshop, app);
    await talk.choose(say.nodes.keep);
    await talk.press('enter');
    await talk.asks(say.nodes.kinds.systems);
    await talk.tick(terms.systemKinds.crm);
    await talk.choose(say.nodes.keep);
    // Everything is in the CRM, and comes from there at once.
    await talk.asks('?');
    while (!talk.terminal.screen().includes(say.settled.goOn)) {
      const before = talk.terminal.screen();
      await answerQuestion(talk, words);
      await talk.terminal.waitFor((screen) => screen !== before && isPrompt(screen));
    }
    await talk.pointAt(say.settled.stop);
    talk.terminal.press('enter');
    expect(await talk.terminal.exit).toEqual({ code: 0, signal: 0 });
    expect(talk.terminal.screen()).toContain(say.settled.level);
    expect(talk.file()).toContain(`company:
  name: Bottega Aurora
  sector: ${sector}
`);
    const flows = [
      ...(talk.file() ?? '').matchAll(
        /\{ from: (\S+), to: (\S+), data: \[all\], freshness: realtime \}/g,
      ),
    ];
    expect(flows.length).toBeGreaterThan(1);
    const { low, high } = await levelOf(talk.folder);
    expect(low).toBe(high);
    expect(talk.terminal.screen()).toContain(terms.levels[low]);
  });
});

async function levelOf(folder: string): Promise<Record<'low' | 'high', Level>> {
  const words = ['assess', join(folder, 'company.yaml'), '--format', 'json'];
  return JSON.parse((await runCommand(words)).output).level;
}
