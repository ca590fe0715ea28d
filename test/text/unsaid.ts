/** Sentences that do not say all that they are given, as they should not. Someone has looked at each. */
export const unsaid: readonly string[] = [
  // Both of two.
  'check.report.passed',
  'pipeline.verdict.passed',
  // A number that only chooses between one and several, as the names follow.
  'comparison.entities.channels.added',
  'comparison.entities.channels.gone',
  'comparison.entities.systems.added',
  'comparison.entities.systems.gone',
  'comparison.entities.teams.added',
  'comparison.entities.teams.gone',
  'picture.map.moreData',
  'report.silos.teams',
  'report.silos.vendors',
  // Words of the file, for which each language has its own, and a code of a reason.
  'anonymous.ofKind',
  'lint.sentences.idle-criterion',
  'lint.sentences.idle-off',
  'lint.sentences.idle-override',
  'lint.sentences.missing-translation',
  'result.changes.open-channel.title',
  // The month is a word, and a number is rounded.
  'history.date',
  'result.number',
  // A long list is cut, and says how many more there are.
  'interview.why',
  // What is not known names no system.
  'result.evidence.on-common-base',
  'result.evidence.same-offers',
];
