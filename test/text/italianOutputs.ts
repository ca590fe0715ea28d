import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gitRepository } from '../cli/gitRepository.ts';
import { runCommand } from '../cli/testTerminal.ts';
import { banca, bottega } from './italianCompanies.ts';

/** What a call in Italian prints, and what it writes into the folder `out`. */
export interface Output {
  call: string;
  text: string;
}

const bothCompanies = ['bottega.yaml', 'banca.yaml'].flatMap((company) => [
  ...['text', 'markdown', 'html', 'csv --table gaps', 'csv --table questions'].map(
    (format) => `assess ${company} -f ${format}`,
  ),
  `assess ${company} --questions`,
  `assess ${company} --target omni --top 20 --verbose`,
  ...['text', 'markdown', 'csv', 'gantt'].map(
    (format) => `plan ${company} -f ${format} --target cross`,
  ),
  `plan ${company} --on low --top 2 --issues out`,
  `check ${company} --min-level omni --max-repeats 0 --forbid contradiction`,
  `explain score ${company}`,
  `explain level ${company}`,
  `explain score ${company} --sensitivity`,
  ...['recognition', 'continuity', 'brand', 'click-and-collect', 'data-reach', 'omni'].map(
    (topic) => `explain ${topic} ${company}`,
  ),
  `interview ${company} --print-questions`,
  `what-if ${company} --set teams.nuovo={}`,
]);

const calls = [
  ...bothCompanies,
  'assess bottega.yaml -o out/slides.pptx',
  ...['spectrum', 'radar', 'channel-map', 'handover-matrix', 'journeys', 'quadrant', 'plan'].map(
    (picture) => `report picture ${picture} bottega.yaml -o out/${picture}.svg`,
  ),
  ...['summary', 'comment', 'github', 'junit', 'gitlab', 'sarif'].map(
    (format) => `check bottega.yaml --min-level omni --max-repeats 0 -f ${format}`,
  ),
  'check bottega.yaml --baseline accettato.yaml --update-baseline',
  'check bottega.yaml --baseline accettato.yaml',
  'check bottega.yaml --baseline accettato.yaml --min-dimension data=90 --min-team negozi=omni',
  'check bottega.yaml --since HEAD~1',
  'what-if bottega.yaml --remove anagrafe',
  'what-if bottega.yaml --connect telefono:anagrafe',
  ...['text', 'markdown', 'html'].flatMap((format) => [
    `compare HEAD~1:bottega.yaml bottega.yaml -f ${format}`,
    `compare bottega.yaml banca.yaml -f ${format}`,
  ]),
  ...['text', 'csv', 'html'].map((format) => `history bottega.yaml -f ${format}`),
  ...['text', 'markdown', 'csv', 'html'].map(
    (format) => `portfolio bottega.yaml banca.yaml guasto.yaml -f ${format}`,
  ),
  'explain',
  'rubric list',
  'rubric lint',
  'rubric lint mia.yaml',
  'rubric test',
  'rubric impact omnichannel retail bottega.yaml banca.yaml',
  'init out/avvio',
  'init out/parti --folder --github',
  'assess guasto.yaml',
  'assess manca.yaml',
  'assess bottega.yaml --formato html',
  'assess bottega.yaml -f foglio',
  'asess',
  'plan bottega.yaml --budget molto',
  'what-if bottega.yaml',
  'what-if bottega.yaml --remove nessuno',
  'check bottega.yaml',
  'explain assente',
  'compare bottega.yaml assente',
  'report picture assente bottega.yaml',
];

const helps = [
  '',
  ...['assess', 'report', 'report picture', 'check', 'plan', 'what-if', 'interview', 'watch'],
  ...['compare', 'history', 'portfolio', 'explain', 'init', 'schema', 'completion', 'rubric'],
  ...['list', 'show', 'lint', 'new', 'impact', 'test'].map((name) => `rubric ${name}`),
].map((command) => `${command} --help`.trim());

/** Faults of many kinds, in words that are Italian where words are free. */
const guasto = `omnigauge: 1
company: { name: Guasto, sectr: commercio }
channels:
  sito: { kind: webshopp, team: assente, share: 3 }
  posta: { kind: email, stages: [comprare] }
flows:
  - { from: sito, to: sito }
  - { da: sito, a: posta }
parzial: [flows]
`;

/**
 * Every call of a command whose text is shown to people, in Italian. The schemas for editors are
 * left out: like all machine formats, they do not change with the language.
 */
export async function italianOutputs(): Promise<Output[]> {
  const repository = gitRepository({
    'bottega.yaml': bottega.replace('  - { from: negozio, to: casse, data: [orders] }\n', ''),
    'banca.yaml': banca,
    'guasto.yaml': guasto,
    'mia.yaml':
      'rubric: 1\nid: mia\nversion: 1.0.0\nextends: omnichannel\ncriteria: { continuity: { weight: 3 } }\n',
  });
  repository.commit({ 'bottega.yaml': bottega });
  const { folder } = repository;
  const outputs: Output[] = [];
  for (const call of [...calls, ...helps]) {
    const words = [...call.split(' '), '--lang', 'it'];
    const { output, errors } = await runCommand(words, { folder });
    outputs.push({ call, text: `${output}\n${errors}` });
  }
  return [...outputs, ...writtenFiles(join(folder, 'out'))];
}

function writtenFiles(folder: string): Output[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !/\.(pptx|schema\.json)$/.test(path))
    .map((path) => ({ call: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }));
}
