import type * as z from 'zod';
import type { Path } from './path.ts';

/** Internal shape of the zod schemas that this project writes. */
type Definition = {
  type: string;
  shape?: Record<string, Schema>;
  keyType?: Schema;
  valueType?: Schema;
  entries?: Record<string, string>;
  element?: Schema;
  innerType?: Schema;
  options?: Schema[];
};
type Schema = { _zod: { def: Definition } };

/** The keys that a schema allows in the map at a path. */
export function knownKeys(schema: z.ZodType, path: Path): string[] {
  return schemasAt(schema, path).flatMap(({ _zod: { def } }) =>
    Object.keys(def.shape ?? def.keyType?._zod.def.entries ?? {}),
  );
}

/** Whether a schema allows a map of ids at a path, whose keys are anyone's choice. */
export function takesIds(schema: z.ZodType, path: Path): boolean {
  return schemasAt(schema, path).some(
    ({ _zod: { def } }) => def.type === 'record' && !def.keyType?._zod.def.entries,
  );
}

/**
 * Whether a text is meant at a path: the schema takes any text there, and a number as what people
 * write for one.
 */
export function takesText(schema: z.ZodType, path: Path): boolean {
  const types = schemasAt(schema, path).map(({ _zod: { def } }) => def.type);
  return types.includes('string') && types.includes('number');
}

function schemasAt(schema: z.ZodType, path: Path): Schema[] {
  return path.reduce<Schema[]>(
    (schemas, step) => schemas.flatMap((each) => inner(each, step)),
    unwrap(schema as unknown as Schema),
  );
}

function inner(schema: Schema, step: string | number): Schema[] {
  const { shape, valueType, element } = schema._zod.def;
  const next = shape && Object.hasOwn(shape, step) ? shape[step] : (valueType ?? element);
  return next ? unwrap(next) : [];
}

/** The schemas behind options, defaults and unions. */
function unwrap(schema: Schema): Schema[] {
  const { innerType, options } = schema._zod.def;
  if (innerType) return unwrap(innerType);
  return options ? options.flatMap(unwrap) : [schema];
}
