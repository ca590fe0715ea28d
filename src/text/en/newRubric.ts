/** The English comments of a rubric to start from; each line is one of the file. */
export const newRubric = {
  header: (extended: string): readonly string[] => [
    `A rubric of your own. It is ${extended} with the differences below, and nothing else: whatever is`,
    'not mentioned stays as it is there. All that follows is an example; keep what you need, change it',
    'and remove the rest.',
    '',
    `  omnigauge rubric show ${extended}      all that can be changed, with the ids`,
    '  omnigauge rubric lint <this file>      what is wrong with it, or has no effect',
    '  omnigauge assess . --rubric <this file>',
    '',
    'For an editor that completes the keys: `omnigauge schema rubric > rubric.schema.json`, and then,',
    'as the first line here: yaml-language-server: $schema=./rubric.schema.json',
  ],
  sectors: [
    'The sectors that the rubric is meant for, in the words of `company.sector`. Remove the line if it',
    'is meant for all.',
  ],
  dimensions: [
    'A dimension of your own: a chapter of the report. `weight` is its share of the total score.',
    'Those of the extended rubric can be changed by their id, or dropped with `off: true`.',
    '',
    'Texts are by language. English is shown where a language is missing; add as many as you like, to',
    'those of the extended rubric too: `title: { fr: … }` adds French and keeps the others.',
  ],
  change: (criterion: string): readonly string[] => [
    `A criterion of the extended rubric, here ${criterion}, changed by its id. Only what you write is`,
    'replaced; of `at_least`, `gate` and `with`, write all that should hold.',
  ],
  before: (weight: number) => `instead of ${weight}`,
  drop: ['A criterion that you do not want.'],
  own: [
    'A criterion of your own. `metric` says what is measured (`omnigauge explain` lists them),',
    '`at_least` what each level asks for. With a `gate: { omni: required }` it would decide the',
    'level; without one it moves the score.',
  ],
  practices: [
    'What people are asked, where no number can tell. The criterion above looks at the answer.',
  ],
  implies: [
    'What must be so if the answer is yes; where it is not, the report shows a contradiction.',
    'Ask for little: a contradiction must be one in every company.',
  ],
  next: [
    'Tests of the rubric stand beside it, in a file that ends in `.test.yaml`: companies, and the level',
    'that each should get. `omnigauge rubric test <this file>` runs them.',
  ],
};
