import { plainJson } from '../plainJson.ts';
import type { LintedRubric, LintFinding } from './lintedRubric.ts';
import { lintSentence } from './lintSentence.ts';
import type { LintWords } from './lintWords.ts';
import { severityCount } from './severityCount.ts';

/** What was found in rubrics, for other tools. */
export function renderLintJson(rubrics: readonly LintedRubric[], words: LintWords): string {
  const report = {
    schemaVersion: 1,
    errors: severityCount(rubrics, 'error'),
    warnings: severityCount(rubrics, 'warning'),
    rubrics: rubrics.map(({ id, version, file, findings }) => ({
      id,
      version,
      file,
      findings: findings.map((finding) => findingAsData(finding, words)),
    })),
  };
  return plainJson(report);
}

function findingAsData(finding: LintFinding, words: LintWords) {
  const { rule, severity, at, frame, suggestion, related } = finding;
  return {
    rule,
    severity,
    message: lintSentence(finding, words),
    file: at?.file ?? null,
    line: at?.line ?? null,
    column: at?.column ?? null,
    frame,
    suggestion,
    related,
  };
}
