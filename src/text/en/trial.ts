const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** The words for the tests of rubrics. */
export const trial = {
  tests: (passed: number, total: number) =>
    passed === total
      ? `${count(total, 'test passes', 'tests pass')}`
      : `${passed} of ${count(total, 'test', 'tests')} ${passed === 1 || total === 1 ? 'passes' : 'pass'}`,
  criteria: (covered: number, total: number, percent: string) =>
    `${covered} of ${count(total, 'criterion', 'criteria')} looked at (${percent} %)`,
  gates: (covered: number, total: number, percent: string) =>
    `${covered} of ${count(total, 'gate', 'gates')} looked at (${percent} %)`,
  missing: 'No test looks at',
  mutants: (noticed: number, total: number) =>
    `${noticed} of ${count(total, 'change', 'changes')} noticed`,
  survivors: 'No test notices',
  expected: (expected: string, actual: string) => `expected ${expected}, got ${actual}`,
  range: (least: string, most: string) => `${least} to ${most}`,
  subjects: {
    level: 'level',
    low: 'level proved',
    high: 'level possible',
    score: 'score',
    dimension: 'score',
    criterion: 'value',
    'criterion-score': 'score',
    gate: 'gate',
    gap: 'gap',
    contradiction: 'contradiction',
  },
  mutations: {
    threshold: 'threshold',
    gate: 'gate',
    'criterion-weight': 'weight',
    'dimension-weight': 'weight',
  },
  dropped: 'none',
};
