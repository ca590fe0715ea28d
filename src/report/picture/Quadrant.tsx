import type { Assessment } from '../../assessment.ts';
import { numbersOf } from '../text/numbers.ts';
import { scoreText } from './dimensionsInWords.ts';
import { Frame, rounded } from './Frame.tsx';
import { fitLines } from './fitText.ts';
import { Label } from './Label.tsx';
import type { PictureProps } from './pictureProps.ts';

const size = 400;
const left = 64;
const top = 16;

/** How far the data is connected against how far the organisation is. */
export function Quadrant({ assessment, words, alone }: PictureProps) {
  const { quadrant: say } = words.picture;
  const found = quadrantOf(assessment);
  if (typeof found === 'string') {
    return (
      <Frame
        name="quadrant"
        width={size}
        height={80}
        title={say.title}
        description={say[found]}
        alone={alone}
      >
        {fitLines(say[found], size - 20, { size: 14 }, 3).map((line, index) => (
          <Label key={line} x={10} y={26 + index * 20} text={line} size={14} tone="muted" />
        ))}
      </Frame>
    );
  }
  const x = (points: number) => rounded(left + (points / 100) * size);
  const y = (points: number) => rounded(top + size - (points / 100) * size);
  const { data, organisation } = found;
  const numbers = numbersOf(words);
  const said = (score: Assessment['score']) => scoreText(score, words, numbers);
  const corners = [
    [25, 75, say.corners.organised],
    [75, 75, say.corners.both],
    [25, 25, say.corners.neither],
    [75, 25, say.corners.connected],
  ] as const;
  return (
    <Frame
      name="quadrant"
      width={left + size + 16}
      height={top + size + 64}
      title={say.title}
      description={`${say.data}: ${said(data)}; ${say.organisation}: ${said(organisation)}`}
      alone={alone}
    >
      <rect class="p-panel" x={left} y={top} width={size} height={size} rx="6" />
      <rect class="p-good-soft" x={x(50)} y={y(100)} width={size / 2} height={size / 2} rx="6" />
      <path class="p-line" d={`M${x(50)} ${y(0)}V${y(100)}M${x(0)} ${y(50)}H${x(100)}`} />
      {corners.map(([across, up, text]) =>
        fitLines(text, size / 2 - 16, { size: 13 }, 2).map((line, index) => (
          <Label
            key={line}
            x={x(across)}
            y={y(up > 50 ? 100 : 0) + (up > 50 ? 24 : -28) + index * 17}
            text={line}
            anchor="middle"
            tone="muted"
          />
        )),
      )}
      <rect
        class="p-accent-soft"
        fill-opacity="0.85"
        x={x(data.low)}
        y={y(organisation.high)}
        width={Math.max(3, x(data.high) - x(data.low))}
        height={Math.max(3, y(organisation.low) - y(organisation.high))}
        rx="3"
      />
      {data.estimate !== null && organisation.estimate !== null && (
        <circle class="p-here" cx={x(data.estimate)} cy={y(organisation.estimate)} r="10" />
      )}
      <Label x={left + size / 2} y={top + size + 24} text={`${say.data} →`} anchor="middle" bold />
      <Label
        x={left + size / 2}
        y={top + size + 44}
        text={said(data)}
        anchor="middle"
        tone="muted"
      />
      <g transform={`translate(22 ${top + size / 2}) rotate(-90)`}>
        <Label x={0} y={0} text={`${say.organisation} →`} anchor="middle" bold />
        <Label x={0} y={20} text={said(organisation)} anchor="middle" tone="muted" />
      </g>
    </Frame>
  );
}

interface Known {
  estimate: number | null;
  low: number;
  high: number;
}

/** The two scores, or why there is no quadrant. */
function quadrantOf({
  dimensions,
}: Assessment): { data: Known; organisation: Known } | 'noDimensions' | 'notAssessed' {
  const [data, organisation] = ['data', 'organisation'].map(
    (id) => dimensions.find((dimension) => dimension.id === id)?.score,
  );
  if (!data || !organisation) return 'noDimensions';
  const isKnown = (score: Assessment['score']): score is Known =>
    score.low !== null && score.high !== null;
  return isKnown(data) && isKnown(organisation) ? { data, organisation } : 'notAssessed';
}
