import { blockValue } from './blockLines.ts';
import type { PlainValue } from './edit.ts';
import { flowText } from './flowText.ts';
import type { LayoutEntry, LayoutNode } from './layout.ts';
import { columnOf, indentOf } from './lines.ts';
import type { Located } from './located.ts';
import type { Models } from './model.ts';
import { putValue } from './putValue.ts';
import type { Splice } from './splice.ts';
import { settled } from './trailingComment.ts';
import type { Writing } from './writing.ts';

/**
 * Puts another value in the place of that of an entry or item. Comments inside the old value go
 * with it; those before and behind it stay.
 */
export function replaceValue(
  writing: Writing,
  { parent, index, entry }: Located,
  value: PlainValue,
): Splice {
  const { layout } = writing;
  const others = parent.entries.filter((_, at) => at !== index);
  const siblings = others.flatMap((each) => each.value ?? []);
  const models = modelsOf(value, siblings, entry.value);
  if (parent.flow) {
    const put = flowText(value, writing, models, indentOf(layout.text, entry.start));
    return settled(layout, putInFlow(entry, put));
  }
  const behind = parent.kind === 'map' ? 'key' : 'dash';
  const column = columnOf(layout.text, entry.start);
  return putValue(layout, entry, blockValue(value, { writing, models, column, behind }));
}

/** A scalar is written as the scalar in whose place it comes, whatever its siblings are like. */
function modelsOf(value: PlainValue, siblings: Models, old: LayoutNode | null): Models {
  const around = typeof value === 'object' && value !== null ? siblings : [];
  return old ? [...around, old] : around;
}

function putInFlow({ indicatorEnd, hasIndicator, value }: LayoutEntry, text: string): Splice {
  if (value) return { start: value.start, end: value.end, text };
  return { start: indicatorEnd, end: indicatorEnd, text: `${hasIndicator ? '' : ':'} ${text}` };
}
