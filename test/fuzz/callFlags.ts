import fc from 'fast-check';

/** Words of a call that may be there. */
export type Flag = fc.Arbitrary<readonly string[]>;

/** There in every call. */
export const always = (...words: string[]): Flag => fc.constant(words);

/** There in one call of three. */
export const maybe = (...words: string[]): Flag =>
  fc.oneof({ weight: 2, arbitrary: always() }, { weight: 1, arbitrary: always(...words) });

/** With one of these values, in one call of three. */
export const either = (flag: string, ...values: string[]): Flag =>
  fc.oneof(
    { weight: 2, arbitrary: always() },
    { weight: 1, arbitrary: fc.constantFrom(...values).map((value) => [flag, value]) },
  );

/** With one of these values, in every call. */
export const one = (flag: string, ...values: string[]): Flag =>
  fc.constantFrom(...values).map((value) => [flag, value]);
