/** A whole number with a sign between its thousands: the same on every machine, unlike locales. */
export function grouped(number: unknown, sign: string): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, sign);
}
