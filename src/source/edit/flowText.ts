import { isBroken } from './documentStyle.ts';
import type { PlainValue } from './edit.ts';
import { isCollection } from './layout.ts';
import { commonQuotes, itemModels, type Models, modelOf, modelsAt, shapeOf } from './model.ts';
import { scalarText } from './scalarText.ts';
import { modelFor, type Writing } from './writing.ts';

/**
 * A value in brackets. It is on one line, unless its models are over several; `indent` is that of
 * the line on which it begins. Lines end with `\n`.
 */
export function flowText(
  value: PlainValue,
  writing: Writing,
  models: Models,
  indent: string,
): string {
  const { style } = writing;
  if (typeof value !== 'object' || value === null) {
    const { json } = style;
    return scalarText(value, { narrow: true, json, quotes: commonQuotes(models) });
  }
  const broken = shapeOf(value) !== 'empty' && isOverLines(value, writing, models);
  const inner = broken ? indent + style.bracketIndent : indent;
  // What is inside of a line does not break it.
  const within = broken ? writing : { ...writing, style: { ...style, overLines: false } };
  const isList = Array.isArray(value);
  const parts = isList
    ? value.map((item: PlainValue) => flowText(item, within, itemModels(models), inner))
    : Object.entries(value).map(([key, each]) =>
        flowEntry(key, each as PlainValue, within, modelsAt(models, key), inner),
      );
  const [open, close] = isList ? '[]' : '{}';
  if (broken) return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
  const space = isList ? style.listPadding : style.mapPadding;
  const padding = parts.length > 0 ? space : '';
  return `${open}${padding}${parts.join(`,${style.afterComma}`)}${padding}${close}`;
}

/** A key and its value, for use inside braces. */
export function flowEntry(
  key: string,
  value: PlainValue,
  writing: Writing,
  models: Models,
  indent: string,
): string {
  const { afterColon } = writing.style;
  return `${keyText(key, writing)}:${afterColon}${flowText(value, writing, models, indent)}`;
}

/** A key, in quotes where it needs them. */
export function keyText(key: string, { style: { json } }: Writing): string {
  return scalarText(key, { narrow: true, json, quotes: null });
}

function isOverLines(value: PlainValue, writing: Writing, models: Models): boolean {
  const { layout, style } = writing;
  if (!style.overLines) return false;
  const model = style.json ? modelFor(writing, models, value) : modelOf(models, value);
  if (isCollection(model) && model.flow) return isBroken(layout.text, model);
  const { root } = layout;
  const wide = isCollection(root) && isBroken(layout.text, root);
  return style.json && wide && shapeOf(value) !== 'plain-list';
}
