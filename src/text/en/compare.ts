/** The words for two companies, or one at two times, side by side. */
export const compare = {
  title: (before: string, after: string) => `${before} → ${after}`,
  company: (name: string) => `${name}: what has changed`,
  companies: (before: string, after: string) => `${before} and ${after}: what differs`,

  sides: {
    before: 'Before',
    after: 'After',
    kinds: {
      file: (name: string) => `the file ${name}`,
      folder: (name: string) => `the folder ${name}`,
      revision: (name: string) => `the revision ${name}`,
      result: (name: string) => `the saved result ${name}`,
      input: () => 'standard input',
    },
    /** A side with what it comes to. */
    standing: (side: string, level: string, score: string) => `${side}: ${level}, ${score}`,
    judgedBy: (side: string, rubric: string) => `${side}, judged by ${rubric}`,
    rubric: (id: string, version: string, hash: string) => `${id} ${version} (${hash})`,
    noScore: 'no score',
  },

  /** Where the two sides are two companies: none of them rises or falls. */
  two: {
    level: (level: string) => `Both are at ${level}.`,
    levels: (one: string, level: string, other: string, otherLevel: string) =>
      `${one} is at ${level}, ${other} at ${otherLevel}.`,
    score: (score: string) => `Both score ${score}.`,
    more: (one: string, points: string, other: string) =>
      `${one} scores ${points} points more than ${other}.`,
    reading: (before: string, after: string) =>
      `The names differ, so these are read as two companies: “before”, “lost” and “gone” speak of ${before}, “after”, “gained” and “new” of ${after}.`,
  },

  split: {
    title: 'Company or rubric?',
    explained: (points: string) =>
      `The two were judged by different rubrics at first. This is what the ${points} points between the two scores are made of:`,
    company: 'what has changed at the company',
    rubric: 'what the rubrics see differently',
    total: 'between the scores as they were given',
    judgedBy: (rubric: string) => `Everything here is judged by ${rubric}, on both sides.`,
  },

  incomparable: {
    title: 'Levels and scores cannot be compared',
    explained:
      'Each side was judged by its own rubric, so that a difference would say nothing about the company.',
    reasons: {
      'files-gone': (side: string) =>
        `The files that ${side} was made from are no longer there as they were, nor in git, so that it cannot be judged anew.`,
      'rubric-gone': (side: string, rubric: string) =>
        `The rubric of ${side}, ${rubric}, is not at hand. If you have its file, name it with --rubric.`,
    },
    shown: 'What follows does not depend on a rubric.',
    nothing: 'Apart from that, nothing differs.',
  },

  page: {
    change: 'change',
    dimension: 'Dimension',
    what: 'What',
    points: 'Points',
    signs: {
      gained: 'gained',
      lost: 'lost',
      other: 'changed',
      perhaps: 'perhaps',
      contradicted: 'contradiction',
    },
  },
};
