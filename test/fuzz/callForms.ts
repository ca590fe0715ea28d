import fc from 'fast-check';
import { always, either, maybe, one } from './callFlags.ts';
import { type CallForm, form } from './callForm.ts';

const target = either('--target', 'multi', 'cross', 'omni', 'single');
const noPlan = always('--no-plan');
const json = either('-f', 'json');
const flows = ['store>webshop:orders', 'store<>crm:all@6h', 'crm>store:identity,profile@realtime'];
const settings = [
  'channels.store.team=stores',
  'channels.app.kind=unknown',
  'practices.click-and-collect=yes',
  'flows[0].data=[orders]',
  'flows=[]',
  'company.claims=omni',
  'channels.new={kind: app}',
  'kpis={a: {measured: no}}',
  'journeys.collect.steps[1].needs=all',
  'x=1',
];
const topics = [
  'score',
  'level',
  'omni',
  'customer-reach',
  'channel-count',
  'data',
  'own',
  'collect',
];
const minima = ['data=cross', 'choice=5', 'x=1', 'data=', 'stores=multi'];

/**
 * Calls of every command. What plans takes a hundred times as long as the rest, and is mostly left
 * to the smallest companies.
 */
export const callForms: readonly CallForm[] = [
  form(120, (path) => ['assess', path], {
    flags: [
      noPlan,
      one('-f', 'json', 'json', 'text', 'markdown', 'csv'),
      target,
      maybe('--anonymize'),
    ],
  }),
  form(30, (path) => ['assess', path], {
    flags: [noPlan, maybe('--questions'), either('--top', '1', '0', '99'), maybe('-q')],
  }),
  form(12, (path) => ['assess', path], {
    flags: [
      noPlan,
      one('-f', 'html', 'pptx', 'csv'),
      one('-o', 'out.html', 'out.csv', 'out.md', 'out.json', 'out.pptx', 'no/out.txt'),
    ],
  }),
  form(12, (path) => ['assess', path], {
    flags: [always('--no-plan', '-f', 'csv'), one('--table', 'criteria', 'gaps', 'channels', 'x')],
  }),
  form(8, (path) => ['assess', path], { company: 'smallCompany', flags: [json] }),
  form(20, () => ['assess', '-', '--ndjson', '--no-plan'], {
    files: { 'records.ndjson': 'records' },
    input: 'records.ndjson',
  }),
  form(80, (path) => ['check', path], {
    company: 'smallCompany',
    files: { 'omnigauge.baseline.yaml': 'baseline' },
    flags: [
      one('--min-level', 'single', 'single', 'multi', 'omni'),
      either('-f', 'json', 'github', 'summary', 'comment', 'sarif', 'junit', 'gitlab'),
      either('--baseline', 'omnigauge.baseline.yaml', 'company.yaml', 'none.yaml'),
      either('--min-score', '0', '50', '-1', '101'),
      either('--min-dimension', ...minima),
      either('--min-team', ...minima),
      either('--forbid', 'contradiction', 'two-masters', 'x'),
      either('--today', '2026-01-31', '2026-02-30', '0000-00-00'),
      maybe('--allow-stale'),
    ],
  }),
  form(
    10,
    (path) => ['check', path, '--update-baseline', '--baseline', 'omnigauge.baseline.yaml'],
    {
      company: 'smallCompany',
      files: { 'omnigauge.baseline.yaml': 'baseline' },
      flags: [maybe('--lower-floor'), either('--min-level', 'multi', 'omni'), json],
    },
  ),
  form(15, (path) => ['check', path], { flags: [always('--min-level', 'single'), json] }),
  form(5, (path) => ['plan', path], {
    company: 'smallCompany',
    flags: [
      target,
      either('-f', 'json', 'markdown', 'csv', 'gantt'),
      either('--on', 'low'),
      either('--budget', '10', '0', '1e9', '60.5'),
      either('--without', 'add-flow', 'open-channel,x', 'store'),
      either('--top', '3'),
    ],
  }),
  form(3, (path) => ['plan', path, '--apply', '--yes'], {
    company: 'smallCompany',
    flags: [target],
  }),
  form(1, (path) => ['plan', path, '--issues', 'issues'], { company: 'smallCompany' }),
  form(80, (path) => ['what-if', path], {
    files: { 'overlay.yaml': 'overlay' },
    flags: [
      either('--overlay', 'overlay.yaml', 'company.yaml'),
      one('--set', ...settings),
      either('--add-flow', ...flows, '>', 'a>b'),
      either('--remove', 'store', 'webshop', 'crm', 'x', 'practices.click-and-collect'),
      either('--connect', 'store:crm', 'x:y', ':'),
      maybe('--json'),
      target,
    ],
  }),
  form(60, (path) => ['interview', path, '--answers', 'answers.yaml'], {
    company: 'smallCompany',
    files: { 'answers.yaml': 'answers' },
    flags: [maybe('--ask-again'), either('--max-questions', '1', '5')],
  }),
  form(15, (path) => ['interview', path, '--print-questions'], {
    flags: [either('--for', 'score'), maybe('--ask-again'), either('-o', 'questions.yaml')],
  }),
  form(4, (path) => ['interview', path]),
  form(30, (path) => ['compare', path, 'other.yaml'], {
    needsOther: true,
    flags: [either('-f', 'json', 'markdown', 'html')],
  }),
  form(30, (path) => ['compare', path, 'result.json'], {
    files: { 'result.json': 'result' },
    flags: [either('-f', 'json', 'markdown')],
  }),
  form(40, () => ['report', 'result.json'], {
    company: 'smallCompany',
    files: { 'result.json': 'result' },
    takesRubric: false,
    flags: [either('-f', 'json', 'markdown', 'csv', 'html'), either('-o', 'out.html', 'out.md')],
  }),
  form(3, (path) => ['report', path, '-o', 'out.html'], {
    company: 'smallCompany',
    flags: [target],
  }),
  form(12, (path) => ['report', 'picture', 'channel-map', path], {
    flags: [either('-o', 'out.svg', 'out.txt'), either('--scale', '1', '0', '3')],
  }),
  form(50, (path) => ['explain', 'score', path], {
    company: 'smallCompany',
    flags: [json, maybe('--sensitivity')],
  }),
  form(20, (path) => ['explain', 'x', path], { company: 'smallCompany', flags: [json] }),
  ...topics.map((topic) =>
    form(6, (path) => ['explain', topic, path], { company: 'smallCompany', flags: [json] }),
  ),
  form(10, () => ['explain'], {
    flags: [json, one('--rubric', 'rubric.yaml', 'retail', 'x')],
    files: { 'rubric.yaml': 'rubric' },
    takesRubric: false,
  }),
  form(30, (path) => ['portfolio', path, 'other.yaml', '--no-plan'], {
    needsOther: true,
    flags: [
      either('-f', 'json', 'ndjson', 'csv', 'markdown', 'html', 'state'),
      either('--sort', 'score', '-level', 'x'),
      either('--filter', 'level=multi', 'score>=1', 'systems>0', 'x=1', '='),
      either('--group-by', 'level', 'sector', 'x'),
      either('--shard', '1/2', '2/2', '0/0', '3/2'),
      maybe('--each'),
    ],
  }),
  form(40, () => ['portfolio', '--from', 'records.ndjson', '--no-plan'], {
    files: { 'records.ndjson': 'records' },
    flags: [
      either('-f', 'json', 'ndjson', 'csv', 'markdown', 'html', 'state'),
      either('--sort', 'score', 'name'),
      either('--filter', 'coverage<1', 'name!=x'),
      either('--group-by', 'rubric', 'claims'),
    ],
  }),
  form(80, () => ['rubric', 'lint', 'rubric.yaml'], {
    files: { 'rubric.yaml': 'rubric' },
    takesRubric: false,
    flags: [json],
  }),
  form(30, () => ['rubric', 'test', 'rubric.yaml'], {
    files: { 'rubric.yaml': 'rubric', 'rubric.test.yaml': 'rubricTest' },
    takesRubric: false,
    flags: [json],
  }),
  form(20, () => ['rubric', 'show', 'rubric.yaml'], {
    files: { 'rubric.yaml': 'rubric' },
    takesRubric: false,
  }),
  form(20, (path) => ['rubric', 'impact', 'rubric.yaml', 'omnichannel', path], {
    files: { 'rubric.yaml': 'rubric' },
    takesRubric: false,
    flags: [json],
  }),
  form(15, () => ['rubric', 'new', 'mine', '--extends', 'rubric.yaml'], {
    files: { 'rubric.yaml': 'rubric' },
    takesRubric: false,
    flags: [either('-o', 'rubric.yaml', 'new.yaml', 'no/new.yaml'), maybe('--force')],
  }),
  form(2, () => ['rubric', 'list'], { takesRubric: false }),
  form(12, () => ['init', 'new'], {
    takesRubric: false,
    flags: [
      maybe('--folder'),
      either('--from-example', 'bottega-aurora', 'banca-meridiana', 'x', '..'),
      maybe('--github'),
    ],
  }),
  form(5, () => ['init', '.'], { takesRubric: false, flags: [maybe('--force')] }),
  form(5, () => ['schema'], {
    takesRubric: false,
    flags: [fc.constantFrom(['company'], ['rubric'], ['config'], ['answers'], ['what-if'], [])],
  }),
  form(5, () => ['completion'], {
    takesRubric: false,
    flags: [fc.constantFrom(['bash'], ['zsh'], ['fish'], ['powershell'], ['x'])],
  }),
  form(10, () => ['complete', '--'], {
    takesRubric: false,
    flags: [
      fc.array(fc.constantFrom('assess', '--for', '--rubric', '', 'rubric', '-o', 'explain')),
    ],
  }),
  form(2, (path) => ['history', path], { takesRubric: false, flags: [json] }),
  form(2, (path) => ['check', path, '--min-level', 'single', '--since', 'HEAD'], { flags: [json] }),
  form(4, (path) => ['watch', path]),
  form(5, () => [], { flags: [maybe('--help'), either('help', 'assess', 'rubric', 'x')] }),
];
