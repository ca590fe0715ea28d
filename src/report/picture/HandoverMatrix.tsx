import { Frame, rounded } from './Frame.tsx';
import { fitText } from './fitText.ts';
import { gradeSign, type ShownGrade } from './gradeSign.ts';
import { type HandoverGrades, handoverGrades } from './handoverGrades.ts';
import { Label } from './Label.tsx';
import { MatrixCells, type MatrixGrid } from './MatrixCells.tsx';
import { nameOf } from './nameOf.ts';
import type { PictureProps } from './pictureProps.ts';
import type { PictureWords } from './pictureWords.ts';
import { shownGrades } from './shownGrades.ts';
import { textWidth } from './textWidth.ts';

const longestLabel = 168;
/** More cells than these have no texts of their own: the table below the picture tells them. */
const mostTold = 20;

/** How far customers of one channel (row) are known on another (column), by colour and sign. */
export function HandoverMatrix({ assessment, words, alone }: PictureProps) {
  const { matrix: say } = words.picture;
  const table = handoverGrades(assessment);
  if (assessment.handovers.length === 0) {
    const why = assessment.channels.length > 1 ? say.tooMany : say.none;
    return (
      <Frame
        name="handover-matrix"
        width={560}
        height={50}
        title={say.title}
        description={why}
        alone={alone}
      >
        <Label x={10} y={30} text={why} width={540} tone="muted" />
      </Frame>
    );
  }
  const channelName = nameOf(assessment.channels);
  const cell = table.ids.length <= 12 ? 38 : table.ids.length <= 24 ? 28 : 19;
  const size = cell > 30 ? 13 : cell > 20 ? 12 : 11;
  const widths = table.ids.map((id) => Math.min(textWidth(channelName(id), size), longestLabel));
  const label = Math.max(...widths);
  const grid = { table, cell, left: label + 18, top: label * 0.77 + 40, size };
  const side = table.ids.length * cell;
  // How far the slanted names of the last columns reach beyond them.
  const end = Math.max(...widths.map((each, index) => (index + 0.5) * cell + each * 0.64 + 20));
  const legend = legendOf(table, words);
  const width = Math.max(grid.left + Math.max(side, end), 420);
  return (
    <Frame
      name="handover-matrix"
      width={width}
      height={grid.top + side + 26 + legend.length * 24}
      title={say.title}
      description={say.description(table.ids.length)}
      alone={alone}
    >
      <Label
        x={grid.left - 10}
        y={grid.top - 8}
        text={say.from}
        anchor="end"
        tone="muted"
        size={11}
        width={label}
      />
      <ChannelLabels grid={grid} channelName={channelName} width={label} />
      <MatrixCells grid={grid} />
      {table.ids.length <= mostTold && <Told grid={grid} channelName={channelName} words={words} />}
      {legend.map(([grade, text], index) => {
        const y = grid.top + side + 34 + index * 24;
        return (
          <g key={grade}>
            <rect
              class={`p-grade-${grade}`}
              x="8"
              y={rounded(y - 14)}
              width="20"
              height="20"
              rx="3"
            />
            <path class={`p-sign-${grade}`} d={gradeSign(grade, 18, rounded(y - 4), 5)} />
            <Label x={38} y={y} text={text} width={width - 46} size={12} />
          </g>
        );
      })}
    </Frame>
  );
}

function ChannelLabels({
  grid: { table, cell, left, top, size },
  channelName,
  width,
}: {
  grid: MatrixGrid;
  channelName(id: string): string;
  width: number;
}) {
  return (
    <>
      {table.ids.map((id, index) => {
        const name = channelName(id);
        const middle = index * cell + cell / 2;
        return (
          <g key={id}>
            <Label
              x={left - 10}
              y={top + middle + size / 3}
              text={name}
              anchor="end"
              size={size}
              width={width}
            />
            <g
              transform={`translate(${rounded(left + middle + 3)} ${rounded(top - 8)}) rotate(-50)`}
            >
              <Label x={0} y={0} text={name} size={size} width={width} />
            </g>
          </g>
        );
      })}
    </>
  );
}

/** What each cell says when it is pointed at. */
function Told({
  grid: { table, cell, left, top },
  channelName,
  words,
}: {
  grid: MatrixGrid;
  channelName(id: string): string;
  words: PictureWords;
}) {
  return (
    <>
      {table.ids.flatMap((from, row) =>
        table.ids.map((to, column) => {
          const grade = table.gradeOf(from, to);
          return (
            grade && (
              <rect
                key={`${from} ${to}`}
                class="p-touch"
                x={rounded(left + column * cell)}
                y={rounded(top + row * cell)}
                width={cell}
                height={cell}
              >
                <title>{`${channelName(from)} → ${channelName(to)}: ${gradeText(grade, words)}`}</title>
              </rect>
            )
          );
        }),
      )}
    </>
  );
}

/** What a grade means. */
export function gradeText(grade: ShownGrade, { report: { handovers } }: PictureWords): string {
  return grade === 'unknown' ? handovers.unknown : handovers.grades[grade];
}

/** The grades in use, and what they mean. */
function legendOf({ ids, gradeOf }: HandoverGrades, words: PictureWords): [ShownGrade, string][] {
  const used = new Set(ids.flatMap((from) => ids.map((to) => gradeOf(from, to))));
  return shownGrades
    .filter((grade) => used.has(grade))
    .map((grade) => [grade, fitText(gradeText(grade, words), 600, { size: 12 })]);
}
