const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** Le parole per i cambiamenti che si provano. */
export const whatIf: typeof import('../en/whatIf.ts').whatIf = {
  title: (company) => `${company}: che cosa cambierebbe`,

  kinds: {
    team: 'il team',
    channel: 'il canale',
    system: 'il sistema',
    journey: 'il percorso',
    kpi: 'il KPI',
    practice: 'la pratica',
    flow: 'il flusso',
  },
  named: (name, id) => `«${name}» (${id})`,
  removed: (what, name) => `senza ${what} ${name}`,
  flows: (number) => count(number, 'flusso', 'flussi'),
  steps: (number) => count(number, 'tappa di un percorso', 'tappe di percorsi'),
  goesWithIt: (things) => `e senza ciò che ne dipende: ${things.join(' e ')}`,
  ownerless: (number) =>
    `nessuno risponde più di ciò che gli era affidato: ${count(number, 'voce', 'voci')}`,
  partners: (number) =>
    number === 1
      ? 'un team ci lavorava insieme, e non più'
      : `${number} team ci lavoravano insieme, e non più`,

  set: (path, before, after) => `con ${path}: ${before} → ${after}`,
  notStated: 'non indicato',

  flow: (ends, data, age) => `con un flusso ${ends}: ${data}; ${age}`,
  noData: 'dati non noti',
  noFreshness: 'età non nota',

  overlay: (file, things) => `con ${file} sovrapposto: ${things}`,
  overlayFlows: (number) => count(number, 'nuovo flusso', 'nuovi flussi'),
  overlayNothing: "nient'altro",

  nothingBecause: {
    'said-already': 'La descrizione lo dice già.',
    'arrives-already': (from, to) =>
      `Tutto ciò che questo flusso porta da ${from} a ${to} ci arriva già, con altri flussi e altrettanto in fretta.`,
    sector:
      "Il settore serve solo a scegliere la griglia, e la valutazione prima e dopo usa la stessa; --rubric ne sceglie un'altra.",
    'not-asked':
      'Nessun criterio della griglia guarda a questo, o nessuno arriva per questo a un altro esito.',
  },
};
