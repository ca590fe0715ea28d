import type { report as words } from '../../../src/text/en/report.ts';
import type { Calls } from './calls.ts';

export const report: Calls<typeof words> = {
  percent: [['40']],
  list: [[['Web', 'Kiosk']]],
  more: [[1], [2]],
  personDays: [['1'], ['12']],
  header: {
    channels: [[1], [2]],
    teams: [[1], [2]],
  },
  summary: {
    levelBetween: [['cross', 'multi', 'omni']],
    levelAtLeast: [['cross', 'omni']],
    levelAtMost: [['omni', 'cross']],
    levelCertain: [['omni']],
    scoreOf: [['61.3']],
    scoreBetween: [['61.3', '40', '70']],
    scoreOnlyBetween: [['40', '70']],
    coverage: [['40 %']],
    progressTo: [['40 %', 'omni']],
    progressUnknown: [['omni']],
  },
  blocks: {
    title: [['omni']],
    none: [['omni']],
    passedOver: [['Recognition, Continuity']],
  },
  nextSteps: {
    gain: [['7.4']],
    who: [['Retail, Web']],
    where: [['Web, Kiosk']],
    more: [
      [1, 4],
      [2, 5],
    ],
    whole: [
      [1, 'omni', '12'],
      [2, 'omni', '12'],
    ],
    wholeTowards: [
      [1, 'omni', '12'],
      [2, 'omni', '12'],
    ],
    atMost: [['12']],
    relies: [[1], [2]],
    lines: [['omnigauge plan .']],
    answersFirst: [['omni']],
  },
  journeys: {
    repeats: [[1], [2]],
    possibleRepeats: [[1], [2]],
    alsoPossible: [[1], [2]],
    lacks: [['Kiosk', 'orders']],
    reasons: {
      'no-path': [['Web']],
      'too-late': [['Web']],
    },
  },
  silos: {
    explained: [[2], [5]],
    teams: [
      [1, 'Retail'],
      [2, 'Retail, Digital'],
    ],
    vendors: [
      [1, 'Alfa'],
      [2, 'Alfa, Beta'],
    ],
    more: [[1], [2]],
  },
  questions: {
    settlesScore: [['7.4']],
    sheet: {
      title: [['Bottega Rossi']],
      place: [['channels.web']],
    },
    more: [
      [1, 4],
      [2, 5],
    ],
  },
  rubricLine: [['Retail', 'retail', '1.2', '1.0.0']],
};
