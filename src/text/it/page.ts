const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** The Italian words of the page. */
export const page: typeof import('../en/page.ts').page = {
  title: (company) => `${company}: quanto è omnicanale?`,
  skip: 'Vai al rapporto',
  kicker: 'Maturità omnicanale',
  claim: 'Si dichiara',
  claims: {
    exceeded: 'e la descrizione prova di più',
    proved: 'e la descrizione lo prova',
    met: 'e la stima è d’accordo',
    refuted: 'ma la descrizione lo contraddice',
    open: 'ma non è provato',
  },
  facts: {
    score: (low, high) => `su 100; ${low} è provato, ${high} è possibile`,
    exactScore: 'su 100',
    known: 'di ciò che conta è noto',
    wayTo: (level) => `del percorso verso ${level}`,
  },
  gate: 'condizione',
  moreGaps: (number) => count(number, 'altra lacuna', 'altre lacune'),
  asTable: 'La stessa cosa a parole',
  journeys:
    'Ogni scheda è un passo. Una scheda rossa è un passo a cui non arriva qualcosa che il cliente ha già dato prima.',
  whyBroken: 'Dove si interrompono, e perché',
  quadrant:
    'I dati collegati servono a poco se nessuno gestisce i canali come un tutto, e viceversa.',
  questions: 'Ogni risposta rende il risultato più preciso. Prima quelle che contano di più.',
  wide: (title) => `${title}: la figura, che scorre di lato`,
  wideTable: (title) => `${title}: la tabella, che scorre di lato`,
  lines: 'Le righe da scrivere, e perché',
  linesOf: (step, number) => `${step}: righe da scrivere, parte ${number}`,
  sources: 'Le fonti citate dai criteri',
  method: [
    'Un livello è raggiunto quando sono soddisfatte tutte le sue condizioni e quelle dei livelli inferiori. Il punteggio valuta ogni criterio in base a quanto si avvicina a ciò che i livelli chiedono; una dimensione è la media pesata dei suoi criteri, il totale quella delle dimensioni.',
  ],

  contents: {
    title: 'Indice',
    answer: 'Livello',
    missing: 'Che cosa manca',
    dimensions: 'Dimensioni',
    map: 'Mappa',
    handovers: 'Passaggi',
    journeys: 'Percorsi',
    plan: 'Piano',
    questions: 'Domande',
    method: 'Metodo',
  },

  theme: { dark: 'Scuro', light: 'Chiaro' },

  map: {
    title: 'Canali, sistemi e flussi di dati',
    choose:
      'Scegliendo un canale o un sistema, con un clic o con il tasto tab e le frecce, si vede che cosa gli arriva.',
    each: (channels) =>
      channels === 1
        ? 'Che cosa arriva al canale'
        : `Che cosa arriva a ciascuno dei ${channels} canali`,
    owner: (team) => `Ne risponde: ${team}`,
    nobody: 'Non ne risponde nessuno',
    ownerUnknown: 'Non è indicato chi ne risponde',
    reaches: 'Che cosa gli arriva',
    flowsLeftOut: (flows) =>
      `I ${flows} flussi sono troppi per elencarli qui. Dove gli script sono permessi, scegli un canale sulla mappa per vedere i suoi.`,
    allBut: (left) => `tutti gli altri canali tranne ${left}`,
    allOthers: 'tutti gli altri canali',
    from: (channels, data, freshness) => `Da ${channels}: ${data} (${freshness})`,
    oneSystem: 'perché uno stesso sistema alimenta entrambi',
    possible: (channels) => `Forse anche altro, perché non tutto è noto: da ${channels}`,
    nothing: (channels) => `Niente da ${channels}`,
    flows: 'I suoi flussi',
    noFlows: 'Nessuno: non gli arriva e non ne parte niente.',
    noFlowsKnown: 'Nessuno tra quelli indicati.',
  },

  whatIf: {
    explained:
      'Spuntando i passi si vede che cosa cambiano: livello, punteggio, mappa e percorsi vengono ricalcolati, qui nella pagina.',
    all: 'Spunta tutti',
    none: 'Togli tutte le spunte',
    upTo: 'Fin qui',
    needsScript:
      'Se gli script sono ammessi, ogni passo ha una casella che mostra che cosa cambierebbe.',
    needsSources:
      'Questa pagina viene da un risultato salvato. Quella fatta con i file dell’azienda ha accanto a ogni passo una casella che mostra che cosa cambierebbe: basta eseguire assess sui file, con il formato HTML.',
    failed: (problem) => `Non si è potuto calcolare: ${problem}`,
    steps: (number, days) => `Con ${count(number, 'passo', 'passi')} (${days})`,
    level: (before, after) => (before === after ? `ancora ${after}` : `${before} → ${after}`),
    score: (before, after) => `punteggio ${before} → ${after}`,
    repeats: (before, after) => `da ripetere ${before} → ${after}`,
  },
};
