import type { interviewScreens as words } from '../../../src/text/en/interviewScreens.ts';
import type { Calls } from './calls.ts';

export const interviewScreens: Calls<typeof words> = {
  newOne: [['NPS']],
  start: {
    begin: [['bottega.yaml']],
    goOn: [['bottega.yaml']],
    rubric: [['Recognition']],
  },
  said: {
    notApplicable: [['B2B.']],
  },
  nodes: {
    names: [['Web, Kiosk']],
    nameOf: [['CRM']],
  },
  sources: {
    dataFrom: [['Web']],
    freshFrom: [['Web']],
    masterOf: [['Web']],
  },
  story: {
    creates: [['Web']],
    needs: [['Web']],
  },
  progress: {
    facts: [
      ['40 %', '61.3', 0],
      ['40 %', '61.3', 1],
      ['40 %', null, 2],
    ],
    between: [['cross', 'omni']],
    atLeast: [['omni']],
    atMost: [['omni']],
    settled: [['omni']],
  },
  changed: {
    readAnew: [['bottega.yaml']],
  },
  settled: {
    'no-effect': [['cross', 'omni']],
    forScore: [[1], [2]],
    skipped: [[1], [2]],
    unknown: [[1], [2]],
  },
  answers: {
    applied: [
      [1, 'bottega.yaml'],
      [2, 'bottega.yaml'],
    ],
    open: [[1], [2]],
    settled: [['omni']],
  },
};
