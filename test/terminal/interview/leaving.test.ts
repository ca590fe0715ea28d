import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en.ts';
import { it as italian } from '../../../src/text/it.ts';
import { temporaryFolder } from '../../cli/temporaryFolder.ts';
import { type Interviewed, interviewed, isPrompt, threeChannels } from './interviewed.ts';

const { interviewScreens: say, interview } = en;
const files = { 'company.yaml': threeChannels };

/** How to come to each kind of prompt. */
const prompts: Readonly<Record<string, (talk: Interviewed) => Promise<void>>> = {
  'a text': (talk) => talk.asks(interview.questions.name),
  'a text that is half written': async (talk) => {
    await talk.asks(interview.questions.name);
    talk.terminal.type('Bott');
    await talk.terminal.waitFor('› Bott');
  },
  'a search': async (talk) => {
    await talk.write('Aurora');
    await talk.asks(interview.questions.sector);
  },
  'a list to tick': async (talk) => {
    await talk.write('Aurora');
    await talk.find('retail');
    await talk.asks(say.nodes.kinds.channels);
    await talk.press('space');
  },
  'a list to choose from': async (talk) => {
    await talk.write('Aurora');
    await talk.find('retail');
    await talk.tick('store', 'webshop');
    await talk.asks('They will be called');
  },
  'the menu': async (talk) => {
    await talk.asks(interview.questions.name);
    await talk.press('escape');
  },
  'a note': async (talk) => {
    await talk.write('Aurora');
    await talk.asks(interview.questions.sector);
    await talk.menu(say.menu.note);
    await talk.terminal.waitFor(say.menu.noteText);
  },
};

describe('Ctrl-C', () => {
  it.each(Object.entries(prompts))(
    'leaves %s with 130, and what was saved stays',
    async (_, come) => {
      const talk = interviewed();
      await come(talk);
      const saved = talk.file();
      talk.terminal.press('ctrl-c');
      expect(await talk.terminal.exit).toEqual({ code: 130, signal: 0 });
      expect(talk.file()).toBe(saved);
      expect(talk.terminal.cursor().isVisible).toBe(true);
      const told = saved === null ? say.end.interruptedEmpty : 'omnigauge interview';
      expect(talk.terminal.screen()).toContain(told);
      expect(talk.terminal.screen()).not.toContain('Error');
    },
  );

  it('from another program leaves with 130 as well', async () => {
    const talk = interviewed({ files });
    await talk.asks(say.sources.known);
    talk.terminal.kill('SIGINT');
    expect(await talk.terminal.exit).toEqual({ code: 130, signal: 0 });
    expect(talk.terminal.cursor().isVisible).toBe(true);
  });

  it('leaves the choice at the end with 130', async () => {
    const talk = interviewed({ files: { 'company.yaml': `${threeChannels}flows: []\n` } });
    await talk.asks(say.settled.goOn);
    talk.terminal.press('ctrl-c');
    expect(await talk.terminal.exit).toEqual({ code: 130, signal: 0 });
  });

  it('says how to go on, in the language of the session and with the name of the file', async () => {
    const talk = interviewed({ words: ['my shop.yaml', '--lang', 'it'] });
    await talk.write('Aurora');
    await talk.asks(italian.interview.questions.sector);
    talk.terminal.press('ctrl-c');
    await talk.terminal.exit;
    expect(talk.terminal.screen()).toContain("omnigauge interview 'my shop.yaml'");
    expect(talk.terminal.screen()).toContain('Non si perde niente');
  });
});

describe('the end of the input', () => {
  it('stops as the menu does', async () => {
    const talk = interviewed({ files });
    await talk.asks(say.sources.known);
    talk.terminal.press('ctrl-d');
    expect(await talk.terminal.exit).toEqual({ code: 0, signal: 0 });
    expect(talk.terminal.screen()).toContain(say.end.stopped);
  });

  it('in a text that is half written only deletes', async () => {
    const talk = interviewed();
    await talk.asks(interview.questions.name);
    talk.terminal.type('Aurorx');
    await talk.terminal.waitFor('› Aurorx');
    talk.terminal.press('left', 'ctrl-d');
    await talk.terminal.waitFor(/› Auror$/m);
    await talk.press('enter');
    expect(talk.file()).toContain('name: Auror\n');
  });
});

describe('an interview that is cut off', () => {
  it.each(['SIGKILL', 'SIGHUP', 'SIGTERM'])(
    'by %s after each answer goes on where it was',
    async (signal) => {
      const folder = temporaryFolder();
      const answers: ((talk: Interviewed) => Promise<void>)[] = [
        (talk) => talk.write('Aurora'),
        (talk) => talk.find('retail'),
        async (talk) => {
          await talk.tick('store', 'webshop');
          await talk.choose(say.nodes.keep);
          await talk.press('enter');
        },
        async (talk) => {
          await talk.tick('CRM');
          await talk.choose(say.nodes.keep);
        },
      ];
      let saved: string | null = null;
      for (const answer of answers) {
        const talk = interviewed({ folder });
        await talk.asks('?');
        expect(talk.file()).toBe(saved);
        await answer(talk);
        await talk.terminal.waitFor(() => talk.file() !== saved);
        saved = talk.file();
        talk.terminal.kill(signal);
        await talk.terminal.exit;
        expect(talk.file()).toBe(saved);
      }
      expect(saved).toContain('crm:');
    },
    60_000,
  );

  it('by SIGKILL after every answer of a long interview asks each question once', async () => {
    const folder = temporaryFolder(files);
    const asked: string[] = [];
    for (;;) {
      const talk = interviewed({ folder, words: ['--for', 'score'], columns: 100 });
      await talk.terminal.waitFor(isPrompt);
      if (talk.terminal.screen().includes(say.settled.goOn)) break;
      // What was answered before the cut is not asked again.
      expect(asked).not.toContain(talk.question());
      asked.push(talk.question());
      const saved = talk.file() as string;
      await talk.menu(say.menu.unknown);
      await talk.terminal.waitFor(() => talk.file() !== saved);
      const answered = talk.file();
      talk.terminal.kill('SIGKILL');
      await talk.terminal.exit;
      expect(talk.file()).toBe(answered);
      expect(answered).toContain('# since 1987');
    }
    expect(asked.length).toBeGreaterThan(10);
  }, 180_000);
});
