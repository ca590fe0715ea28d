import type { Assessment } from '../../assessment.ts';
import type { ReportOptions } from '../reportOptions.ts';
import { blocks } from './blocks.ts';
import { contradictions } from './contradictions.ts';
import { dimensions } from './dimensions.ts';
import { handovers } from './handovers.ts';
import { header } from './header.ts';
import { journeys } from './journeys.ts';
import { leftOut } from './leftOut.ts';
import { nextSteps } from './nextSteps.ts';
import { notes } from './notes.ts';
import { pageOf, type Section } from './page.ts';
import { questions } from './questions.ts';
import { rubricLine } from './rubricLine.ts';
import { silos } from './silos.ts';
import { spectrum } from './spectrum.ts';
import { summary } from './summary.ts';
import { unstated } from './unstated.ts';

/** In the order in which they are read: the answer first, then what it rests on. */
const sections: readonly Section[] = [
  header,
  spectrum,
  summary,
  blocks,
  nextSteps,
  contradictions,
  dimensions,
  handovers,
  journeys,
  silos,
  questions,
  unstated,
  leftOut,
  notes,
  rubricLine,
];

/** The report for a terminal. */
export function renderText(assessment: Assessment, options: ReportOptions): string {
  const page = pageOf(assessment, options);
  const shown = sections.map((section) => section(page)).filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
