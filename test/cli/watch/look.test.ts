import { join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../../../src/cli/program.ts';
import { look } from '../../../src/cli/watch/look.ts';
import { calledWith } from '../calledWith.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const files = {
  'company.yaml': 'omnigauge: 1\nchannels: { store: { kind: store } }\n',
  'omnigauge.config.yaml': 'lang: it\n',
  'ci.yaml': 'rubric: banking\n',
  'ours.yaml': 'rubric: 1\nid: ours\nversion: 1.0.0\nextends: ./base.yaml\n',
  'base.yaml': 'rubric: 1\nid: base\nversion: 1.0.0\nextends: retail\n',
  'lost.yaml': 'rubric: 1\nid: lost\nversion: 1.0.0\nextends: ./nowhere.yaml\n',
};

/** What a call of `watch` finds, with the names of the files that it follows besides. */
async function looked(...words: string[]) {
  const folder = temporaryFolder(files);
  const context = calledWith();
  const start = { ...context, terminal: { ...context.terminal, folder } };
  const program = await buildProgram(start, 'watch');
  const called = program.commands.find((each) => each.name() === 'watch') as Command;
  program.parseOptions(words);
  called.parseOptions(words);
  const { found, others, context: after } = await look('company.yaml', called, start);
  const inside = others.map((path) => path.slice(join(folder, '/').length));
  const rubric = 'assessment' in found ? found.assessment.rubric.id : found.problems[0]?.code;
  return { rubric, language: after.language, others: inside };
}

describe('what a watched company depends on besides', () => {
  const usual = ['omnigauge.config.yaml', 'omnigauge.config.yml'];

  it.each<[string[], Awaited<ReturnType<typeof looked>>]>([
    [[], { rubric: 'omnichannel', language: 'it', others: usual }],
    [['--no-config'], { rubric: 'omnichannel', language: 'en', others: [] }],
    [['--config', 'ci.yaml'], { rubric: 'banking', language: 'en', others: ['ci.yaml'] }],
    [['--rubric', 'retail'], { rubric: 'retail', language: 'it', others: usual }],
    [
      ['--rubric', 'ours.yaml'],
      { rubric: 'ours', language: 'it', others: [...usual, 'ours.yaml', 'base.yaml'] },
    ],
    [
      ['--rubric', 'lost.yaml'],
      { rubric: 'bad-extends', language: 'it', others: [...usual, 'lost.yaml'] },
    ],
  ])('%j', async (words, expected) => {
    expect(await looked(...words)).toEqual(expected);
  });
});
