/**
 * What JSON may hold as it is, and a terminal or an editor would act on or hide; and the signs that
 * a build server takes for a command wherever they stand in a line (`##[error]`).
 */
const acting = /[\u007f-\u009f\u2028\u2029\p{Cf}\p{Default_Ignorable_Code_Point}]|#(?=#\w*\[)/gu;

/**
 * JSON in which nothing acts where it is printed; whoever reads it gets the same values. Ends in a
 * newline, and without an indent has no other.
 */
export function plainJson(value: unknown, indent = 2): string {
  return `${JSON.stringify(value, undefined, indent).replace(acting, escaped)}\n`;
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
