import type { PlainValue } from './edit.ts';
import {
  isCollection,
  type LayoutCollection,
  type LayoutEntry,
  type LayoutNode,
} from './layout.ts';

/** Values as written, the nearest last; those most alike show how a new value is written. */
export type Models = readonly LayoutNode[];

/** The last of some written values that has the shape of a new one, or null. */
export function modelOf(models: Models, value: PlainValue): LayoutNode | null {
  const shape = shapeOf(value);
  return models.findLast((node) => shapeOfNode(node) === shape) ?? null;
}

/** The last of that shape that is in the way, block or brackets, in which most of them are. */
export function usualModelOf(models: Models, value: PlainValue): LayoutNode | null {
  const shape = shapeOf(value);
  const alike = models.filter(isCollection).filter((node) => shapeOfNode(node) === shape);
  const flow = alike.filter((node) => node.flow).length;
  const isFlow = flow * 2 === alike.length ? alike.at(-1)?.flow : flow * 2 > alike.length;
  return alike.findLast((node) => node.flow === isFlow) ?? null;
}

/** The models for something new in a map or list: what is in it, the usual last. */
export function siblingModels({ entries }: LayoutCollection, value: PlainValue): Models {
  const siblings = entries.flatMap(writtenValue);
  return [...siblings, usualModelOf(siblings, value) ?? []].flat();
}

/** The models for the value at a key inside maps: the values there; else whatever maps and lists. */
export function modelsAt(models: Models, key: string): Models {
  const entries = entriesOf(models, 'map');
  const named = entries.filter((each) => each.key === key).flatMap(writtenValue);
  return named.length > 0 ? named : entries.flatMap(writtenValue).filter(isCollection);
}

/** The models for an item of a list: the items of lists. */
export function itemModels(models: Models): Models {
  return entriesOf(models, 'list').flatMap(writtenValue);
}

/** The quotes that all models have, or null; nothing is learnt from a model that is no scalar. */
export function commonQuotes(models: Models): 'single' | 'double' | null {
  const styles = new Set(models.map((node) => (isCollection(node) ? null : node.style)));
  const [style] = styles;
  return styles.size === 1 && (style === 'single' || style === 'double') ? style : null;
}

function entriesOf(models: Models, kind: 'map' | 'list'): LayoutEntry[] {
  return models.filter(isCollection).flatMap((each) => (each.kind === kind ? each.entries : []));
}

function writtenValue({ value }: LayoutEntry): LayoutNode[] {
  return value ? [value] : [];
}

type Shape = 'map' | 'list' | 'plain-list' | 'scalar' | 'empty';

/** Lists of scalars are written in other ways than lists of maps. */
export function shapeOf(value: PlainValue): Shape {
  if (typeof value !== 'object' || value === null) return 'scalar';
  if (Array.isArray(value)) {
    if (value.length === 0) return 'empty';
    return value.every((item) => shapeOf(item) === 'scalar') ? 'plain-list' : 'list';
  }
  return Object.keys(value).length === 0 ? 'empty' : 'map';
}

function shapeOfNode(node: LayoutNode): Shape | null {
  if (!isCollection(node)) return node.kind === 'scalar' ? 'scalar' : null;
  if (node.bare) return null;
  if (node.entries.length === 0) return 'empty';
  if (node.kind === 'map') return 'map';
  return node.entries.some(({ value }) => isCollection(value)) ? 'list' : 'plain-list';
}
