import { markdownTable } from '../markdown/markdownTable.ts';
import { markdownText } from '../markdown/markdownText.ts';
import type { DocumentSection } from './documentPage.ts';

const signs = { met: '✓', unmet: '✗', unknown: '?', 'passed-over': '–' } as const;

/** Every gate: what each level asks for, and what the company has. */
export const gatesSection: DocumentSection = ({ assessment, words, numbers }) => {
  if (assessment.gates.length === 0) return [];
  const { gates: say } = words.document;
  const { now, needed } = words.report.blocks;
  const rows = assessment.gates.map((gate) => [
    words.terms.levels[gate.level],
    markdownText(gate.title),
    markdownText(numbers.value(gate)),
    numbers.needed(gate),
    `${signs[gate.outcome]} ${say.outcomes[gate.outcome]}`,
  ]);
  const columns = [
    { title: say.level, isNumber: false },
    { title: say.gate, isNumber: false },
    { title: now, isNumber: true },
    { title: needed, isNumber: true },
    { title: say.outcome, isNumber: false },
  ];
  return [`## ${say.title}`, '', say.explained, '', ...markdownTable(columns, rows)];
};
