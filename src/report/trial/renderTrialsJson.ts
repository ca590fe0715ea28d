import type { RubricTrial } from '../../trial/rubricTrial.ts';
import { plainJson } from '../plainJson.ts';

/** What came of the tests of rubrics, for other tools. */
export function renderTrialsJson(trials: readonly RubricTrial[]): string {
  const passed = trials.every((trial) => trial.passed);
  return plainJson({ schemaVersion: 1, passed, rubrics: trials });
}
