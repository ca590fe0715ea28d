import fc from 'fast-check';

/** The part of a JSON Schema (draft 7) that those of omnigauge use. */
export interface JsonSchema {
  $ref?: string;
  definitions?: Record<string, JsonSchema>;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  propertyNames?: JsonSchema;
  items?: JsonSchema | JsonSchema[];
  minimum?: number;
  maximum?: number;
}

/** Deeper than this, what may be left out is. */
const deepest = 6;

/** Values that fit a schema, mostly: a word in twenty is of another kind. */
export function fromSchema(schema: JsonSchema, names: readonly string[]): fc.Arbitrary<unknown> {
  const anyName = fc.constantFrom(...names);
  const wrong = fc.oneof(anyName, fc.constantFrom(null, true, 0, -1, 2.5, [], {}, 'unknown'));

  function any(part: JsonSchema, depth: number): fc.Arbitrary<unknown> {
    if (depth > deepest) return fc.constantFrom(null, 'unknown', 1);
    return fc.oneof(
      { weight: 19, arbitrary: right(part, depth) },
      { weight: depth === 0 ? 0 : 1, arbitrary: wrong },
    );
  }

  function right(part: JsonSchema, depth: number): fc.Arbitrary<unknown> {
    if (part.$ref !== undefined) return any(referred(part.$ref), depth + 1);
    if ('const' in part) return fc.constant(part.const);
    if (part.enum) return fc.constantFrom(...part.enum);
    const choices = part.anyOf ?? part.oneOf ?? part.allOf;
    if (choices) return fc.oneof(...choices.map((each) => any(each, depth)));
    if (Array.isArray(part.type)) {
      return fc.oneof(...part.type.map((type) => right({ ...part, type }, depth)));
    }
    switch (part.type) {
      case 'object':
        return object(part, depth);
      case 'array':
        return fc.array(any(single(part.items), depth + 1), { maxLength: 4 });
      case 'string':
        return anyName;
      case 'number':
      case 'integer':
        return number(part);
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      default:
        return wrong;
    }
  }

  function object(part: JsonSchema, depth: number): fc.Arbitrary<unknown> {
    const { properties = {}, required = [], additionalProperties: more } = part;
    const fixed = fc.record(
      Object.fromEntries(
        Object.entries(properties).map(([key, each]) => [key, any(each, depth + 1)]),
      ),
      { requiredKeys: required.filter((key) => Object.hasOwn(properties, key)) },
    );
    if (typeof more !== 'object') return fixed;
    const keys = part.propertyNames?.enum?.map(String) ?? names;
    const entries = fc.dictionary(fc.constantFrom(...keys), any(more, depth + 1), { maxKeys: 4 });
    return fc.tuple(fixed, entries).map(([one, other]) => ({ ...one, ...other }));
  }

  function referred(reference: string): JsonSchema {
    const path = reference.split('/').slice(1);
    let found: unknown = schema;
    for (const key of path) found = (found as Record<string, unknown>)[key];
    return (found ?? {}) as JsonSchema;
  }

  return any(schema, 0);
}

function single(items: JsonSchema['items']): JsonSchema {
  return (Array.isArray(items) ? items[0] : items) ?? {};
}

function number({ type, minimum = 0, maximum = 1000 }: JsonSchema): fc.Arbitrary<number> {
  const [min, max] = [Math.max(minimum, -1e6), Math.min(maximum, 1e6)];
  const whole = fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
  if (type === 'integer') return whole;
  return fc.oneof(whole, fc.double({ min, max, noNaN: true }), fc.constantFrom(min, max));
}
