import { visible } from '../../text/visible.ts';
import type { CheckPage } from '../checkPage.ts';
import type { ReportedFinding } from '../reportedFindings.ts';
import { sarifPlace } from './sarifPlace.ts';
import { sarifText } from './sarifText.ts';

/** One finding. Its fingerprint is of what it is about and not of the line, so that it stays the same. */
export function sarifResult(page: CheckPage, finding: ReportedFinding, ruleIndex: number) {
  const { outcome, severity, message, fingerprint } = finding;
  const step = severity === 'note' ? null : page.firstStep(outcome);
  const { labelled, first } = page.words.pipeline;
  const text = [visible(message), ...(step === null ? [] : [labelled(first, step)])].join('\n');
  return {
    ruleId: outcome.rule,
    ruleIndex,
    level: severity,
    message: { text: sarifText(text) },
    locations: [locationOf(page, finding)],
    // GitHub looks at the first, and would else make one of the line; the second says whose it is.
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'omnigauge/v1': fingerprint },
    suppressions: severity === 'note' ? [suppressionOf(page)] : [],
  };
}

function locationOf({ result, path }: CheckPage, { at, entities }: ReportedFinding) {
  // Something has to stand there, or the result is not shown.
  const file = at?.file ?? result.inputs[0]?.file ?? '';
  const region = at === null ? { startLine: 1 } : { startLine: at.line, startColumn: at.column };
  return {
    physicalLocation: { artifactLocation: sarifPlace(path(file) ?? file), region },
    ...(entities.length > 0
      ? { logicalLocations: [...new Set(entities)].map(logicalLocation) }
      : {}),
  };
}

function logicalLocation(entity: string) {
  const [kind = '', ...rest] = entity.split(':');
  const name = rest.join(':');
  if (name === '') return { name: entity, fullyQualifiedName: entity };
  return { name, fullyQualifiedName: entity, kind };
}

function suppressionOf({ result: { baseline }, words, path }: CheckPage) {
  const { sarif: say } = words.pipeline;
  if (baseline === null) {
    return { kind: 'external', status: 'accepted', justification: say.acceptedPlainly };
  }
  return {
    kind: 'external',
    status: 'accepted',
    justification: say.justification(visible(baseline)),
    location: { physicalLocation: { artifactLocation: sarifPlace(path(baseline) ?? baseline) } },
  };
}
