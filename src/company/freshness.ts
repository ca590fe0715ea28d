/** Words for the age of data on arrival (DESIGN §3), in seconds. */
const freshnessSeconds = {
  realtime: 60,
  minutes: 15 * 60,
  hourly: 60 * 60,
  daily: 24 * 60 * 60,
  weekly: 7 * 24 * 60 * 60,
  monthly: 31 * 24 * 60 * 60,
  manual: Number.POSITIVE_INFINITY,
} as const;

export type FreshnessWord = keyof typeof freshnessSeconds;
export const freshnessWords = Object.keys(freshnessSeconds) as FreshnessWord[];

/** An age in seconds; infinite where nothing bounds it. */
export type Age = number;

export const durationPattern = /^[0-9]{1,6}[smhd]$/;
const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** The age that a word or a duration such as `15m` stands for. */
export function ageOf(text: string): Age {
  if (Object.hasOwn(freshnessSeconds, text)) return freshnessSeconds[text as FreshnessWord];
  return Number.parseInt(text, 10) * (unitSeconds[text.slice(-1)] ?? Number.NaN);
}

/** The word for an age, or a duration where no word says just that. */
export function freshnessOf(age: Age): string {
  return freshnessWords.find((word) => freshnessSeconds[word] === age) ?? `${age}s`;
}
