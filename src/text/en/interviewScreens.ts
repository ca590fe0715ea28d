const more = 'Esc don’t know, skip, back, why';

const questions = (number: number) => (number === 1 ? '1 question' : `${number} questions`);

/** The English words around the questions of the interview: keys, menu, progress, ends. */
export const interviewScreens = {
  keys: {
    select: `↑↓ move · ⏎ choose · ${more}`,
    search: `type to search · ↑↓ move · ⏎ choose · ${more}`,
    searchOrNew: `type to search or to add a new one · ↑↓ move · ⏎ choose · ${more}`,
    checkbox: `↑↓ move · space tick · ⏎ done · ${more}`,
    input: `⏎ done · ${more}`,
    menu: '↑↓ move · ⏎ choose · Esc back to the question',
    menuText: '⏎ done · Esc back to the question',
    plain: '↑↓ move · ⏎ choose · Ctrl-C leave',
  },
  nothingFound: 'Nothing like that in the list.',
  newOne: (text: string) => `${text} (new)`,
  tickSomething: 'Tick at least one with the space bar.',
  noneMeant: 'Nothing is ticked yet (space bar). Press ⏎ again if you mean none.',
  none: 'none',
  writeSomething: 'Write something, or press Esc for more.',
  /** Offered when the sector is asked for; each is one that a shipped rubric is meant for. */
  sectors: ['retail', 'banking', 'customer service', 'B2B', 'public services'],

  start: {
    begin: (file: string) =>
      `The answers go into ${file}, one by one as you give them. Stop when you like: the interview goes on where it was.`,
    goOn: (file: string) =>
      `Going on with ${file}. Each answer is written there at once; stop when you like.`,
    rubric: (title: string) => `Judged by the rubric “${title}”.`,
  },

  menu: {
    title: 'What would you like to do?',
    unknown: 'I don’t know',
    notApplicable: 'It does not apply to this company',
    skip: 'Skip it for now',
    back: 'Go back one answer',
    backStep: 'Go back one step',
    why: 'Why do you ask?',
    note: 'Add a note',
    stop: 'Stop here',
    resume: 'Back to the question',
    which: 'What does not apply?',
    reason: 'Why does it not apply? The report gives this reason.',
    noteText: 'Your note (it is kept in the file):',
    noted: 'Noted.',
    whyTitle: 'Why this is asked',
    nothingBefore: 'There is nothing before this to go back to.',
    changedSince:
      'The file has been changed by hand since the last answer, so that answers cannot be taken back. Change it in the file.',
  },

  said: {
    unknown: 'not known',
    notApplicable: (reason: string) => `does not apply: ${reason}`,
    skip: 'put off',
    back: 'The answer is taken back.',
  },

  ask: {
    others: 'something else, which you write next',
    othersText: 'What else? Separate several with commas.',
  },

  nodes: {
    kinds: {
      channels: 'Tick the kinds of channel that there are:',
      systems: 'Tick the kinds of system that there are:',
    },
    names: (names: string) => `They will be called: ${names}.`,
    keep: 'These names are fine',
    rename: 'Give them other names, or add a second one of a kind',
    nameOf: (kind: string) =>
      `What do they call it? (${kind}) If there are several, separate the names with commas.`,
    common: 'Common',
    rare: 'Less common',
    outbound: 'On which of these can customers not reply?',
  },

  sources: {
    known: 'What is known there?',
    written: 'What is written into it?',
    from: 'Where does that come from?',
    elsewhere: 'from somewhere that nobody here knows',
    newSystem: 'from a system that is not in this list',
    systemName: 'What is that system called?',
    systemKind: 'What kind of system is it?',
    same: 'Does each of them give all of that?',
    sameYes: 'Yes, each gives all of it',
    sameNo: 'No, it differs',
    dataFrom: (name: string) => `What comes from ${name}?`,
    fresh: 'How soon does it arrive?',
    freshDiffers: 'it differs from one to the other',
    freshFrom: (name: string) => `How soon does it arrive from ${name}?`,
    freshUnknown: 'not known',
    masters: 'Which of these systems have the last word on something?',
    masterOf: (name: string) => `On what does ${name} have the last word?`,
    nothing: 'nothing',
  },

  story: {
    isThere: 'Is there such a journey to tell?',
    tell: 'Yes, I will tell one',
    noJourney: 'No, nobody goes from one channel to another',
    name: 'What shall we call it? For example: click and collect.',
    begins: 'Where does it begin?',
    creates: (name: string) => `What does the customer leave at ${name}?`,
    next: 'Where does the customer go then?',
    end: 'That is the end of it',
    another: 'That is the end of it, and there is another journey to tell',
    needs: (name: string) =>
      `What has to be known at ${name}, so that the customer need not start over?`,
    within: 'How soon has it to be known there?',
    anyTime: 'it does not matter',
  },

  progress: {
    facts: (known: string, score: string | null, open: number) =>
      [
        `${known} known`,
        ...(score === null ? [] : [`score ${score} of 100`]),
        open === 0 ? 'no questions left' : `${questions(open)} left at most`,
      ].join(' · '),
    between: (low: string, high: string) => `${low} to ${high}`,
    atLeast: (level: string) => `Now at least ${level}.`,
    atMost: (level: string) => `Now at most ${level}.`,
    settled: (level: string) => `The level is settled: ${level}.`,
    widened: 'More is possible now than before.',
  },

  changed: {
    readAnew: (files: string) => `Changed meanwhile, and read again: ${files}.`,
    gone: 'What this question was about is gone from the file. On to the next one.',
    answeredThere:
      'The file answers this question itself by now, so that your answer was not written. On to the next one.',
    unreadable: 'The file was changed meanwhile, and cannot be read as it is now:',
    mend: 'Your answer is kept. Mend the file in your editor; then:',
    mended: 'I have mended it',
    stop: 'Stop here',
  },

  settled: {
    level: 'No answer can change the level any more.',
    'no-effect': (low: string, high: string) =>
      `The level stays between ${low} and ${high}: no question that is left can narrow it.`,
    'nothing-left': 'Everything has been asked.',
    goOn: 'How shall we go on?',
    forScore: (open: number) => `Go on for the score (${questions(open)} at most)`,
    skipped: (number: number) => `Take up what was put off (${questions(number)})`,
    unknown: (number: number) => `Ask again what nobody knew (${questions(number)})`,
    stop: 'That is all for now',
  },

  end: {
    stopped: 'Stopped. All your answers are saved.',
    stoppedEmpty: 'Stopped. Nothing is answered yet, and nothing was written.',
    enough: 'Those were as many questions as you asked for. All your answers are saved.',
    interrupted: 'Nothing is lost: all your answers are saved. To go on:',
    interruptedEmpty: 'Nothing was answered yet, and nothing was written.',
    next: 'What to do next:',
    commands: {
      assess: 'the report: what is missing, and what to do first',
      plan: 'the cheapest way to the next level',
      interview: 'goes on with the questions that are left',
    },
  },

  answers: {
    applied: (number: number, file: string) =>
      number === 1 ? `1 answer written into ${file}.` : `${number} answers written into ${file}.`,
    none: 'No answer is filled in, so that nothing was written.',
    open: (number: number) =>
      number === 1 ? '1 question is still open.' : `${questions(number)} are still open.`,
    settled: (level: string) => `The level is settled: ${level}.`,
  },
};
