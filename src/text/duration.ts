/** From the smallest; each is a whole number of those before it. */
const units = [
  { unit: 'seconds', letter: 's', seconds: 1 },
  { unit: 'minutes', letter: 'm', seconds: 60 },
  { unit: 'hours', letter: 'h', seconds: 3600 },
  { unit: 'days', letter: 'd', seconds: 86_400 },
] as const;

/** A duration as in the file, `21600s`, in the largest unit that it is a whole number of; null for another word. */
export function duration(
  text: string,
): { number: number; unit: (typeof units)[number]['unit'] } | null {
  const written = units.find(({ letter }) => text.endsWith(letter));
  if (written === undefined || !/^\d+.$/.test(text)) return null;
  const total = Number(text.slice(0, -1)) * written.seconds;
  const { unit, seconds } = units.reduce<(typeof units)[number]>(
    (largest, each) => (total % each.seconds === 0 ? each : largest),
    units[0],
  );
  return { number: total / seconds, unit };
}
