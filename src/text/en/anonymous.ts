/** What names are replaced with. */
export const anonymous = {
  company: 'Company A',
  reason: 'The company states that this does not apply to it.',
  names: {
    teams: (number: number) => `Team ${number}`,
    channels: (number: number) => `Channel ${number}`,
    systems: (number: number) => `System ${number}`,
    journeys: (number: number) => `Journey ${number}`,
    kpis: (number: number) => `KPI ${number}`,
    practices: (number: number) => `Practice ${number}`,
  },
  ofKind: (kind: string, number: number) =>
    `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${number}`,
};
