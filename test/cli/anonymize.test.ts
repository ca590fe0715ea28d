import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableNames } from '../../src/report/csv/tables.ts';
import { pictures } from '../../src/report/picture/pictures.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { runCommand } from './testTerminal.ts';
import { zipTexts } from './zipTexts.ts';

/** Every word that could tell who the company is begins like this. */
const mark = /zq/i;

const company = `# zq-comment
%ANCHORS%
omnigauge: 1 # zq-comment
company: { name: Zq-name, sector: retail of zq-fish, claims: omni, notes: zq-note }
brand: { voice: zq-voice, visual: zq-look }
notes: |
  zq-note
  zq-note
`.replace('%ANCHORS%\n', '');

const network = `teams:
  zq-shops: &zq-anchor { name: Zq team, goals: [zq-sales], reports_to: Zq boss, works_with: [zq-web], notes: zq-note }
  zq-web: { goals: [zq-clicks, zq-sales], reports_to: zq-boss-2 }
channels:
  zq-store: { kind: store, team: zq-shops, vendor: zq-vendor, stages: [buy], identifies_by: [zq-card], brand: { voice: zq-other, visual: zq-look } }
  zq-webshop:
    kind: webshop # zq-comment
    name: >-
      Zq webshop
      of zq
    team: zq-web
    identifies_by: [zq-mail]
    personalised_with: [orders, loyalty]
  zq-phone: { kind: call_centre, name: "Zq \\u007aq", team: none, personalised_with: [profile] }
systems:
  zq-crm: { kind: crm, team: zq-web, vendor: zq-vendor-2, masters: [profile] }
  zq-till: { kind: pos, name: Zq till, masters: [profile] }
flows:
  - { from: zq-webshop, to: zq-crm, data: [identity, orders], freshness: daily, notes: zq-note }
  - { between: [zq-store, zq-till], name: zq-flow, team: zq-shops }
  - { from: unknown, to: zq-store, data: [identity] }
journeys:
  zq-collect:
    name: Zq collects
    team: zq-shops
    steps: [{ on: zq-webshop, creates: [identity, orders] }, { on: zq-store, needs: [identity, orders], notes: zq-note }, zq-phone]
kpis: { zq-kpi: { name: Zq KPI, measured: no, team: zq-web }, cross-channel-conversion: { name: Zq conversion, measured: no } }
practices: { click-and-collect: yes, zq-practice: yes }
partial: [flows.zq-phone, kpis]
not_applicable: { offer-coherence: Zq reason. }
`;

const visible = ['zq-client', '--target', 'omni'];
const hidden = [...visible, '--anonymize'];

const folderOf = () =>
  temporaryFolder({ 'zq-client/zq-company.yaml': company, 'zq-client/zq-network.yaml': network });

async function wrote(words: string[], folder: string, file: string): Promise<Buffer> {
  const { code, errors } = await runCommand([...words, '-o', file], { folder });
  expect({ code, errors }).toEqual({ code: 0, errors: expect.stringContaining(file) });
  return readFileSync(join(folder, file));
}

describe('nothing of the names is left', () => {
  const calls: [command: string, file: string][] = [
    ...['txt', 'json', 'md', 'html'].map((ending): [string, string] => ['assess', `a.${ending}`]),
    ...['txt', 'json', 'md', 'csv', 'mmd'].map((ending): [string, string] => [
      'plan',
      `p.${ending}`,
    ]),
    ...tableNames.map((table): [string, string] => [`assess --table ${table}`, `${table}.csv`]),
    ...Object.keys(pictures).map((name): [string, string] => [
      `report picture ${name}`,
      `${name}.svg`,
    ]),
  ];

  it.each(calls)('%s, in %s', async (command, file) => {
    for (const language of ['en', 'it']) {
      const folder = folderOf();
      const words = [...command.split(' '), ...hidden, '--lang', language];
      const text = (await wrote(words, folder, file)).toString('utf8');
      expect(text.length).toBeGreaterThan(40);
      expect(text.split('\n').filter((line) => mark.test(line))).toEqual([]);
    }
  });

  it('in the files of a slide deck', async () => {
    const bytes = await wrote(['assess', ...hidden], folderOf(), 'deck.pptx');
    const texts = [...zipTexts(bytes)];
    expect(texts.some(([, text]) => text.includes('Company A'))).toBe(true);
    expect(texts.filter((entry) => entry.some((text) => mark.test(text)))).toEqual([]);
  });

  it('in the questions, on the screen and in issues', async () => {
    const folder = folderOf();
    const words = ['assess', ...hidden, '--top', '99'];
    for (const more of [[], ['--questions']]) {
      const { output } = await runCommand([...words, ...more], { folder });
      expect(output).toContain('Company A');
      expect(output).not.toMatch(mark);
    }
    await runCommand(['plan', ...hidden, '--issues', 'issues'], { folder });
    const issues = readdirSync(join(folder, 'issues'));
    expect(issues.length).toBeGreaterThan(1);
    for (const name of issues) {
      expect(name + readFileSync(join(folder, 'issues', name), 'utf8')).not.toMatch(mark);
    }
  });

  it('though without the flag every one of those places is told', async () => {
    const { output } = await runCommand(['assess', ...visible, '-f', 'json'], {
      folder: folderOf(),
    });
    const told = ['Zq-name', 'zq-fish', 'Zq team', 'zq-store'];
    const besides = [
      'Zq webshop of zq',
      'zq-vendor',
      'zq-crm',
      'Zq collects',
      'Zq reason',
      'zq-client',
    ];
    for (const word of [...told, ...besides, 'zq-practice']) expect(output).toContain(word);
  });
});

describe('what stays', () => {
  it('the numbers, the rubric and the words of the sector that it knows', async () => {
    const folder = folderOf();
    const [plain, other] = await Promise.all(
      [[], ['--anonymize']].map(async (more) =>
        JSON.parse(
          (await runCommand(['assess', ...visible, '-f', 'json', ...more], { folder })).output,
        ),
      ),
    );
    expect(other.rubric).toEqual(plain.rubric);
    expect(other.rubric.id).toBe('retail');
    expect(other.company).toEqual({ name: 'Company A', sector: 'retail', claims: 'omni' });
    for (const key of ['level', 'score', 'coverage', 'progress']) {
      expect(other[key]).toEqual(plain[key]);
    }
    expect(other.plan.effort).toEqual(plain.plan.effort);
  });

  it('digests are those of the texts with other names', async () => {
    const folder = folderOf();
    const digests = async (...more: string[]) => {
      const { output } = await runCommand(['assess', ...visible, '-f', 'json', ...more], {
        folder,
      });
      return JSON.parse(output).inputs as { file: string; sha256: string }[];
    };
    const [plain, other] = [await digests(), await digests('--anonymize')];
    expect(other.map(({ file }) => file)).toEqual(['part-1.yaml', 'part-2.yaml']);
    expect(other.map(({ sha256 }) => sha256)).not.toEqual(plain.map(({ sha256 }) => sha256));
  });

  it('faults are told of the files as they are', async () => {
    const input = 'omnigauge: 1\nchannels: { a: { kind: stoer } }\n';
    const { code, errors } = await runCommand(['assess', '-', '--anonymize'], { input });
    expect(code).toBe(2);
    expect(errors).toContain('<stdin>:2:');
  });
});

it('a plan with other names is not written into the files', async () => {
  const words = ['plan', ...hidden, '--apply', '--yes'];
  const { code, errors } = await runCommand(words, { folder: folderOf() });
  expect(code).toBe(2);
  expect(errors).toContain('--apply');
});
