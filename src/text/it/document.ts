/** The Italian words of the whole report as a document, beside those of the report. */
export const document: typeof import('../en/document.ts').document = {
  dimension: 'dimensione',

  gates: {
    title: 'Che cosa richiede ogni livello',
    explained:
      'Un livello è raggiunto quando sono soddisfatte tutte le sue condizioni e quelle dei livelli inferiori.',
    level: 'livello',
    gate: 'condizione',
    outcome: 'esito',
    outcomes: {
      met: 'soddisfatta',
      unmet: 'non soddisfatta',
      unknown: 'non nota, quindi non soddisfatta',
      'passed-over': 'non nota, quindi non considerata',
    },
  },

  plan: {
    title: (level) => `Il piano per il livello ${level}`,
    inFull: (steps) =>
      steps === 1
        ? 'Il passo per esteso, con le righe da scrivere'
        : `I ${steps} passi per esteso, con le righe da scrivere`,
  },

  gaps: {
    title: (number) => (number === 1 ? 'La lacuna' : `Le ${number} lacune`),
    gate: (level) => `blocca il livello ${level}`,
    below: (level) => `sotto quanto richiede il livello ${level}`,
    fix: 'Che cosa fare:',
    company: "tutta l'azienda",
    evidence: 'Su che cosa si basa',
    cut: 'e altro ancora: il resto è in `omnigauge explain` e nel risultato in JSON.',
  },

  map: {
    title: 'La mappa dei canali',
    kinds: (number) => `${number} tipi di dati`,
    legend:
      'I canali sono arrotondati, i sistemi sono cilindri. Una linea spessa porta i dati entro pochi minuti, una sottile li porta più tardi, una punteggiata non si sa quando. Il bordo rosso tratteggiato indica un canale che non condivide dati con gli altri.',
    tooMany: (most) =>
      `La mappa è omessa: con più di ${most} canali e sistemi non sarebbe leggibile.`,
    open: 'Potrebbero esserci flussi che la descrizione non elenca.',
  },

  handovers: (channels) => `La tabella intera, con ${channels} canali`,

  journey: {
    customer: 'Cliente',
    gives: (number, data) => `${number}. ${data}`,
    arrives: (number) => `${number}. continua qui`,
    repeats: (data) => `di nuovo: ${data}`,
    needs: (data) => `c'è: ${data}`,
  },

  silos: { channels: 'canali', teams: 'team', vendors: 'fornitori' },

  moreQuestions: (number) => (number === 1 ? "Un'altra domanda" : `Altre ${number} domande`),
  places: (number) => (number === 1 ? 'Un punto' : `${number} punti`),

  method: {
    title: 'Metodo e fonti',
    explained: [
      "L'azienda è ciò che dice la sua descrizione: canali, sistemi, dati che passano dagli uni agli altri, team e percorsi dei clienti. Ogni criterio è un numero misurato su questa rete; la griglia di valutazione dice quale numero richiede ogni livello.",
      'Ciò che la descrizione non dice è preso nel caso peggiore e nel caso migliore. Ciò che vale nel caso peggiore è provato, ciò che vale nel migliore è possibile; la stima sta nel mezzo.',
    ],
    criteria: (number) => `I ${number} criteri; in grassetto le condizioni`,
    criterion: 'criterio',
    sources: 'fonti',
    file: 'file',
    files: (number) => (number === 1 ? 'Il file letto' : `I ${number} file letti`),
  },
};
