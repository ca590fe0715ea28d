import type { Assessment } from '../../assessment.ts';
import { ownValue } from '../ownValue.ts';
import type { ReportWords } from '../reportWords.ts';
import { dataWordName } from '../text/dataWordName.ts';
import { mermaidText } from './mermaidText.ts';

type Flow = Assessment['flows'][number];

/** More than this, nobody finds a way through; Mermaid itself gives up at 500 arrows. */
export const mostNodes = 60;
const mostFlows = 400;
/** More kinds of data than this are counted instead of named. */
const namedKinds = 3;

const quick: readonly string[] = ['realtime', 'minutes'];

/**
 * Channels (rounded), systems (drums) and flows as a Mermaid flowchart; null where there are too
 * many to draw. A channel that shares nothing with any other stands out.
 */
export function channelMap(assessment: Assessment, words: MapWords): string[] | null {
  const { channels, systems, flows, silos } = assessment;
  if (channels.length + systems.length > mostNodes || flows.length > mostFlows) return null;
  const keys = new Map([
    ...channels.map(({ id }, index): [string, string] => [id, `c${index + 1}`]),
    ...systems.map(({ id }, index): [string, string] => [id, `s${index + 1}`]),
  ]);
  const keyOf = (id: string | null) => (id === null ? null : keys.get(id)) ?? 'unknown';
  const alone = silos
    .filter(({ channels: inside, certain }) => certain && silos.length > 1 && inside.length === 1)
    .flatMap((silo) => silo.channels.map(keyOf));
  const isOpen = flows.some(({ from, to }) => [from, to].map(keyOf).includes('unknown'));
  const lines = [
    ...channels.map(({ id, name }) => `${keyOf(id)}(["${mermaidText(name) || '-'}"])`),
    ...systems.map(({ id, name }) => `${keyOf(id)}[("${mermaidText(name) || '-'}")]`),
    ...(isOpen ? [`unknown{{"?"}}`] : []),
    ...flows.map((flow) => `${keyOf(flow.from)} ${arrow(flow, words)} ${keyOf(flow.to)}`),
    ...(alone.length > 0
      ? ['classDef alone stroke:#cf222e,stroke-width:3px,stroke-dasharray:6 3']
      : []),
    ...(alone.length > 0 ? [`class ${alone.join(',')} alone`] : []),
  ];
  return ['flowchart LR', ...lines.map((line) => `    ${line}`)];
}

interface MapWords extends ReportWords {
  document: { map: { kinds(number: number): string } };
}

/** Thick where data is fresh within minutes, dotted where its age is not known. */
function arrow({ twoWay, data, dataKnown, freshness }: Flow, words: MapWords): string {
  const [start, end] = twoWay ? ['<', '>'] : ['', '>'];
  const line = freshness === null ? '-.-' : quick.includes(freshness) ? '==' : '--';
  const label = mermaidText(
    [dataLabel(data, dataKnown, words), freshnessLabel(freshness, words)].join(' · '),
  );
  return `${start}${line}${end}|"${label}"|`;
}

function dataLabel(data: readonly string[], isKnown: boolean, words: MapWords): string {
  const { report, document } = words;
  const open = isKnown ? [] : ['?'];
  const named =
    data.length > namedKinds
      ? [document.map.kinds(data.length)]
      : data.map((word) => dataWordName(word, words));
  return report.list([...named, ...open]);
}

function freshnessLabel(freshness: string | null, { terms }: MapWords): string {
  if (freshness === null) return '?';
  const names: Readonly<Record<string, string>> = terms.freshness;
  return ownValue(names, freshness) ?? freshness;
}
