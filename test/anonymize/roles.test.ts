import { expect, it } from 'vitest';
import { patternOf, roleAt } from '../../src/anonymize/roles.ts';
import { companySchema } from '../../src/company/companySchema.ts';

interface Schema {
  _zod: {
    def: {
      type: string;
      shape?: Record<string, Schema>;
      valueType?: Schema;
      element?: Schema;
      innerType?: Schema;
      options?: Schema[];
      values?: unknown[];
    };
  };
}

/** The paths of all values that are no maps or lists, with `id` for any id. */
function leaves({ _zod: { def } }: Schema, path: string[] = []): string[][] {
  if (def.innerType) return leaves(def.innerType, path);
  if (def.options) return def.options.flatMap((option) => leaves(option, path));
  if (def.element) return leaves(def.element, path);
  if (def.valueType) return leaves(def.valueType, [...path, 'id']);
  if (def.shape) {
    return Object.entries(def.shape).flatMap(([key, value]) => leaves(value, [...path, key]));
  }
  return [path];
}

const paths = leaves(companySchema as unknown as Schema);

it.each([...new Set(paths.map((path) => path.join('.')))].map((path) => [path]))(
  '%s has a role of its own, or is free text',
  (path) => {
    const isFreeText = /(^|\.)notes$/.test(path) || path === 'flows.name';
    if (roleAt(path.split('.')) === 'drop') expect(isFreeText).toBe(true);
  },
);

it('an id is one wherever a map of ids has one', () => {
  expect(patternOf(['channels', 'notes', 'name'])).toBe('channels.*.name');
  expect(patternOf(['flows', 3, 'between', 1])).toBe('flows.between');
  expect(roleAt(['journeys', 'kind', 'steps', 0])).toBe('node');
});

it('what no company has is dropped', () => {
  expect(roleAt(['channels', 'store', 'secret'])).toBe('drop');
  expect(roleAt([])).toBe('drop');
});
