import { colourOf } from './colourOf.ts';
import type { DrawnSlide } from './pptxLibrary.ts';
import type {
  PathItem,
  RadarItem,
  SlideItem,
  Stroke,
  TableCell,
  TableItem,
  TextItem,
} from './slide.ts';
import { cellInset } from './tableItem.ts';
import { xmlText } from './xmlText.ts';

/** What all texts share. */
interface Writing {
  lang: string;
  font: string;
}

/** Puts an item on a slide of the file. */
export function drawItem(slide: DrawnSlide, item: SlideItem, writing: Writing): void {
  switch (item.kind) {
    case 'text':
      drawText(slide, item, writing);
      break;
    case 'path':
      drawPath(slide, item);
      break;
    case 'table':
      drawTable(slide, item, writing);
      break;
    case 'radar':
      drawRadar(slide, item, writing);
  }
}

/** The library draws it, but its types do not know it. */
const freeform = 'custGeom' as Parameters<DrawnSlide['addShape']>[0];

function inches(points: number): number {
  return points / 72;
}

function drawText(
  slide: DrawnSlide,
  { box, paragraphs, inset, align, valign, shape, fill, line }: TextItem,
  { lang, font }: Writing,
): void {
  const place = {
    x: inches(box.x),
    y: inches(box.y),
    w: inches(box.width),
    h: inches(box.height),
    ...(fill && { fill: { color: colourOf(fill) } }),
    ...(line && { line: strokeOf(line) }),
    ...(shape === 'roundRect' && { rectRadius: inches(8) }),
  };
  if (paragraphs.length === 0) {
    slide.addShape(shape, place);
    return;
  }
  const runs = paragraphs.map(({ text, size, bold = false, colour = 'ink', bullet }, index) => ({
    text: xmlText(text) || ' ',
    options: {
      fontSize: Math.round(size * 10) / 10,
      bold,
      color: colourOf(colour),
      lang,
      fontFace: font,
      breakLine: index < paragraphs.length - 1,
      paraSpaceBefore: index === 0 ? 0 : Math.round(size * 0.35 * 10) / 10,
      ...(bullet && { bullet: { indent: 14 } }),
    },
  }));
  slide.addText(runs, { ...place, shape, align, valign, margin: inset, fit: 'none', wrap: true });
}

function strokeOf({ colour, width, dash = 'solid' }: Stroke) {
  return { color: colourOf(colour), width, dashType: dash };
}

/** A freeform, whose corners can be moved. */
function drawPath(slide: DrawnSlide, { points, stroke, heads }: PathItem): void {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const way = points.map(({ x, y }, index) => ({
    x: inches(x - left),
    y: inches(y - top),
    ...(index === 0 && { moveTo: true }),
  }));
  slide.addShape(freeform, {
    x: inches(left),
    y: inches(top),
    // What has no extent cannot be drawn.
    w: inches(Math.max(0.5, Math.max(...xs) - left)),
    h: inches(Math.max(0.5, Math.max(...ys) - top)),
    points: way,
    line: {
      ...strokeOf(stroke),
      ...(heads !== 'none' && { endArrowType: 'triangle' as const }),
      ...(heads === 'both' && { beginArrowType: 'triangle' as const }),
    },
  });
}

function drawTable(
  slide: DrawnSlide,
  { x, y, columns, rowHeights, rows }: TableItem,
  { lang, font }: Writing,
): void {
  const border = { type: 'solid' as const, pt: 0.75, color: colourOf('line') };
  const none = { type: 'none' as const };
  const cellOf = ({
    text,
    size,
    bold = false,
    colour = 'ink',
    align = 'left',
    fill,
    span,
  }: TableCell) => ({
    text: xmlText(text),
    options: {
      fontSize: size,
      bold,
      color: colourOf(colour),
      align,
      valign: 'middle' as const,
      fontFace: font,
      lang,
      margin: [
        inches(cellInset.down),
        inches(cellInset.across),
        inches(cellInset.down),
        inches(cellInset.across),
      ] as [number, number, number, number],
      border: [none, none, border, none] as [typeof none, typeof none, typeof border, typeof none],
      ...(fill && { fill: { color: colourOf(fill) } }),
      ...(span !== undefined && { colspan: span }),
    },
  });
  slide.addTable(
    rows.map((row) => row.map(cellOf)),
    {
      x: inches(x),
      y: inches(y),
      w: inches(columns.reduce((sum, each) => sum + each, 0)),
      colW: columns.map(inches),
      rowH: rowHeights.map(inches),
      autoPage: false,
    },
  );
}

function drawRadar(slide: DrawnSlide, { box, labels, series }: RadarItem, { font }: Writing): void {
  const names = labels.map(xmlText);
  slide.addChart(
    'radar',
    series.map(({ name, values }) => ({ name: xmlText(name), labels: names, values: [...values] })),
    {
      x: inches(box.x),
      y: inches(box.y),
      w: inches(box.width),
      h: inches(box.height),
      radarStyle: 'marker',
      layout: { x: 0.2, y: 0.13, w: 0.6, h: 0.64 },
      chartColors: series.map(({ colour }) => colourOf(colour)),
      lineSize: 2,
      catAxisLabelFontSize: 10,
      catAxisLabelFontFace: font,
      valAxisLabelFontSize: 8,
      valAxisLabelFontFace: font,
      valAxisMinVal: 0,
      valAxisMaxVal: 100,
      valAxisMajorUnit: 25,
      showLegend: true,
      legendPos: 'b',
      legendFontSize: 10,
      legendFontFace: font,
    },
  );
}
