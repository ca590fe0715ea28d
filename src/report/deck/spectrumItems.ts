import type { Assessment } from '../../assessment.ts';
import { ladder } from '../text/ladder.ts';
import type { DeckWords } from './deckPage.ts';
import type { Box, SlideItem } from './slide.ts';
import { textItem } from './textItem.ts';

/** The ladder as a line: where the company stands, what is possible, and what it claims. */
export function spectrumItems(
  { level, company: { claims } }: Assessment,
  words: DeckWords,
  box: Box,
): SlideItem[] {
  const step = box.width / ladder.length;
  const middle = (index: number) => box.x + (index + 0.5) * step;
  const y = box.y + 20;
  const [low, high] = [ladder.indexOf(level.low), ladder.indexOf(level.high)];
  const line = (from: number, to: number, width: number, colour: 'line' | 'accent-soft') => ({
    kind: 'path' as const,
    points: [
      { x: middle(from), y },
      { x: middle(to), y },
    ],
    stroke: { colour, width },
    heads: 'none' as const,
  });
  return [
    line(0, ladder.length - 1, 4, 'line'),
    ...(low === high ? [] : [line(low, high, 16, 'accent-soft')]),
    ...ladder.flatMap((each, index) => {
      const isHere = each === level.estimate;
      const inside = index >= low && index <= high;
      const radius = isHere ? 16 : 9;
      const circle = {
        x: middle(index) - radius,
        y: y - radius,
        width: 2 * radius,
        height: 2 * radius,
      };
      return [
        textItem(circle, [], {
          shape: 'ellipse',
          fill: isHere ? 'accent' : 'paper',
          line: { colour: inside ? 'accent' : 'muted', width: inside ? 2.5 : 1.25 },
        }),
        textItem(
          { x: middle(index) - step / 2, y: y + 22, width: step, height: 26 },
          [
            {
              text: words.terms.levels[each],
              size: 15,
              bold: isHere,
              colour: inside ? 'ink' : 'muted',
            },
          ],
          { align: 'center', mostLines: 1 },
        ),
        textItem(
          { x: middle(index) - step / 2, y: y + 48, width: step, height: 22 },
          [{ text: remark(each), size: 11, colour: 'muted' }],
          { align: 'center', mostLines: 1 },
        ),
      ];
    }),
  ];

  function remark(each: (typeof ladder)[number]): string {
    const { spectrum: say } = words.picture;
    const { claimed, asClaimed } = words.report.spectrum;
    const isOpen = level.low !== level.high;
    return [
      ...(isOpen && each === level.low ? [say.proved] : []),
      ...(isOpen && each === level.high ? [say.possible] : []),
      ...(each === claims ? [each === level.estimate ? asClaimed : `▲ ${claimed}`] : []),
    ].join(' · ');
  }
}
