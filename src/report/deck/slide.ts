import type { ColourName } from '../picture/palette.ts';

/** A slide as plain data: what stands where. All lengths are points; a slide is 960 by 540. */
export interface Slide {
  /** What it is about, as in `journeys`. */
  name: string;
  title: string;
  items: readonly SlideItem[];
  /** What the speaker sees: the evidence behind it. */
  notes: readonly string[];
}

export const slideSize = { width: 960, height: 540 };

/** Where everything but the title and the footer stands. */
export const slideBody = { x: 44, y: 96, width: 872, height: 396 };

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type SlideItem = TextItem | PathItem | TableItem | RadarItem;

export interface Lettering {
  size: number;
  bold?: boolean;
  colour?: ColourName;
}

export interface Paragraph extends Lettering {
  text: string;
  bullet?: boolean;
}

/** A box with or without texts in it; they fit, as `textItem` makes sure. */
export interface TextItem {
  kind: 'text';
  box: Box;
  paragraphs: readonly Paragraph[];
  /** Between the box and its texts, on every side. */
  inset: number;
  align: 'left' | 'center' | 'right';
  valign: 'top' | 'middle' | 'bottom';
  shape: 'rect' | 'roundRect' | 'ellipse';
  fill: ColourName | null;
  line: Stroke | null;
}

export interface Stroke {
  colour: ColourName;
  width: number;
  dash?: 'solid' | 'dash' | 'sysDot';
}

/** A line through some points, with a head at its end or at both. */
export interface PathItem {
  kind: 'path';
  points: readonly { x: number; y: number }[];
  stroke: Stroke;
  heads: 'none' | 'end' | 'both';
}

export interface TableCell extends Lettering {
  text: string;
  align?: 'left' | 'center' | 'right';
  fill?: ColourName;
  /** Over so many columns. */
  span?: number;
}

/** A table whose texts fit its cells, as `tableItem` makes sure. */
export interface TableItem {
  kind: 'table';
  x: number;
  y: number;
  columns: readonly number[];
  rowHeights: readonly number[];
  rows: readonly (readonly TableCell[])[];
}

/** A native chart: one axis a label, one line a series, 0 to 100. */
export interface RadarItem {
  kind: 'radar';
  box: Box;
  labels: readonly string[];
  series: readonly { name: string; values: readonly number[]; colour: ColourName }[];
}
