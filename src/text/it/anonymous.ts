/** The Italian words that names are replaced with. */
export const anonymous: typeof import('../en/anonymous.ts').anonymous = {
  company: 'Azienda A',
  reason: "L'azienda dichiara che questo non la riguarda.",
  names: {
    teams: (number) => `Team ${number}`,
    channels: (number) => `Canale ${number}`,
    systems: (number) => `Sistema ${number}`,
    journeys: (number) => `Percorso ${number}`,
    kpis: (number) => `KPI ${number}`,
    practices: (number) => `Pratica ${number}`,
  },
  ofKind: (kind, number) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${number}`,
};
