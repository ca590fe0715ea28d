import { foldedText, literalText } from './blockText.ts';
import type { PlainValue } from './edit.ts';
import { flowText, keyText } from './flowText.ts';
import { isBlock, isCollection } from './layout.ts';
import { commonQuotes, itemModels, type Models, modelOf, modelsAt, shapeOf } from './model.ts';
import { scalarText } from './scalarText.ts';
import { modelFor, type Writing } from './writing.ts';

/** A value as it is put behind a key or a dash. */
export interface BlockValue {
  /** On the same line; empty where there is nothing but lines below. */
  head: string;
  /** The lines below, indented. */
  body: readonly string[];
  /** Spaces between a dash and the head; null where those of other items do. */
  gap: number | null;
}

/** Where in blocks a value is to stand. */
export interface BlockPlace {
  writing: Writing;
  models: Models;
  /** Of the key or dash that the value belongs to. */
  column: number;
  behind: 'key' | 'dash';
}

const DASH = 2;
const WIDTH = 100;

/** A value in the way of its models; where there are none, in the way that is the usual for it. */
export function blockValue(value: PlainValue, place: BlockPlace): BlockValue {
  const { writing, models, column } = place;
  if (typeof value === 'string') return textValue(value, place);
  if (!isBlockValue(value, place)) {
    // A bracket on a line of its own has to be further to the right than the key.
    const indent = ' '.repeat(column + writing.style.mapIndent);
    return onLine(flowText(value, writing, models, indent));
  }
  const inside = column + indentOf(value, place);
  const lines = Array.isArray(value)
    ? value.flatMap((item: PlainValue) =>
        itemLines(item, { writing, models: itemModels(models), column: inside }),
      )
    : Object.entries(value as object).flatMap(([key, each]) =>
        entryLines(key, each, { writing, models: modelsAt(models, key), column: inside }),
      );
  if (place.behind === 'key') return { head: '', body: lines, gap: null };
  const [first = '', ...body] = lines;
  return { head: first.slice(inside), body, gap: inside - column - 1 };
}

/** A key and its value; `valueGap` is the number of spaces between them, on the same line. */
export function entryLines(
  key: string,
  value: PlainValue,
  place: Omit<BlockPlace, 'behind'>,
  valueGap = 1,
): string[] {
  const { head, body } = blockValue(value, { ...place, behind: 'key' });
  const owner = `${' '.repeat(place.column)}${keyText(key, place.writing)}:`;
  return [head === '' ? owner : owner + ' '.repeat(valueGap) + head, ...body];
}

/** An item with its dash. */
export function itemLines(
  value: PlainValue,
  place: Omit<BlockPlace, 'behind'>,
  usualGap = 1,
): string[] {
  const { head, body, gap } = blockValue(value, { ...place, behind: 'dash' });
  return [`${' '.repeat(place.column)}-${' '.repeat(gap ?? usualGap)}${head}`, ...body];
}

function textValue(value: string, { writing, models, column }: BlockPlace): BlockValue {
  const { style } = writing;
  const model = modelOf(models, value);
  const before = model && !isCollection(model) ? model.style : 'plain';
  const indent = column + style.mapIndent;
  const several = value.includes('\n') || before === 'literal';
  const block = style.overLines
    ? ((before === 'folded' ? foldedText(value, indent) : null) ??
      (several ? literalText(value) : null))
    : null;
  if (!block) {
    return onLine(scalarText(value, { narrow: false, json: false, quotes: commonQuotes(models) }));
  }
  const body = block.lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
  return { head: block.sign, body, gap: null };
}

function isBlockValue(value: PlainValue, place: BlockPlace): boolean {
  const { writing, models, behind } = place;
  const shape = shapeOf(value);
  if (writing.style.json || shape === 'scalar' || shape === 'empty') return false;
  const model = modelFor(writing, models, value);
  const isItem = shape === 'map' && behind === 'dash';
  if (!isItem) return model ? !model.flow : shape !== 'plain-list';
  const mayBeBlock = models.some((each) => isBlock(each) && each.kind === 'map');
  if (model) return !model.flow || (mayBeBlock && isWide(value, place));
  return !isFlat(value) || isWide(value, place);
}

/** Whether a map is of scalars of one line and lists of scalars. */
function isFlat(value: PlainValue): boolean {
  return Object.values(value as object).every(
    (each) => !['map', 'list'].includes(shapeOf(each)) && !isOverLines(each),
  );
}

/** Whether an item in braces would be too long for one line. */
function isWide(value: PlainValue, { writing, models, column }: BlockPlace): boolean {
  return column + DASH + flowText(value, writing, models, '').length > WIDTH;
}

function indentOf(value: PlainValue, { writing, models, behind }: BlockPlace): number {
  const model = modelOf(models, value);
  if (isBlock(model) && model.behind === behind) return model.indent;
  if (behind === 'dash') return DASH;
  return Array.isArray(value) ? writing.style.listIndent : writing.style.mapIndent;
}

function isOverLines(value: unknown): boolean {
  return typeof value === 'string' && value.includes('\n');
}

function onLine(head: string): BlockValue {
  return { head, body: [], gap: null };
}
