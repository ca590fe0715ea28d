import type { History, HistoryRevision } from '../../../history/history.ts';
import { Frame, rounded } from '../../picture/Frame.tsx';
import { Label } from '../../picture/Label.tsx';
import { ladder } from '../../text/ladder.ts';
import type { HistoryWords } from '../historyOptions.ts';
import { dateText } from '../revisionTexts.ts';

const width = 868;
const left = 130;
const right = width - 24;
const lane = 34;
const levelTop = 40;
const scoreTop = levelTop + 4 * lane + 40;
const scoreHeight = 220;
const bottom = scoreTop + scoreHeight;
/** Of a date, so that two do not touch. */
const dateWidth = 84;

interface Column {
  x: number;
  number: number;
  revision: HistoryRevision;
}

/** Level and score over time: one column a revision, with what is proved and what is possible. */
export function HistoryChart({
  history,
  words,
  company,
}: {
  history: History;
  words: HistoryWords;
  company: string;
}) {
  const { chart: say } = words.history;
  const { revisions } = history;
  const step = (right - left) / Math.max(1, revisions.length);
  const columns = revisions.map(
    (revision, index): Column => ({
      x: left + (index + 0.5) * step,
      number: index + 1,
      revision,
    }),
  );
  const every = Math.max(1, Math.ceil(dateWidth / step));
  return (
    <Frame
      name="history"
      width={width}
      height={bottom + 44}
      title={words.history.title(company)}
      description={say.described(company, revisions.length)}
    >
      <Label x={8} y={24} text={say.level} bold />
      {[...ladder].reverse().map((level, index) => (
        <g key={level}>
          <path class="p-line" d={`M${left} ${levelTop + (index + 0.5) * lane}H${right}`} />
          <Label
            x={8}
            y={levelTop + (index + 0.5) * lane + 4}
            text={words.terms.levels[level]}
            width={left - 16}
          />
        </g>
      ))}
      <Label x={8} y={scoreTop - 14} text={say.score} bold />
      {[0, 25, 50, 75, 100].map((points) => (
        <g key={points}>
          <path class="p-line" d={`M${left} ${scoreY(points)}H${right}`} />
          <Label
            x={left - 10}
            y={scoreY(points) + 4}
            text={String(points)}
            anchor="end"
            tone="muted"
          />
        </g>
      ))}
      <path class="p-estimate" d={estimatesPath(columns)} />
      {columns.map((column) => (
        <ColumnMarks key={column.number} column={column} words={words} />
      ))}
      {columns
        .filter(({ number }) => (columns.length - number) % every === 0)
        .map(({ x, number, revision }) => (
          <Label
            key={number}
            x={x}
            y={bottom + 26}
            text={dateText(revision.date, words)}
            anchor="middle"
            tone="muted"
            size={11}
          />
        ))}
    </Frame>
  );
}

function ColumnMarks({ column, words }: { column: Column; words: HistoryWords }) {
  const { x, revision } = column;
  const { standing } = revision;
  if (standing === null) {
    return (
      <g>
        <title>{words.history.chart.legend.unreadable}</title>
        <Label x={x} y={bottom - 4} text="✗" anchor="middle" tone="bad-text" />
      </g>
    );
  }
  const { level, score } = standing;
  const [low, high] = [ladder.indexOf(level.low), ladder.indexOf(level.high)];
  return (
    <g>
      <title>{words.terms.levels[level.estimate]}</title>
      {low !== high && <path class="p-sign" d={`M${rounded(x)} ${levelY(low)}V${levelY(high)}`} />}
      <circle class="p-here" cx={rounded(x)} cy={levelY(ladder.indexOf(level.estimate))} r={8} />
      {score.low !== null && score.high !== null && (
        <path class="p-sign" d={`M${rounded(x)} ${scoreY(score.low)}V${scoreY(score.high)}`} />
      )}
      {score.estimate !== null && (
        <circle class="p-here" cx={rounded(x)} cy={scoreY(score.estimate)} r={6} />
      )}
    </g>
  );
}

function levelY(rank: number): number {
  return levelTop + (ladder.length - rank - 0.5) * lane;
}

function scoreY(points: number): number {
  return rounded(bottom - (points / 100) * scoreHeight);
}

function estimatesPath(columns: readonly Column[]): string {
  const points = columns.flatMap(({ x, revision }) => {
    const estimate = revision.standing?.score.estimate ?? null;
    return estimate === null ? [] : [`${rounded(x)} ${scoreY(estimate)}`];
  });
  return points.length === 0 ? '' : `M${points.join('L')}`;
}
