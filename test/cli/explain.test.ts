import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './temporaryFolder.ts';
import { runCommand } from './testTerminal.ts';

const example = 'examples/bottega-aurora';

async function partOf(...words: string[]) {
  const { code, output } = await runCommand(['explain', ...words, '-f', 'json']);
  expect(code).toBe(0);
  return JSON.parse(output).parts[0];
}

describe('explain score', () => {
  it('takes the very score of the assessment apart', async () => {
    const part = await partOf('score', example);
    const { output } = await runCommand(['assess', example, '-f', 'json']);
    expect(part.assessed.score).toEqual(JSON.parse(output).score);
    const cents = part.dimensions.map((each: { assessed: { contribution: number | null } }) =>
      Math.round((each.assessed.contribution ?? 0) * 100),
    );
    const total = cents.reduce((sum: number, each: number) => sum + each, 0);
    expect(total + Math.round(part.assessed.moved * 100)).toBe(
      Math.round(part.assessed.score.estimate * 100),
    );
  });

  it('without a path shows the weights alone, which are all of it', async () => {
    const { assessed, dimensions } = await partOf('score');
    expect(assessed).toBeNull();
    const shares = dimensions.map(({ share }: { share: number }) => share);
    expect(shares.reduce((sum: number, each: number) => sum + each, 0)).toBeCloseTo(1, 5);
  });

  it('says so where nothing is assessed', async () => {
    const words = ['explain', 'score', '-', '--rubric', 'omnichannel'];
    const { output } = await runCommand(words, {
      input:
        'omnigauge: 1\nchannels: { a: { kind: store } }\nnot_applicable: { channel-count: No., stage-choice: No. }\n',
    });
    expect(output).toMatch(/there is no score to take\s+apart/);
  });
});

describe('explain level', () => {
  it('has the gates of the assessment, each with the first thing it rests on', async () => {
    const { gates, assessed } = await partOf('level', example);
    const result = JSON.parse((await runCommand(['assess', example, '-f', 'json'])).output);
    expect(assessed).toEqual(result.level);
    expect(
      gates.map((gate: Record<string, never>) => [gate.level, gate.criterion, gate.assessed]),
    ).toEqual(
      result.gates.map(({ level, criterion, value, outcome }: Record<string, unknown>) => [
        level,
        criterion,
        { value, outcome },
      ]),
    );
    for (const gate of gates) {
      const criterion = result.criteria.find(({ id }: { id: string }) => id === gate.criterion);
      expect(gate.evidence).toEqual(criterion.evidence[0]);
    }
  });
});

describe('explain --sensitivity', () => {
  const leeways = async (topic: string, ...words: string[]) =>
    (await partOf(topic, ...words, '--sensitivity')).leeways as {
      what: string;
      of: string;
      level: string | null;
    }[];

  it.each([
    ['recognition', (each: { of: string }) => each.of === 'recognition'],
    ['cross', (each: { level: string | null }) => each.level === 'cross'],
    ['shared-loyalty', (each: { of: string }) => each.of === 'shared-loyalty'],
  ])('%s: what the topic is about, and nothing else', async (topic, about) => {
    const found = await leeways(topic, example);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((each) => !about(each as never))).toEqual([]);
  });

  it('a dimension: its own weight and its criteria', async () => {
    const found = await leeways('journeys', example);
    expect(found.map(({ what }) => what)).toContain('dimension-weight');
    expect(found.length).toBeGreaterThan(3);
  });

  it('takes this folder without a path', async () => {
    const { code, output } = await runCommand(['explain', 'continuity', '--sensitivity'], {
      folder: new URL('../../examples/bottega-aurora', import.meta.url).pathname,
    });
    expect(code).toBe(0);
    expect(output).toContain('Bottega Aurora today');
  });

  it.each([['--sensitivity'], []])(
    'tells a path in the place of the topic (%s)',
    async (...flags) => {
      const folder = temporaryFolder({ 'data/notes.txt': '', 'shops/c.yaml': '' });
      const explained = (topic: string) =>
        runCommand(['explain', topic, ...flags, '--format', 'json'], { folder });
      for (const path of ['shops', './shops', 'shops/c.yaml', 'nowhere.yaml', '-']) {
        const { code, output } = await explained(path);
        const [problem] = JSON.parse(output).problems;
        expect([code, problem.code]).toEqual([2, 'path-for-topic']);
        const call = ['omnigauge explain score', path, ...flags].join(' ');
        expect(problem.message).toContain(`\`${call}\``);
      }
      // A folder may have the name of a topic, which goes before.
      const { output } = await explained('data');
      expect(output).not.toContain('path-for-topic');
    },
  );

  it('does not know every word', async () => {
    const { code, errors } = await runCommand(['explain', 'scor', example, '--sensitivity']);
    expect(code).toBe(2);
    expect(errors).toContain('score');
  });
});

describe('rubric impact', () => {
  it('judges companies by both, this folder by default, and ends with 0', async () => {
    const words = ['rubric', 'impact', 'omnichannel', 'retail', '-f', 'json'];
    const folder = new URL('../../examples/bottega-aurora', import.meta.url).pathname;
    const { code, output } = await runCommand(words, { folder });
    const impact = JSON.parse(output);
    expect(code).toBe(0);
    expect(impact.same).toBe(false);
    expect([impact.older.id, impact.newer.id]).toEqual(['omnichannel', 'retail']);
    expect(impact.companies).toMatchObject([{ path: '.', name: 'Bottega Aurora', moves: true }]);
  });

  it('keeps the order of several companies', async () => {
    const paths = [
      'examples/casa-serena-assistenza.yaml',
      example,
      'examples/banca-meridiana.yaml',
    ];
    const words = ['rubric', 'impact', 'omnichannel', 'banking', ...paths, '-f', 'json'];
    const { companies } = JSON.parse((await runCommand(words)).output);
    expect(companies.map(({ path }: { path: string }) => path)).toEqual(paths);
  });

  it('asks for two rubrics that are there', async () => {
    const missing = await runCommand(['rubric', 'impact', 'omnichannel']);
    const unknown = await runCommand(['rubric', 'impact', 'omnichannel', 'retial']);
    expect([missing.code, unknown.code]).toEqual([2, 2]);
    expect(unknown.errors).toContain('retail');
  });
});

it('the topics are JSON for whoever asks for JSON', async () => {
  const { code, output } = await runCommand(['explain', '--format', 'json']);
  expect(code).toBe(0);
  const { topics } = JSON.parse(output) as { topics: { id: string }[] };
  expect(topics.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['score', 'omni', 'data', 'customer-reach', 'click-and-collect']),
  );
});
