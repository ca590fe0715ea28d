const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** The words of the plan. */
export const plan = {
  fromTo: (from: string, to: string) => `from ${from} to ${to}`,
  towards: (to: string) => `a plan for ${to}`,
  plainTitle: (company: string, plan: string) => `${company}: ${plan}`,

  facts: {
    today: 'Today',
    result: 'Result',
    effort: 'Effort',
    steps: 'Steps',
    who: 'Who',
    proof: 'Cheapest',
    checked: 'Checked',
  },
  score: (score: string) => `score ${score}`,
  scoreUnknown: 'score not known',
  possible: (level: string, high: string) => `${level} (${high} possible)`,

  result: {
    reached: (level: string) => level,
    sure: (level: string) => `${level}, whatever the answers to what is unknown`,
    ifAnswers: (level: string, questions: number) =>
      `${level}, if the ${questions === 1 ? 'answer to one question turns' : `answers to ${questions} questions turn`} out well`,
    short: (standing: string, why: string) => `${standing}; ${why}`,
    beyondBudget: (level: string, budget: string) => `${level} is not reached within ${budget}`,
    missed: (level: string, gates: number) =>
      `${level} is not reached: ${count(gates, 'gate', 'gates')} that no change opens`,
    justMissed: (level: string) => `${level} is not reached`,
  },
  effort: {
    worst: (best: string, worst: string) => `${best}; ${worst} with what the worst answers add`,
    same: (best: string) => `${best}, whatever the answers`,
    hopeless: (best: string) => `${best}; the worst answers could not be made up for`,
    budget: (spent: string, budget: string) => `${spent} of ${budget}`,
  },
  steps: (steps: number, waves: number) =>
    `${count(steps, 'step', 'steps')} in ${count(waves, 'wave', 'waves')}`,
  stepsOf: (team: string, steps: number) => `${team} (${steps})`,
  nobody: 'no team named',
  proof: {
    optimal: 'proved: no other set of the changes that were weighed takes less',
    bound: (least: string) => `not proved: whatever the plan, it takes at least ${least}`,
    unbounded: 'not proved: the search ended before it could rule out a cheaper plan',
    open: 'not proved: not every change could be weighed',
    budget: 'not proved: the best that was found for the budget',
  },
  checked: {
    anew: (level: string, score: string) =>
      `the steps were written into the files, which were scored anew: ${level}; score ${score}`,
    not: 'not done: the files are laid out in a way that cannot be edited without a risk',
  },

  nothing: {
    title: 'What to do',
    proved: (level: string) =>
      `Nothing: ${level} is reached already, whatever is still unknown turns out to be.`,
    possible: (level: string) =>
      `Nothing has to be changed for ${level}, as long as what is unknown turns out well. The answers come first.`,
    closed: (level: string) => `No change that is known leads to ${level}.`,
    budget: (budget: string) => `No step that helps fits into ${budget}.`,
  },

  table: {
    title: 'What to do',
    explained: 'Steps of one wave can go side by side; each wave follows the one before.',
    number: 'no.',
    wave: 'wave',
    step: 'step',
    who: 'who',
    days: 'days',
    gain: 'gain',
    after: 'after it',
  },
  wave: (number: number) => `Wave ${number}`,

  step: {
    who: (team: string) => `Who: ${team}`,
    nobody: 'Who: to be decided, as no team can be named',
    effort: (days: string) => `Effort: ${days}`,
    gain: (points: string) => `${points} points`,
    gains: (inOrder: string, alone: string) =>
      inOrder === alone
        ? `Gain: ${inOrder} points`
        : `Gain: ${inOrder} points after the steps before it, ${alone} on its own`,
    after: (standing: string) => `After it: ${standing}`,
    serves: (titles: string) => `Needed for: ${titles}`,
    needs: (steps: string) => `First: ${steps}`,
    numbers: (numbers: readonly string[]) =>
      `${numbers.length === 1 ? 'step' : 'steps'} ${numbers.join(', ')}`,
    sameAdvice: (step: string) => `How: as in ${step}.`,
    where: (place: string) => `In ${place}`,
    noLines: 'The lines to write are not known, as the file cannot be edited without a risk.',
  },

  relies: {
    title: 'What the plan relies on',
    explained: 'Ask this first: the plan only holds if the answers are good.',
  },
  unmet: {
    title: 'What no change opens',
    explained: 'No change of the known kinds, or none that may be made, is enough for this.',
  },
  fallback: {
    title: 'If the answers are bad',
    reached: (days: string) => `These steps come on top, ${days} more.`,
    missed: (level: string, days: string) =>
      `These steps come on top, ${days} more, and ${level} is still not reached.`,
    nothing: (level: string) => `No step makes up for it: ${level} is not reached then.`,
    unmet: (titles: string) => `Not even these open: ${titles}.`,
    alone: (titles: string) => `What stays shut: ${titles}.`,
  },
  alternatives: {
    title: 'Other ways',
    effort: (days: string) => `${days}:`,
    without: (steps: string) => `without ${steps}`,
    with: (steps: string) => `instead: ${steps}`,
    onlyWithout: 'nothing instead',
    step: (title: string, days: string, team: string) => `${title} (${days}, ${team})`,
    more: (number: number, all: number) =>
      `${count(number, 'more way', 'more ways')}: --top ${all} shows all.`,
  },
  hints: (change: string) =>
    `--apply writes these lines into the files. --without ${change}, or the id of a channel, system, team or step, finds a plan that does without.`,

  gantt: {
    axis: 'day %j',
    nothing: 'Nothing to do',
  },

  issue: {
    of: (number: string, all: number, company: string, plan: string) =>
      `Step ${number} of ${all} for ${company}, ${plan}.`,
    what: 'What to do',
    why: 'Why',
    whyScore: (points: string) => `It brings ${points} points of score.`,
    whyNeeded: 'Other steps build on it.',
    write: 'What to write into the description',
    done: 'Done when',
    isSo: 'what these lines say is so in the company, and they are in the description',
    shows: (standing: string) =>
      `after this step and those before it, \`omnigauge assess\` shows: ${standing}`,
    effort: 'Effort',
    team: 'Team',
    noTeam: 'to be decided',
    wave: 'Wave',
    dependsOn: 'Depends on',
    nothingFirst: 'nothing',
    id: 'Id',
  },
};
