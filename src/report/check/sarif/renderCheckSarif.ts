import type { CheckResult } from '../../../check/checkResult.ts';
import { plainJson } from '../../plainJson.ts';
import { visible } from '../../text/visible.ts';
import { checkedPath } from '../checkedPath.ts';
import type { CheckOptions } from '../checkOptions.ts';
import { type CheckPage, checkPage } from '../checkPage.ts';
import { uriPath } from '../uriPath.ts';
import { homepage } from './homepage.ts';
import { rootId, sarifPlace } from './sarifPlace.ts';
import { sarifResult } from './sarifResult.ts';
import { sarifRule } from './sarifRule.ts';
import { sarifText } from './sarifText.ts';

/** So many results of a run are shown by GitHub; it takes no file with five times as many. */
const most = 5_000;

/** SARIF 2.1.0, for code scanning and editors. Level and score stand in the properties of the run. */
export function renderCheckSarif(result: CheckResult, options: CheckOptions): string {
  const page = checkPage(result, options);
  const run = {
    tool: { driver: driverOf(page) },
    automationDetails: { id: categoryOf(result, options) },
    columnKind: 'utf16CodeUnits',
    language: result.language,
    originalUriBaseIds: {
      [rootId]: { description: { text: page.words.pipeline.sarif.root } },
    },
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: noticesOf(page) }],
    artifacts: result.inputs.map(({ file, sha256 }) => ({
      location: sarifPlace(page.path(file) ?? file),
      roles: ['analysisTarget'],
      hashes: { 'sha-256': sha256 },
    })),
    results: resultsOf(page),
    properties: propertiesOf(result),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return plainJson(log);
}

/** Only what stands before the last slash tells one analysis from another: the rest could be a date. */
function categoryOf(result: CheckResult, { folder }: CheckOptions): string {
  const path = uriPath(checkedPath(result, folder));
  return ['omnigauge', 'check', path, ''].filter((part, index) => index !== 2 || part).join('/');
}

function rulesIn({ rules }: CheckResult) {
  return [...new Set(rules.map(({ rule }) => rule))];
}

function driverOf(page: CheckPage) {
  const { tool } = page.result;
  return {
    name: tool.name,
    semanticVersion: tool.version,
    informationUri: homepage,
    rules: rulesIn(page.result).map((id) => sarifRule(page, id)),
  };
}

function resultsOf(page: CheckPage) {
  const rules = rulesIn(page.result);
  return page.findings
    .slice(0, most)
    .map((finding) => sarifResult(page, finding, rules.indexOf(finding.outcome.rule)));
}

function noticesOf({ result: { notes }, findings, words }: CheckPage) {
  const left = findings.length - most;
  const cut = left > 0 ? [words.pipeline.sarif.cut(left, most)] : [];
  return [...cut, ...notes.map(visible)].map((text) => ({
    level: 'note',
    message: { text: sarifText(text) },
  }));
}

function propertiesOf({
  company,
  passed,
  on,
  level,
  score,
  rubric,
  accepted,
  baseline,
  since,
}: CheckResult) {
  return { company, passed, on, level, score, rubric, accepted, baseline, since };
}
