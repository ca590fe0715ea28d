import { rounded } from '../Frame.tsx';
import { fitLines } from '../fitText.ts';
import { Label } from '../Label.tsx';
import type { MapLayout, Point } from './mapLayout.ts';
import type { MapNode } from './mapNodes.ts';

const nameHeight = 16;
const noteHeight = 14;

/** What makes the boxes of a map something to choose. */
export interface Choosing {
  chosen: string | null;
  choose(key: string): void;
  /** Goes to another box, counted from this one. */
  go(from: string, by: number): void;
  /** The box that the tab key stops at. */
  stop: string | null;
}

/** A channel, with straight sides, or a system, with round ones. */
export function MapBox({
  node,
  place,
  box,
  planned,
  choosing,
}: {
  node: MapNode;
  place: Point;
  box: MapLayout['box'];
  planned: boolean;
  choosing?: Choosing | undefined;
}) {
  const look = planned ? 'planned' : node.type;
  const { x, y } = place;
  const chosen = choosing?.chosen === node.key;
  const room = box.width - (node.type === 'system' ? 26 : 18);
  const lines = fitLines(node.name, room, { size: 13, bold: true }, 2);
  const height = lines.length * nameHeight + (node.note ? noteHeight : 0);
  const top = y - height / 2 + 12;
  return (
    <g
      {...(choosing && choosable(node, choosing))}
      class={chosen ? 'map-box map-chosen' : 'map-box'}
    >
      {lines.join(' ') !== node.name && <title>{node.name}</title>}
      <rect
        class={`p-${look}`}
        x={rounded(x - box.width / 2)}
        y={rounded(y - box.height / 2)}
        width={box.width}
        height={box.height}
        rx={node.type === 'system' ? 24 : 5}
      />
      {lines.map((line, index) => (
        <Label
          key={line}
          x={x}
          y={top + index * nameHeight}
          text={line}
          bold
          anchor="middle"
          {...(planned && { tone: 'muted' as const })}
        />
      ))}
      {node.note && (
        <Label
          x={x}
          y={top + lines.length * nameHeight - 1}
          text={node.note}
          size={11}
          anchor="middle"
          tone="muted"
          width={box.width - 22}
        />
      )}
    </g>
  );
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

function choosable({ key }: MapNode, { chosen, choose, go, stop }: Choosing) {
  return {
    role: 'option',
    'aria-selected': chosen === key,
    'data-key': key,
    // An SVG element knows it by this spelling only.
    tabindex: key === stop ? 0 : -1,
    onClick: () => choose(key),
    onKeyDown: (event: KeyboardEvent) => {
      const by = steps[event.key];
      if (by !== undefined) go(key, by);
      else if (event.key === 'Enter' || event.key === ' ') choose(key);
      else return;
      event.preventDefault();
    },
  } as const;
}
