import { rounded } from '../Frame.tsx';
import { Label } from '../Label.tsx';
import type { PictureWords } from '../pictureWords.ts';
import { textWidth } from '../textWidth.ts';
import { freshnessClasses } from './freshnessClass.ts';
import type { MapGraph } from './mapGraph.ts';

const size = 12;
/** Of the sample before the text. */
const sampleWidth = 44;
const entryGap = 24;
const lineHeight = 24;

interface Entry {
  /** The class of a line, or of a box. */
  look: string;
  shape: 'line' | 'box' | 'round' | 'land';
  text: string;
}

/** What the lines and boxes of a map mean; only those in use. */
export function mapLegend(
  { nodes, flows, breaks, islands }: MapGraph,
  words: PictureWords,
): Entry[] {
  const { map: say } = words.picture;
  const has = (type: string) => nodes.some((node) => node.type === type);
  const used = new Set(flows.map(({ freshness }) => freshness));
  return [
    ...(has('channel') ? [{ look: 'channel', shape: 'box', text: say.channel } as const] : []),
    ...(has('system') ? [{ look: 'system', shape: 'round', text: say.system } as const] : []),
    ...(nodes.some(({ planned }) => planned)
      ? [{ look: 'planned', shape: 'box', text: say.planned } as const]
      : []),
    ...(islands.length > 1
      ? [{ look: 'island-node-0', shape: 'land', text: say.island } as const]
      : []),
    ...freshnessClasses
      .filter((each) => used.has(each))
      .map((each) => ({ look: `flow-${each}`, shape: 'line' as const, text: say.freshness[each] })),
    ...(breaks.some(({ certain }) => certain)
      ? [{ look: 'break', shape: 'line', text: say.break } as const]
      : []),
    ...(breaks.some(({ certain }) => !certain)
      ? [{ look: 'break-possible', shape: 'line', text: say.possibleBreak } as const]
      : []),
  ];
}

/** How high a legend gets in a width. */
export function legendHeight(entries: readonly Entry[], width: number): number {
  return Math.ceil(entries.length / columnsIn(entries, width)) * lineHeight;
}

function columnsIn(entries: readonly Entry[], width: number): number {
  return Math.max(1, Math.floor((width + entryGap) / entryWidth(entries)));
}

/** No entry is cut, as long as one fits. */
function entryWidth(entries: readonly Entry[]): number {
  const longest = Math.max(0, ...entries.map(({ text }) => textWidth(text, size)));
  return sampleWidth + longest + entryGap;
}

/** The legend, in columns. */
export function MapLegend({
  entries,
  x,
  y,
  width,
}: {
  entries: readonly Entry[];
  x: number;
  y: number;
  width: number;
}) {
  const columns = columnsIn(entries, width);
  const rows = Math.ceil(entries.length / columns);
  return (
    <>
      {entries.map(({ look, shape, text }, index) => {
        const left = rounded(x + Math.floor(index / rows) * entryWidth(entries));
        const middle = y + (index % rows) * lineHeight;
        return (
          <g key={look}>
            {shape === 'line' ? (
              <path class={`p-${look}`} d={`M${left} ${middle}h34`} />
            ) : (
              <>
                {shape === 'land' && (
                  <rect
                    class="p-shore-node"
                    x={left + 4}
                    y={middle - 10}
                    width="28"
                    height="20"
                    rx="8"
                  />
                )}
                <rect
                  class={`p-${look}`}
                  x={left + 6}
                  y={middle - 8}
                  width="24"
                  height="16"
                  rx={shape === 'box' ? 3 : 8}
                />
              </>
            )}
            <Label
              x={left + sampleWidth}
              y={middle + 4}
              text={text}
              size={size}
              width={width - sampleWidth}
            />
          </g>
        );
      })}
    </>
  );
}
