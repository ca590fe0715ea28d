/** What JSON may hold as it is, and a terminal or an editor would act on. */
const acting = /[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu;

/** JSON in which nothing acts where it is printed; whoever reads it gets the same values. */
export function plainJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(acting, escaped)}\n`;
}

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
