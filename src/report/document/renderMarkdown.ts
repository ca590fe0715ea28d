import type { Assessment } from '../../assessment.ts';
import { contradictionsSection } from './contradictionsSection.ts';
import { dimensionsSection } from './dimensionsSection.ts';
import { type DocumentOptions, type DocumentSection, documentPage } from './documentPage.ts';
import { gapsSection } from './gapsSection.ts';
import { gatesSection } from './gatesSection.ts';
import { handoversSection } from './handoversSection.ts';
import { headSection } from './headSection.ts';
import { journeysSection } from './journeysSection.ts';
import { mapSection } from './mapSection.ts';
import { methodSection } from './methodSection.ts';
import { notesSection } from './notesSection.ts';
import { planSection } from './planSection.ts';
import { questionsSection } from './questionsSection.ts';
import { silosSection } from './silosSection.ts';
import { unstatedSection } from './unstatedSection.ts';

/** In the order in which they are read: the answer first, then what it rests on. */
const sections: readonly DocumentSection[] = [
  headSection,
  gatesSection,
  planSection,
  contradictionsSection,
  dimensionsSection,
  gapsSection,
  mapSection,
  handoversSection,
  journeysSection,
  silosSection,
  questionsSection,
  unstatedSection,
  notesSection,
  methodSection,
];

/** The whole report for a wiki or a pull request, with pictures as Mermaid. */
export function renderMarkdown(assessment: Assessment, options: DocumentOptions): string {
  const page = documentPage(assessment, options);
  const shown = sections.map((section) => section(page)).filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
