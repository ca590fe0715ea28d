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
  const reached = path.reduce<Schema[]>(
    (schemas, step) => schemas.flatMap((each) => inner(each, step)),
    unwrap(schema as unknown as Schema),
  );
  return reached.flatMap(({ _zod: { def } }) =>
    Object.keys(def.shape ?? def.keyType?._zod.def.entries ?? {}),
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
