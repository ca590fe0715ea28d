import { numbersOf } from '../text/numbers.ts';
import { visible } from '../text/visible.ts';
import { Bars } from './Bars.tsx';
import { dimensionsInWords, scoreText } from './dimensionsInWords.ts';
import { Frame, rounded } from './Frame.tsx';
import { fitLines } from './fitText.ts';
import { Label } from './Label.tsx';
import type { PictureProps } from './pictureProps.ts';
import { type Axis, closedPath, radarPlaces } from './radarPlaces.ts';

const centre = { x: 320, y: 216 };
const radius = 140;
const fewest = 3;
const rings = [100 / 3, 200 / 3, 100];

/** The scores of the dimensions, each with what is proved and what is possible. */
export function Radar(props: PictureProps) {
  const { assessment, words, alone, narrow } = props;
  const { dimensions } = assessment;
  // Two axes span no area, and a small screen has no room for names all around.
  if (dimensions.length < fewest || narrow) return <Bars {...props} />;
  const axes = radarPlaces(dimensions, centre, radius);
  const known = axes.flatMap(({ dimension: { id, score }, at }) =>
    score.estimate === null ? [] : [{ id, point: at(score.estimate) }],
  );
  const side = (bound: 'low' | 'high') =>
    closedPath(axes.map(({ dimension, at }) => at(dimension.score[bound] ?? 0)));
  return (
    <Frame
      name="radar"
      width={640}
      height={432}
      title={words.picture.radar.title}
      description={dimensionsInWords(assessment, words)}
      alone={alone}
    >
      {rings.map((points) => (
        <path key={points} class="p-line" d={closedPath(axes.map(({ at }) => at(points)))} />
      ))}
      {axes.map(({ dimension, at }) => (
        <path
          key={dimension.id}
          class="p-line"
          d={`M${centre.x} ${centre.y}L${rounded(at(100).x)} ${rounded(at(100).y)}`}
        />
      ))}
      <path
        class="p-accent-soft"
        fill-opacity="0.75"
        fill-rule="evenodd"
        d={side('high') + side('low')}
      />
      {known.length >= fewest && (
        <path class="p-estimate" d={closedPath(known.map(({ point }) => point))} />
      )}
      {known.map(({ id, point }) => (
        <circle key={id} class="p-accent" cx={rounded(point.x)} cy={rounded(point.y)} r="4" />
      ))}
      {axes.map((axis) => (
        <AxisLabel
          key={axis.dimension.id}
          axis={axis}
          value={scoreText(axis.dimension.score, words, numbersOf(words))}
        />
      ))}
    </Frame>
  );
}

function AxisLabel({ axis, value }: { axis: Axis; value: string }) {
  const { direction, at, dimension } = axis;
  const end = at(100);
  const sideways = Math.abs(direction.x) > 0.2;
  const anchor = sideways ? (direction.x > 0 ? 'start' : 'end') : 'middle';
  const room = sideways ? 640 - centre.x - Math.abs(end.x - centre.x) - 18 : 260;
  const lines = fitLines(visible(dimension.title), room, { size: 13, bold: true }, 2);
  const x = end.x + direction.x * 12;
  const height = (lines.length + 1) * 16;
  const top = end.y + direction.y * 16 - height / 2 + (direction.y * height) / 4 + 12;
  return (
    <>
      {lines.map((line, index) => (
        <Label key={line} x={x} y={top + index * 16} text={line} bold anchor={anchor} />
      ))}
      <Label x={x} y={top + lines.length * 16} text={value} anchor={anchor} tone="muted" />
    </>
  );
}
