import { numbersOf } from '../text/numbers.ts';
import { visible } from '../text/visible.ts';
import { dimensionsInWords, scoreText } from './dimensionsInWords.ts';
import { Frame, rounded } from './Frame.tsx';
import { Label } from './Label.tsx';
import type { PictureProps } from './pictureProps.ts';

const rowHeight = 50;

/** The scores of the dimensions as bars, where a radar has no room. */
export function Bars({ assessment, words, alone, narrow = false }: PictureProps) {
  const numbers = numbersOf(words);
  const width = narrow ? 330 : 640;
  const x = (points: number) => rounded(8 + (points / 100) * (width - 16));
  return (
    <Frame
      name={narrow ? 'radar-narrow' : 'radar'}
      width={width}
      height={Math.max(1, assessment.dimensions.length) * rowHeight + 8}
      title={words.picture.radar.title}
      description={dimensionsInWords(assessment, words)}
      alone={alone}
    >
      {assessment.dimensions.map(({ id, title, score }, index) => {
        const y = index * rowHeight;
        const { estimate, low, high } = score;
        return (
          <g key={id}>
            <Label x={8} y={y + 20} text={visible(title)} bold width={width - 150} />
            <Label
              x={width - 8}
              y={y + 20}
              text={scoreText(score, words, numbers)}
              anchor="end"
              tone="muted"
            />
            <rect
              class="p-line-fill"
              x={x(0)}
              y={y + 30}
              width={x(100) - x(0)}
              height="10"
              rx="5"
            />
            {low !== null && high !== null && (
              <rect
                class="p-accent-soft"
                x={x(low)}
                y={y + 30}
                width={Math.max(2, x(high) - x(low))}
                height="10"
                rx="5"
              />
            )}
            {estimate !== null && <circle class="p-accent" cx={x(estimate)} cy={y + 35} r="6" />}
          </g>
        );
      })}
    </Frame>
  );
}
