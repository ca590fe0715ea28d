const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** Le parole per ciò che distingue due risultati. */
export const comparison: typeof import('../en/comparison.ts').comparison = {
  becomes: (before, after) => `${before} → ${after}`,
  range: (low, high) => `${low}–${high}`,
  nothing: 'Non cambia nulla.',

  headline: {
    levelRises: (before, after) => `Il livello sale da ${before} a ${after}.`,
    levelFalls: (before, after) => `Il livello scende da ${before} a ${after}.`,
    levelStays: (level) => `Il livello resta ${level}.`,
    scoreRises: (points, after) => `Il punteggio sale di ${points} punti, a ${after}.`,
    scoreFalls: (points, after) => `Il punteggio scende di ${points} punti, a ${after}.`,
    scoreStays: (score) => `Il punteggio resta ${score}.`,
    scoreAppears: (after) => `Ora c'è un punteggio: ${after}.`,
    scoreVanishes: 'Ora le informazioni non bastano più per un punteggio.',
    scoreUnknown: 'Le informazioni non bastano per un punteggio, ora come prima.',
  },

  facts: {
    low: 'Livello provato',
    high: 'Livello possibile',
    score: 'Punteggio',
    scoreRange: 'Intervallo',
    noScore: 'nessuno',
  },

  lost: 'Che cosa si perde',
  gained: 'Che cosa si guadagna',
  nothingElse:
    'Nessun percorso si interrompe o si aggiusta, e nessun canale resta isolato che prima non lo fosse.',

  consequences: {
    broken: (journey, places) => `«${journey}» si interrompe su: ${places}`,
    worse: (journey, places) => `«${journey}» peggiora su: ${places}`,
    cut: (journey, places) => `«${journey}» perde la tappa su: ${places}`,
    gone: (journey) => `il percorso «${journey}»`,
    mended: (journey) => `«${journey}» funziona dall'inizio alla fine`,
    better: (journey, places) => `«${journey}» migliora su: ${places}`,
    added: (journey) => `il percorso «${journey}»`,
    apart: (groups) => `più nulla in comune con gli altri canali: ${groups}`,
    perhapsApart: (groups) => `forse più nulla in comune con gli altri canali: ${groups}`,
    together: (groups) => `ora qualcosa in comune con altri canali: ${groups}`,
    knownLess: (pairs) =>
      `i clienti sono conosciuti meno di prima in ${count(pairs, 'passaggio', 'passaggi')} tra canali`,
    knownBetter: (pairs) =>
      `i clienti sono conosciuti meglio di prima in ${count(pairs, 'passaggio', 'passaggi')} tra canali`,
    gateCloses: (title, level) => `«${title}» non basta più per ${level}`,
    gateOpens: (title, level) => `«${title}» ora basta per ${level}`,
    contradictions: (number) => count(number, 'nuova contraddizione', 'nuove contraddizioni'),
    resolved: (number) =>
      number === 1 ? 'una contraddizione in meno' : `${number} contraddizioni in meno`,
    moreJourneys: (number) => `${count(number, 'altro percorso', 'altri percorsi')}, più sotto`,
  },

  entities: {
    title: 'Che cosa è nuovo e che cosa non c’è più',
    channels: {
      added: (number, names) => `${number === 1 ? 'nuovo canale' : 'nuovi canali'}: ${names}`,
      gone: (number, names) =>
        `${number === 1 ? 'canale che non c’è più' : 'canali che non ci sono più'}: ${names}`,
    },
    systems: {
      added: (number, names) => `${number === 1 ? 'nuovo sistema' : 'nuovi sistemi'}: ${names}`,
      gone: (number, names) =>
        `${number === 1 ? 'sistema che non c’è più' : 'sistemi che non ci sono più'}: ${names}`,
    },
    teams: {
      added: (number, names) => `${number === 1 ? 'nuovo team' : 'nuovi team'}: ${names}`,
      gone: (number, names) =>
        `${number === 1 ? 'team che non c’è più' : 'team che non ci sono più'}: ${names}`,
    },
  },

  gates: {
    title: 'Condizioni con un altro esito',
    gate: (title, level) => `${title}, per ${level}`,
    needed: (needed) => `richiesto: ${needed}`,
    outcomes: {
      met: 'soddisfatta',
      unmet: 'non soddisfatta',
      unknown: 'non nota, quindi non soddisfatta',
      'passed-over': 'non considerata',
    },
    none: 'nessuna condizione',
  },

  dimensions: {
    title: 'Punteggi per dimensione',
    before: 'prima',
    after: 'dopo',
    change: 'differenza',
  },

  criteria: {
    title: 'Che cosa fa la differenza, in punti',
    quiet: 'Che cosa cambia inoltre, senza spostare il punteggio',
    notApplicable: 'non si applica',
    notAsked: 'non richiesto',
    others: (number) => (number === 1 ? 'un altro criterio' : `altri ${number} criteri`),
    rest: 'altri criteri pesano di più o di meno, perché si valutano altre cose',
    total: 'differenza del punteggio',
  },

  journeys: {
    title: 'Percorsi che cambiano',
    turns: {
      added: 'nuovo',
      gone: "non c'è più",
      cut: 'più corto',
      broken: 'si interrompe',
      worse: 'peggiora',
      mended: 'si aggiusta',
      better: 'migliora',
      other: 'cambia',
    },
    verdict: (journey, turn) => `${journey}: ${turn}`,
    stepGone: (channel) => `la tappa su ${channel} non c'è più`,
    arrives: (channel, data) => `non manca più su ${channel}: ${data}`,
    notNeeded: (channel, data) => `non serve più su ${channel}: ${data}`,
    continuity: (values) => `bisogni soddisfatti: ${values}`,
  },

  handovers: {
    title: 'Passaggi dei clienti tra i canali che cambiano',
    group: (change, pairs) => `${change} (${pairs})`,
    pair: (from, to) => `${from} → ${to}`,
    grades: {
      known: 'conosciuti',
      recognised: 'riconosciuti',
      shared: 'sconosciuti con dati condivisi',
      nothing: 'sconosciuti',
    },
    between: (low, high) => `${low}, forse ${high}`,
  },

  silos: {
    title: 'Canali isolati',
    groups: (values) => `Gruppi che non condividono nulla tra loro: ${values}`,
    appeared: (channels) => `ora a parte: ${channels}`,
    dissolved: (channels) => `non più a parte: ${channels}`,
  },

  gaps: {
    title: 'Lacune che si aprono o si chiudono',
    opened: (title, needed, level) => `${title}: sotto la soglia di ${needed} per ${level}`,
    closed: (title, needed, level) => `${title}: raggiunge la soglia di ${needed} per ${level}`,
  },

  contradictions: {
    title: 'Contraddizioni che nascono o spariscono',
    gone: (message) => `Non più: ${message}`,
  },

  questions: {
    title: 'Domande',
    added: (number) => (number === 1 ? 'Una domanda in più:' : `${number} domande in più:`),
    gone: (number) =>
      number === 1
        ? 'Una domanda non ha più bisogno di risposta:'
        : `${number} domande non hanno più bisogno di risposta:`,
  },

  notes: { title: 'Note' },
};
