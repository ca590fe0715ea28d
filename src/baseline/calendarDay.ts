/** A day as `YYYY-MM-DD`, which sorts like the days do; null where the text is none. */
export function calendarDay(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const time = Date.parse(`${text}T00:00:00Z`);
  // The 31st of a shorter month would silently become a day of the next one.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}
