import type { ColourName } from './palette.ts';

const fonts = "'DejaVu Sans', system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/**
 * The rules that pictures are drawn with: on their own with colours of their own, on the page with
 * its variables. Plain class selectors only, which every reader of SVG knows.
 */
export function pictureStyle(colour: (name: ColourName) => string): string {
  const fill = (selector: string, name: ColourName) => `.${selector}{fill:${colour(name)}}`;
  const stroke = (selector: string, name: ColourName, rest: string) =>
    `.${selector}{fill:none;stroke:${colour(name)};${rest}}`;
  return [
    `.p-text{font-family:${fonts};fill:${colour('ink')}}`,
    fill('p-muted', 'muted'),
    fill('p-bad-text', 'bad'),
    fill('p-warn-text', 'warn'),
    fill('p-good-text', 'good'),
    fill('p-accent-text', 'accent'),
    fill('p-on-accent', 'on-accent'),
    '.p-bold{font-weight:700}',
    fill('p-paper', 'paper'),
    fill('p-panel', 'panel'),
    fill('p-accent', 'accent'),
    fill('p-accent-soft', 'accent-soft'),
    fill('p-bad', 'bad'),
    fill('p-bad-soft', 'bad-soft'),
    fill('p-warn', 'warn'),
    fill('p-warn-soft', 'warn-soft'),
    fill('p-good-soft', 'good-soft'),
    fill('p-line-fill', 'line'),
    stroke('p-line', 'line', 'stroke-width:1'),
    stroke('p-cell-gaps', 'paper', 'stroke-width:1.5'),
    stroke('p-rail', 'line', 'stroke-width:4;stroke-linecap:round'),
    stroke('p-band', 'accent-soft', 'stroke-width:18;stroke-linecap:round'),
    stroke('p-progress', 'accent', 'stroke-width:6;stroke-linecap:round'),
    stroke('p-estimate', 'accent', 'stroke-width:2.5;stroke-linejoin:round'),
    stroke('p-sign', 'ink', 'stroke-width:1.5;stroke-linecap:round'),
    `.p-node{fill:${colour('paper')};stroke:${colour('muted')};stroke-width:1.5}`,
    `.p-here{fill:${colour('accent')};stroke:${colour('paper')};stroke-width:3}`,
    `.p-possible{fill:${colour('paper')};stroke:${colour('accent')};stroke-width:3}`,
    `.p-card{fill:${colour('paper')};stroke:${colour('line')};stroke-width:1.5}`,
    `.p-card-bad{fill:${colour('bad-soft')};stroke:${colour('bad')};stroke-width:2}`,
    `.p-card-warn{fill:${colour('warn-soft')};stroke:${colour('warn')};stroke-width:1.5;stroke-dasharray:5 3}`,
    stroke('p-arrow', 'muted', 'stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round'),
    ...mapRules(colour),
    ...matrixRules(colour),
  ].join('\n');
}

function mapRules(colour: (name: ColourName) => string): string[] {
  const flow = (name: ColourName, dash: string, width = 2) => [
    `.p-flow-${name}{fill:none;stroke:${colour(name)};stroke-width:${width};stroke-linecap:round${dash && `;stroke-dasharray:${dash}`}}`,
    `.p-head-${name}{fill:${colour(name)}}`,
  ];
  return [
    `.p-shore{fill:none;stroke:${colour('shore')};stroke-linecap:round;stroke-linejoin:round}`,
    `.p-shore-node{fill:${colour('shore')}}`,
    ...([0, 1, 2, 3] as const).flatMap((number) => [
      `.p-island-${number}{fill:none;stroke:${colour(`island-${number}`)};stroke-linecap:round;stroke-linejoin:round}`,
      `.p-island-node-${number}{fill:${colour(`island-${number}`)}}`,
    ]),
    ...flow('fresh', '', 2.5),
    ...flow('today', ''),
    ...flow('later', '9 4'),
    ...flow('by-hand', '4 4'),
    ...flow('unsaid', '1 5', 2.5),
    `.p-break{fill:none;stroke:${colour('bad')};stroke-width:2.5;stroke-dasharray:7 5}`,
    `.p-break-possible{fill:none;stroke:${colour('bad')};stroke-width:1.75;stroke-dasharray:2 5;stroke-linecap:round}`,
    `.p-head-break{fill:${colour('bad')}}`,
    `.p-channel{fill:${colour('paper')};stroke:${colour('accent')};stroke-width:2}`,
    `.p-system{fill:${colour('panel')};stroke:${colour('muted')};stroke-width:1.5}`,
    `.p-planned{fill:none;stroke:${colour('muted')};stroke-width:1.5;stroke-dasharray:4 4}`,
  ];
}

function matrixRules(colour: (name: ColourName) => string): string[] {
  return [
    ...(['known', 'recognised', 'shared', 'nothing'] as const).map(
      (grade) => `.p-grade-${grade}{fill:${colour(`grade-${grade}`)}}`,
    ),
    `.p-grade-unknown{fill:${colour('warn-soft')}}`,
    `.p-grade-itself{fill:${colour('line')}}`,
    `.p-sign-known{fill:${colour('on-accent')}}`,
    `.p-sign-recognised{fill:${colour('ink')};stroke:${colour('ink')};stroke-width:1.25}`,
    `.p-sign-shared{fill:none;stroke:${colour('ink')};stroke-width:1.5}`,
    `.p-sign-nothing{fill:none;stroke:${colour('muted')};stroke-width:3;stroke-linecap:round}`,
    `.p-sign-unknown{fill:none;stroke:${colour('warn')};stroke-width:1.75;stroke-linecap:round}`,
    '.p-touch{fill:none;pointer-events:all}',
  ];
}
