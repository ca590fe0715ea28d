import type { CheckResult, RuleOutcome } from '../../../check/checkResult.ts';
import { visible } from '../../text/visible.ts';
import { checkedPath } from '../checkedPath.ts';
import type { CheckOptions } from '../checkOptions.ts';
import { type CheckPage, checkPage } from '../checkPage.ts';
import type { ReportedFinding } from '../reportedFindings.ts';
import { xmlElement } from './xmlElement.ts';
import { xmlText } from './xmlText.ts';

/** So many findings of a rule are listed: nobody reads more in a list of tests. */
const most = 1_000;

/**
 * JUnit XML: a test case a rule. Its name is that of the rule and never changes with language or
 * limit, so that a server can follow it from run to run.
 */
export function renderCheckJunit(result: CheckResult, options: CheckOptions): string {
  const page = checkPage(result, options);
  const counts = {
    tests: result.rules.length,
    failures: result.rules.filter(({ passed }) => !passed).length,
    errors: 0,
  };
  const path = visible(checkedPath(result, options.folder));
  const suite = ['omnigauge', ...path.split('/').filter(Boolean)].join('.');
  const content = [
    ...xmlElement('properties', {}, propertiesOf(page)),
    ...result.rules.flatMap((outcome) => caseOf(page, outcome, suite)),
  ];
  const lines = xmlElement(
    'testsuites',
    { name: 'omnigauge check', ...counts },
    xmlElement('testsuite', { name: page.name, ...counts, skipped: 0 }, content),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`;
}

function propertiesOf({ result: { rubric, tool }, level, score }: CheckPage): string[] {
  const rubricName = `${visible(rubric.id)} ${visible(rubric.version)}`;
  const properties = { level, score, rubric: rubricName, version: visible(tool.version) };
  return Object.entries(properties).flatMap(([name, value]) =>
    xmlElement('property', { name, value }),
  );
}

function caseOf(page: CheckPage, outcome: RuleOutcome, suite: string): string[] {
  const { rule, about, passed, asked, found } = outcome;
  const name = about === null ? rule : `${rule}: ${visible(about)}`;
  const own = page.findings.filter((finding) => finding.outcome === outcome);
  const errors = own.filter(({ severity }) => severity === 'error');
  const others = own.filter(({ severity }) => severity !== 'error');
  const { labelled, asked: askedWord, found: foundWord } = page.words.pipeline;
  const failure = () => [
    labelled(askedWord, visible(asked)),
    labelled(foundWord, visible(found)),
    ...stepLines(page, outcome),
    '',
    ...findingLines(page, errors),
  ];
  return xmlElement('testcase', { name, classname: suite }, [
    ...(passed
      ? []
      : textElement('failure', { message: messageOf(page, outcome), type: rule }, failure())),
    ...(others.length > 0 ? textElement('system-out', {}, findingLines(page, others)) : []),
  ]);
}

function messageOf({ words }: CheckPage, { title, found }: RuleOutcome): string {
  return words.pipeline.labelled(visible(title), visible(found));
}

function stepLines(page: CheckPage, outcome: RuleOutcome): string[] {
  const step = page.firstStep(outcome);
  return step === null ? [] : [page.words.pipeline.labelled(page.words.pipeline.first, step)];
}

function findingLines({ words, place }: CheckPage, findings: readonly ReportedFinding[]): string[] {
  const { labelled, more } = words.pipeline;
  const lines = findings
    .slice(0, most)
    .map(({ at, message }) =>
      at === null ? visible(message) : labelled(place(at), visible(message)),
    );
  return findings.length > most ? [...lines, more(findings.length - most)] : lines;
}

/** An element that holds a text of several lines, which stay as they are. */
function textElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  lines: readonly string[],
): string[] {
  return xmlElement(name, attributes, xmlText(lines.join('\n')));
}
