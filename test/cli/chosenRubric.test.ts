import { describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from './temporaryFolder.ts';
import { runCommand } from './testTerminal.ts';

const company = (sector: string) =>
  `omnigauge: 1\ncompany: { name: Tiny${sector === '' ? '' : `, sector: ${sector}`} }\nchannels:\n  store: { kind: store }\n`;

async function judged(sector: string, words: string[] = []) {
  const run = await runCommand(['assess', '-', '-f', 'json', ...words], { input: company(sector) });
  const { rubric, notes } = JSON.parse(run.output);
  const about = (notes as string[]).filter((note) => note.includes('--rubric'));
  return { id: rubric.id as string, about };
}

describe('the rubric that judges', () => {
  it('is that of the sector where one fits, and the notes say so', async () => {
    const { id, about } = await judged('Food retail');
    expect(id).toBe('retail');
    expect(about).toHaveLength(1);
    expect(about[0]).toContain('Food retail');
    expect((await judged('Food retail', ['--lang', 'it'])).about[0]).toContain('griglia');
  });

  it('is the default without a sector, or where none fits: nothing to say', async () => {
    for (const sector of ['', 'astronomy']) {
      expect(await judged(sector)).toEqual({ id: 'omnichannel', about: [] });
    }
  });

  it('is the default where several fit, and the notes name them', async () => {
    const { id, about } = await judged('retail and insurance');
    expect(id).toBe('omnichannel');
    expect(about[0]).toMatch(/banking and retail/);
  });

  it('is the one that was named, by flag or variable: nothing to say', async () => {
    const none: string[] = [];
    const named = { id: 'omnichannel', about: none };
    expect(await judged('retail', ['--rubric', 'omnichannel'])).toEqual(named);
    expect(await judged('', ['--rubric', 'retail'])).toEqual({ id: 'retail', about: none });
    vi.stubEnv('OMNIGAUGE_RUBRIC', 'omnichannel');
    expect(await judged('retail').finally(() => vi.unstubAllEnvs())).toEqual(named);
  });

  it('is the same for explain with a path, and the default without', async () => {
    const folder = temporaryFolder({ 'company.yaml': company('retail') });
    const explained = async (...words: string[]) => {
      const { output } = await runCommand(['explain', ...words, '-f', 'json'], { folder });
      return JSON.parse(output).rubric.id;
    };
    expect(await explained('recognition', 'company.yaml')).toBe('retail');
    expect(await explained('recognition', '.', '--rubric', 'omnichannel')).toBe('omnichannel');
    expect(await explained('recognition')).toBe('omnichannel');
  });

  it('is named in the help, whose flag has no default', async () => {
    const { output } = await runCommand(['assess', '--help'], { columns: 200 });
    expect(output).toMatch(/--rubric <id\|file> .*sector.*OMNIGAUGE_RUBRIC/);
  });
});
