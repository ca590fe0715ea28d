import { InputError } from '../../source/inputError.ts';
import type { Position } from '../../source/position.ts';
import type { Problem } from '../../source/problem.ts';
import { positionOf, problemAt } from '../../source/sourceDocument.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import { extendedRubric, type FindRubric, type RubricLayer } from '../extendedRubric.ts';
import { rubricOfLayers } from '../readRubric.ts';
import type { LintRule, LintSpot, Severity } from './lintRule.ts';
import { type LintRuleId, lintRules } from './lintRules.ts';
import { lintSubject } from './lintSubject.ts';
import { type ReadingRuleId, readingRule } from './readingRule.ts';

/** A broken rule, at the place that breaks it. */
interface LintFinding extends Problem {
  rule: LintRuleId | ReadingRuleId;
  severity: Severity;
}

/** A rubric, and all that a second pair of eyes would ask about it. */
export interface LintedRubric {
  id: string;
  version: string;
  file: string;
  findings: readonly LintFinding[];
}

/**
 * Looks a rubric over, with all that it extends: what keeps it from being used, and what it says
 * without effect. Throws an `InputError` where its files cannot be read at all.
 */
export function lintRubric(file: SourceFile, find: FindRubric): LintedRubric {
  const layers = extendedRubric(file, find);
  const subject = lintSubject(layers);
  const findings = [
    ...readingFindings(layers),
    ...lintRules.flatMap((rule) => rule.check(subject).map((spot) => findingAt(rule, spot))),
  ];
  const { id, version } = subject.last.written;
  return { id, version, file: file.name, findings: inOrder(findings, layers) };
}

function readingFindings(layers: readonly RubricLayer[]): LintFinding[] {
  try {
    rubricOfLayers(layers);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map((problem) => ({
      ...problem,
      rule: readingRule(problem),
      severity: 'error',
    }));
  }
}

function findingAt(
  { id, severity }: LintRule<LintRuleId>,
  { document, path, part, ...details }: LintSpot,
): LintFinding {
  const at = positionOf(document, path, part);
  return { ...problemAt(document, id, at, details), rule: id, severity };
}

/** The rubric's own file first, then what it extends; from top to bottom. */
function inOrder(findings: readonly LintFinding[], layers: readonly RubricLayer[]): LintFinding[] {
  const files = layers.map(({ document }) => document.file).reverse();
  return [...findings].sort((one, other) => {
    // What is said of a rubric stands somewhere in its files.
    const [here, there] = [one.at as Position, other.at as Position];
    return (
      files.indexOf(here.file) - files.indexOf(there.file) ||
      here.line - there.line ||
      here.column - there.column
    );
  });
}
