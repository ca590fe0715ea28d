const units = [
  { unit: 'days', seconds: 86_400 },
  { unit: 'hours', seconds: 3600 },
  { unit: 'minutes', seconds: 60 },
  { unit: 'seconds', seconds: 1 },
] as const;

const secondsIn: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** A duration as in the file, `21600s`, in the largest unit that it is a whole number of; null for another word. */
export function duration(
  text: string,
): { number: number; unit: (typeof units)[number]['unit'] } | null {
  const [, number, letter = ''] = /^(\d+)([smhd])$/.exec(text) ?? [];
  if (number === undefined) return null;
  const total = Number(number) * (secondsIn[letter] ?? 1);
  const { unit, seconds } = units.find((each) => total % each.seconds === 0) ?? units[3];
  return { number: total / seconds, unit };
}
