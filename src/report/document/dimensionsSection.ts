import type { Assessment } from '../../assessment.ts';
import { markdownTable } from '../markdown/markdownTable.ts';
import { markdownText } from '../markdown/markdownText.ts';
import { bar } from '../text/layout/bar.ts';
import type { DocumentPage, DocumentSection } from './documentPage.ts';

type Dimension = Assessment['dimensions'][number];

const cells = 18;
const symbols = { proved: '█', estimated: '▓', possible: '░', rest: '·' };
const unpainted = (text: string) => text;

/** The dimensions with their scores as bars. */
export const dimensionsSection: DocumentSection = (page) => {
  const { assessment, words } = page;
  const { dimensions: say } = words.report;
  if (assessment.dimensions.length === 0) return [];
  const columns = [
    { title: words.document.dimension, isNumber: false },
    { title: '', isNumber: false },
    { title: say.score, isNumber: true },
    { title: say.range, isNumber: true },
    { title: words.document.gates.level, isNumber: false },
    { title: say.weight, isNumber: true },
  ];
  const legend = [
    `${symbols.proved} ${say.proved}`,
    `${symbols.estimated} ${say.estimated}`,
    `${symbols.possible} ${say.possible}`,
  ];
  return [
    `## ${say.title}`,
    '',
    ...markdownTable(
      columns,
      assessment.dimensions.map((dimension) => cellsOf(page, dimension)),
    ),
    '',
    legend.join(' · '),
  ];
};

function cellsOf({ words, numbers }: DocumentPage, dimension: Dimension): string[] {
  const { title, score, level } = dimension;
  const weight = String(dimension.weight).replace('.', words.report.decimalSign);
  const { estimate, low, high } = score;
  if (low === null || high === null) {
    return [markdownText(title), words.report.dimensions.nothing, '–', '', '', weight];
  }
  const [lowest, highest] = [numbers.points(low), numbers.points(high)];
  const drawn = bar(
    [
      { until: low / 100, symbol: symbols.proved, paint: unpainted },
      { until: (estimate ?? low) / 100, symbol: symbols.estimated, paint: unpainted },
      { until: high / 100, symbol: symbols.possible, paint: unpainted },
    ],
    cells,
    () => symbols.rest,
  );
  return [
    markdownText(title),
    `\`${drawn}\``,
    estimate === null ? '?' : numbers.points(estimate),
    lowest === highest && estimate !== null ? '' : `${lowest}–${highest}`,
    level === null ? '' : words.terms.levels[level.estimate],
    weight,
  ];
}
