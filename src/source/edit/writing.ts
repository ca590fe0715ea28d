import type { SourceDocument } from '../sourceDocument.ts';
import type { DocumentStyle } from './documentStyle.ts';
import type { PlainValue } from './edit.ts';
import { isCollection, type Layout, type LayoutCollection, type LayoutNode } from './layout.ts';
import { type Models, modelOf, shapeOf, usualModelOf } from './model.ts';

/** What writing into a document needs to know of it. */
export interface Writing {
  document: SourceDocument;
  layout: Layout;
  style: DocumentStyle;
  /** All that is written in the document. */
  all: Models;
}

/**
 * The map or list, as written, whose way of writing a new one takes over, or null: one near by;
 * or, for lists of scalars and in JSON, the last of the usual way anywhere in the document.
 */
export function modelFor(
  { style, all }: Writing,
  models: Models,
  value: PlainValue,
): LayoutCollection | null {
  const usual = style.json || shapeOf(value) === 'plain-list';
  const model: LayoutNode | null =
    modelOf(models, value) ?? (usual ? usualModelOf(all, value) : null);
  return isCollection(model) ? model : null;
}
