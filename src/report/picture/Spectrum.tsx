import type { Assessment } from '../../assessment.ts';
import { type Level, ladder } from '../text/ladder.ts';
import { levelSentence } from '../text/levelSentence.ts';
import { numbersOf } from '../text/numbers.ts';
import { Frame } from './Frame.tsx';
import { Label } from './Label.tsx';
import type { PictureProps } from './pictureProps.ts';
import type { PictureWords } from './pictureWords.ts';

/** The ladder: where the company stands, what is possible, what it claims, and how far the next level is. */
export function Spectrum({ assessment, words, alone, narrow = false }: PictureProps) {
  const stops = ladder.map((level, index) => stopOf(level, index, assessment, words));
  const draw = narrow ? upright : across;
  return (
    <Frame
      name={narrow ? 'spectrum-narrow' : 'spectrum'}
      width={narrow ? 330 : 760}
      height={narrow ? 304 : 150}
      title={words.picture.spectrum.title}
      description={spectrumInWords(assessment, words)}
      alone={alone}
    >
      {draw(stops, assessment, words)}
    </Frame>
  );
}

interface Stop {
  index: number;
  name: string;
  standing: 'here' | 'possible' | 'other';
  /** What stands beside its name. */
  remarks: string[];
}

function stopOf(
  level: Level,
  index: number,
  { level: { estimate, low, high }, company: { claims } }: Assessment,
  words: PictureWords,
): Stop {
  const { spectrum: say } = words.picture;
  const inside = index >= ladder.indexOf(low) && index <= ladder.indexOf(high);
  const { claimed, asClaimed } = words.report.spectrum;
  const remarks = [
    low !== high && level === low && say.proved,
    low !== level && level === estimate && level !== high && say.estimated,
    low !== high && level === high && say.possible,
    claims === level && (level === estimate ? asClaimed : `▲ ${claimed}`),
  ];
  return {
    index,
    name: words.terms.levels[level],
    standing: level === estimate ? 'here' : inside ? 'possible' : 'other',
    remarks: remarks.filter((remark) => remark !== false),
  };
}

/** The part of the way from one stop to the next that is behind the company; null at the top. */
function progressAt({ progress, level }: Assessment): { from: number; share: number } | null {
  if (progress.next === null || progress.share === null) return null;
  return { from: ladder.indexOf(level.estimate), share: Math.min(1, progress.share) };
}

function across(stops: readonly Stop[], assessment: Assessment, words: PictureWords) {
  const x = (index: number) => 95 + index * 190;
  const y = 62;
  const { low, high } = assessment.level;
  const progress = progressAt(assessment);
  const end = progress && x(progress.from) + progress.share * 190;
  return (
    <>
      <path class="p-rail" d={`M${x(0)} ${y}H${x(3)}`} />
      {low !== high && (
        <path class="p-band" d={`M${x(ladder.indexOf(low))} ${y}H${x(ladder.indexOf(high))}`} />
      )}
      {progress && end !== null && (
        <>
          <path class="p-progress" d={`M${x(progress.from)} ${y}H${end}`} />
          <Label
            x={Math.max(end, x(progress.from) + 45)}
            y={y - 20}
            text={words.picture.spectrum.progress(numbersOf(words).percent(progress.share))}
            anchor="middle"
            tone="accent-text"
            size={13}
          />
        </>
      )}
      {stops.map(({ index, name, standing, remarks }) => (
        <g key={index}>
          <circle
            class={`p-${standing === 'other' ? 'node' : standing}`}
            cx={x(index)}
            cy={y}
            r={standing === 'here' ? 15 : 9}
          />
          <Label
            x={x(index)}
            y={y + 42}
            text={name}
            size={16}
            width={184}
            anchor="middle"
            bold={standing === 'here'}
            {...(standing === 'other' && { tone: 'muted' as const })}
          />
          <Label
            x={x(index)}
            y={y + 64}
            text={remarks.join(' · ')}
            size={13}
            width={184}
            anchor="middle"
            tone="muted"
          />
        </g>
      ))}
    </>
  );
}

function upright(stops: readonly Stop[], assessment: Assessment, words: PictureWords) {
  const y = (index: number) => 270 - index * 78;
  const x = 30;
  const { low, high } = assessment.level;
  const progress = progressAt(assessment);
  return (
    <>
      <path class="p-rail" d={`M${x} ${y(0)}V${y(3)}`} />
      {low !== high && (
        <path class="p-band" d={`M${x} ${y(ladder.indexOf(low))}V${y(ladder.indexOf(high))}`} />
      )}
      {progress && (
        <>
          <path class="p-progress" d={`M${x} ${y(progress.from)}v${-78 * progress.share}`} />
          <Label
            x={x + 28}
            y={y(progress.from) - 31}
            text={words.picture.spectrum.progress(numbersOf(words).percent(progress.share))}
            tone="accent-text"
          />
        </>
      )}
      {stops.map(({ index, name, standing, remarks }) => (
        <g key={index}>
          <circle
            class={`p-${standing === 'other' ? 'node' : standing}`}
            cx={x}
            cy={y(index)}
            r={standing === 'here' ? 14 : 8}
          />
          <Label
            x={x + 28}
            y={y(index) + (remarks.length > 0 ? -1 : 5)}
            text={name}
            size={16}
            width={270}
            bold={standing === 'here'}
            {...(standing === 'other' && { tone: 'muted' as const })}
          />
          <Label x={x + 28} y={y(index) + 17} text={remarks.join(' · ')} width={270} tone="muted" />
        </g>
      ))}
    </>
  );
}

/** The same in words. */
function spectrumInWords(assessment: Assessment, words: PictureWords): string {
  const { summary: say } = words.report;
  const { next, share } = assessment.progress;
  const { claims } = assessment.company;
  return [
    levelSentence(assessment.level, words, (level) => level),
    ...(next !== null && share !== null
      ? [say.progressTo(numbersOf(words).percent(share), words.terms.levels[next])]
      : []),
    ...(claims === null ? [] : [words.picture.spectrum.claims(words.terms.levels[claims])]),
  ].join('. ');
}
