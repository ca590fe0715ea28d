/** Holds a character that no word of the file format has. */
const endless = '\u221e';

/** Data that JSON can carry: an age without bound would get lost as null. */
export function plainData(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      part === Number.POSITIVE_INFINITY ? endless : part,
    ),
  );
}

/** The data as it was. */
export function fromPlainData(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    part === endless ? Number.POSITIVE_INFINITY : part,
  );
}
