import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sidesResultSchema } from '../../src/compare/sidesResult.ts';
import { linked, replaced } from '../compare/compared.ts';
import { type GitRepository, gitRepository } from './gitRepository.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { runCommand } from './testTerminal.ts';

const whole = `omnigauge: 1\ncompany: { name: Linked }\n${linked}`;
/** Without the flow to the store, so that the journey breaks there. */
const broken = replaced(
  '  - { between: [store, crm], data: [identity, orders], freshness: realtime }\n',
  '',
  whole,
);

const compare = (folder: string, ...words: string[]) =>
  runCommand(['compare', ...words], { folder });

async function data(folder: string, ...words: string[]) {
  const { code, output, errors } = await compare(folder, ...words, '--format', 'json');
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  return sidesResultSchema.parse(JSON.parse(output));
}

async function problemOf(folder: string, ...words: string[]) {
  const { code, output } = await compare(folder, ...words, '--format', 'json');
  expect(code).toBe(2);
  return JSON.parse(output).problems[0].code;
}

async function save(folder: string, path: string, ...words: string[]): Promise<void> {
  const { code } = await runCommand(['assess', path, '-o', 'saved.json', '--quiet', ...words], {
    folder,
  });
  expect(code).toBe(0);
}

describe('what a word stands for', () => {
  it('two files: before, then after', async () => {
    const folder = temporaryFolder({ 'a.yaml': broken, 'b.yaml': whole });
    const { sides, journeys, level } = await data(folder, 'a.yaml', 'b.yaml');
    expect(sides.before).toMatchObject({ kind: 'file', name: 'a.yaml' });
    expect(journeys).toMatchObject([{ id: 'collect', turn: 'mended' }]);
    expect(level.direction).toBe('up');
    const back = await data(folder, 'b.yaml', 'a.yaml');
    expect(back.journeys).toMatchObject([{ id: 'collect', turn: 'broken' }]);
    expect(back.gates.some(({ direction }) => direction === 'down')).toBe(true);
  });

  it('folders of fragments, and what they have that is new', async () => {
    const folder = temporaryFolder({
      'a/company.yaml': whole,
      'b/company.yaml': whole,
      'b/more.yaml':
        'channels: { app: { kind: app, name: The app } }\nsystems: { pim: { kind: pim } }\nteams: { labs: {} }\n',
    });
    const { sides, channels, systems, teams } = await data(folder, 'a', 'b');
    expect(sides.after.kind).toBe('folder');
    expect(channels).toEqual({ gone: [], added: [{ id: 'app', name: 'The app' }] });
    expect(systems.added).toEqual([{ id: 'pim', name: 'pim' }]);
    expect(teams.added).toEqual([{ id: 'labs', name: 'labs' }]);
  });

  it('standard input', async () => {
    const folder = temporaryFolder({ 'a.yaml': whole });
    const { code, output } = await runCommand(['compare', 'a.yaml', '-'], { folder, input: whole });
    expect(code).toBe(0);
    expect(output).toContain('Nothing changes.');
  });

  describe('revisions', () => {
    const repository = (): GitRepository => {
      const made = gitRepository({ 'company.yaml': broken });
      made.commit({ 'company.yaml': whole });
      return made;
    };

    it('a bare one stands for this folder, or for --path', async () => {
      const { folder } = repository();
      const { sides, journeys } = await data(folder, 'HEAD~1', 'HEAD');
      expect(sides.before).toMatchObject({ kind: 'revision', name: 'HEAD~1' });
      expect(journeys).toMatchObject([{ turn: 'mended' }]);
      const file = await data(folder, 'HEAD~1', '.', '--path', 'company.yaml');
      expect(file.journeys).toEqual(journeys);
    });

    it('one with a path of its own, also of a file that is gone now', async () => {
      const made = repository();
      made.commit({ 'company.yaml': null, 'sub/other.yaml': whole });
      const { journeys } = await data(made.folder, 'HEAD~2:company.yaml', 'sub/other.yaml');
      expect(journeys).toMatchObject([{ turn: 'mended' }]);
    });

    it('a path that is there wins over a revision of the same name', async () => {
      const made = repository();
      made.write({ 'main/company.yaml': whole });
      const { sides } = await data(made.folder, 'main', 'HEAD:company.yaml');
      expect(sides.before).toMatchObject({ kind: 'folder', name: 'main' });
    });

    it('what is too large at a revision is told as that', async () => {
      const { folder } = repository();
      expect(await problemOf(folder, 'HEAD', 'company.yaml', '--max-size', '100')).toBe(
        'file-too-large',
      );
    });

    it('what was not there then is told', async () => {
      const made = repository();
      made.commit({ 'late/company.yaml': whole });
      expect(await problemOf(made.folder, 'HEAD~1', '.', '--path', 'late')).toBe(
        'nothing-at-revision',
      );
    });
  });

  it.each(['nowhere', 'nowhere:company.yaml', '--output'])('%s is neither', async (word) => {
    const { folder } = gitRepository({ 'company.yaml': whole });
    const words = word.startsWith('-') ? ['--', word] : [word];
    const { code, output, errors } = await compare(folder, ...words, 'company.yaml');
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain('no git revision either');
  });

  it('nor is anything outside a repository', async () => {
    const folder = temporaryFolder({ 'company.yaml': whole });
    expect(await problemOf(folder, 'HEAD', 'company.yaml')).toBe('no-such-side');
  });
});

describe('saved results', () => {
  it('by the same rubric need no files', async () => {
    const folder = temporaryFolder({ 'a.yaml': broken, 'b.yaml': whole });
    await save(folder, 'a.yaml');
    const elsewhere = temporaryFolder({
      'saved.json': readFileSync(join(folder, 'saved.json')),
      'b.yaml': whole,
    });
    const { sides, comparable, journeys, split } = await data(elsewhere, 'saved.json', 'b.yaml');
    expect(sides.before.kind).toBe('result');
    expect(comparable).toBe(true);
    expect(split).toBeNull();
    expect(journeys).toMatchObject([{ turn: 'mended' }]);
  });

  it('by a rubric of their own are compared as they are', async () => {
    const folder = temporaryFolder({
      'a.yaml': whole,
      'own.yaml': 'rubric: 1\nid: own\nversion: 1.0.0\nextends: omnichannel\n',
    });
    await save(folder, 'a.yaml', '--rubric', 'own.yaml');
    const { level } = await data(folder, 'saved.json', 'saved.json');
    expect(level.direction).toBe('same');
  });

  it('by another rubric are judged anew from their files, and the change is split', async () => {
    const folder = temporaryFolder({ 'a.yaml': broken, 'b.yaml': whole });
    await save(folder, 'a.yaml', '--rubric', 'b2b');
    const direct = await data(folder, 'a.yaml', 'b.yaml');
    const { split, score, rubric, sides } = await data(folder, 'saved.json', 'b.yaml');
    expect(score).toEqual(direct.score);
    expect(rubric.before).toEqual(rubric.after);
    expect(sides.before.stated.rubric.id).toBe('b2b');
    expect(split).toMatchObject({ company: score.change, judgedBy: 'after' });
    const [older, newer] = [sides.before.stated.score.estimate, score.after.estimate];
    expect((split?.company ?? 0) + (split?.rubric ?? 0)).toBeCloseTo(
      (newer ?? 0) - (older ?? 0),
      6,
    );
  });

  it('are judged anew from git where the files have changed since', async () => {
    const made = gitRepository({ 'company.yaml': broken });
    await save(made.folder, 'company.yaml', '--rubric', 'b2b');
    made.commit({ 'company.yaml': whole });
    const { split, journeys } = await data(made.folder, 'saved.json', 'company.yaml');
    expect(split).not.toBeNull();
    expect(journeys).toMatchObject([{ turn: 'mended' }]);
  });

  it('are not compared by scores where neither files nor git have them', async () => {
    const folder = temporaryFolder({ 'a.yaml': broken });
    await save(folder, 'a.yaml', '--rubric', 'b2b');
    const elsewhere = temporaryFolder({
      'saved.json': readFileSync(join(folder, 'saved.json')),
      'a.yaml': whole,
    });
    const { comparable, obstacles } = await data(elsewhere, 'saved.json', 'a.yaml', '--no-config');
    expect(comparable).toBe(true);
    expect(obstacles).toEqual([]);
    const text = JSON.parse(readFileSync(join(folder, 'saved.json'), 'utf8'));
    text.rubric.hash = 'sha256:of-a-rubric-that-is-gone';
    const gone = temporaryFolder({ 'saved.json': JSON.stringify(text), 'a.yaml': whole });
    const result = await data(gone, 'saved.json', 'a.yaml');
    expect(result.comparable).toBe(false);
    expect(result.obstacles).toEqual([
      { side: 'before', reason: 'files-gone' },
      { side: 'before', reason: 'rubric-gone' },
    ]);
    const { output } = await compare(gone, 'saved.json', 'a.yaml');
    expect(output).toContain('Levels and scores cannot be compared');
    expect(output).not.toMatch(/The level|The score/);
    expect(await problemOf(gone, 'saved.json', 'a.yaml', '--rubric', 'retail')).toBe(
      'cannot-rejudge',
    );
  });

  it.each([
    ['another version', { schemaVersion: 2 }],
    ['broken', { schemaVersion: 1, level: 'omni' }],
  ])('that are of no use are refused: %s', async (_, content) => {
    const folder = temporaryFolder({ 'saved.json': JSON.stringify(content), 'a.yaml': whole });
    expect(await problemOf(folder, 'saved.json', 'a.yaml')).toBe('bad-result');
  });

  it('a company in JSON is a company', async () => {
    const folder = temporaryFolder({
      'a.json': '{ "omnigauge": 1, "channels": { "s": { "kind": "store" } } }',
    });
    expect((await data(folder, 'a.json', 'a.json')).sides.before.kind).toBe('file');
  });
});

describe('the formats', () => {
  const evil = '<script>alert(1)</script>';
  const named = whole.replace('name: Webshop', `name: "${evil}"`);

  it('are written by ending, and names cannot act in them', async () => {
    const folder = temporaryFolder({
      'a.yaml': broken.replace('name: Webshop', `name: "${evil}"`),
      'b.yaml': named,
    });
    const { code } = await compare(
      folder,
      'a.yaml',
      'b.yaml',
      '-o',
      'c.md',
      '-o',
      'c.html',
      '-o',
      'c.json',
      '-q',
    );
    expect(code).toBe(0);
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(read('c.md')).not.toContain(evil);
    expect(read('c.html')).not.toContain(evil);
    expect(read('c.html')).toContain("default-src 'none'");
    expect(read('c.html')).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
    sidesResultSchema.parse(JSON.parse(read('c.json')));
  });

  it('speak Italian', async () => {
    const folder = temporaryFolder({ 'a.yaml': broken, 'b.yaml': whole });
    const { output } = await compare(folder, 'a.yaml', 'b.yaml', '--lang', 'it');
    expect(output).toContain('Linked: che cosa è cambiato');
    expect(output).not.toMatch(/\b(Before|After|What is)\b/);
  });
});
