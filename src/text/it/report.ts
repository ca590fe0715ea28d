const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** The Italian words of the report. */
export const report: typeof import('../en/report.ts').report = {
  decimalSign: ',',
  percent: (number) => `${number} %`,
  list: (items) => items.join(', '),
  more: (number) => (number === 1 ? 'e un altro' : `e altri ${number}`),
  notKnown: 'non noto',
  personDays: (number) => (number === '1' ? '1 giornata-persona' : `${number} giornate-persona`),

  header: {
    unnamed: 'Azienda senza nome',
    channels: (number) => count(number, 'canale', 'canali'),
    teams: (number) => `${number} team`,
  },

  spectrum: {
    claimed: 'dichiarato',
    asClaimed: 'come dichiarato',
  },

  summary: {
    level: 'Livello',
    score: 'Punteggio',
    certainty: 'Certezza',
    progress: 'Avanzamento',
    levelBetween: (level, low, high) => `${level}; provato è ${low}, possibile ${high}`,
    levelAtLeast: (level, high) => `${level}, e ${high} è possibile`,
    levelAtMost: (level, low) => `${level}, ma solo ${low} è provato`,
    levelCertain: (level) => `${level}, qualunque cosa risulti da ciò che non è noto`,
    scoreOf: (score) => `${score} su 100`,
    scoreBetween: (score, low, high) =>
      `${score} su 100, tra ${low} (provato) e ${high} (possibile)`,
    scoreOnlyBetween: (low, high) => `tra ${low} (provato) e ${high} (possibile) su 100`,
    scoreUnknown: 'le informazioni non bastano per calcolarlo',
    coverage: (share) => `è noto il ${share} di ciò che conta`,
    progressTo: (share, level) => `${share} del percorso verso ${level}`,
    progressUnknown: (level) => `non è noto quanto manchi al livello ${level}`,
    topReached: 'il livello più alto è raggiunto',
  },

  blocks: {
    title: (level) => `Che cosa manca per il livello ${level}`,
    now: 'oggi',
    needed: 'richiesto',
    none: (level) => `Nulla: tutto ciò che il livello ${level} richiede è soddisfatto.`,
    noneKnown: 'Nulla, per quanto è noto.',
    passedOver: (titles) => `Non noto, e per ora non considerato: ${titles}.`,
  },

  nextSteps: {
    title: 'Da dove cominciare',
    describe:
      "Descrivi dove i clienti incontrano l'azienda: `omnigauge interview` lo chiede, oppure scrivi tu i `channels` nel file.",
    gain: (points) => `+${points} punti`,
    who: (teams) => `Chi: ${teams}`,
    where: (places) => `Dove: ${places}`,
    everywhere: 'tutti i canali',
    nobody: 'Chi: nessun responsabile ancora indicato',
    more: (number, all) =>
      `${count(number, 'altro passo', 'altri passi')}: con --top ${all} si vedono tutti.`,
    whole: (steps, level, days) =>
      `In tutto ${count(steps, 'passo', 'passi')} fino al livello ${level}, ${days}.`,
    wholeTowards: (steps, level, days) =>
      `In tutto ${count(steps, 'passo', 'passi')} verso il livello ${level}, ${days}; per il resto nessun cambiamento noto basta.`,
    atMost: (days) => `al massimo ${days}`,
    relies: (questions) =>
      questions === 1
        ? 'Contano su una buona risposta a una domanda.'
        : `Contano su buone risposte a ${questions} domande.`,
    lines: (command) => `\`${command}\` mostra ogni passo con le righe da scrivere.`,
    answersFirst: (level) =>
      `Prima chiedere, più sotto: per il livello ${level} non serve cambiare nulla, se ciò che non è noto risulta favorevole. Solo se le risposte non sono buone:`,
  },

  contradictions: {
    title: 'Che cosa non torna',
  },

  dimensions: {
    title: 'Punteggi per dimensione',
    score: 'punti',
    range: 'intervallo',
    weight: 'peso',
    proved: 'provato',
    estimated: 'stimato',
    possible: 'possibile',
    levels: 'raggiunge un livello',
    nothing: 'nulla da valutare',
  },

  handovers: {
    title: 'Passaggio dei clienti tra i canali',
    explained: 'Ogni riga: i clienti di quel canale. Ogni colonna: dove si presentano dopo.',
    from: 'clienti di',
    emptyRow: 'Una riga vuota: su quel canale il cliente non può rispondere.',
    grades: {
      known: 'conosciuti: chi sono e che cosa hanno fatto',
      recognised: 'riconosciuti: chi sono',
      shared: 'sconosciuti, ma qualche dato è condiviso',
      nothing: 'sconosciuti',
    },
    unknown: 'non noto',
  },

  journeys: {
    title: 'Percorsi dei clienti',
    unbroken: "funziona dall'inizio alla fine",
    notAssessed: 'non valutato',
    repeats: (number) =>
      `il cliente deve ripetere ${number === 1 ? "un'informazione" : `${number} informazioni`}`,
    possibleRepeats: (number) => `forse ${number} da ripetere: dipende da ciò che non è noto`,
    alsoPossible: (number) => (number === 1 ? "forse un'altra" : `forse altre ${number}`),
    missing: 'lungo il percorso manca qualcosa',
    possiblyMissing: 'forse lungo il percorso manca qualcosa',
    lacks: (channel, data) => `${channel} non riceve: ${data}`,
    reasons: {
      'no-path': (from) => `nulla lo porta da ${from}`,
      'too-late': (from) => `da ${from} arriva troppo tardi`,
    },
    noSource: 'nessuna tappa precedente lo fornisce',
    uncertain: 'forse, perché non tutto è noto',
  },

  silos: {
    title: 'Canali isolati',
    explained: (number) => `${number} gruppi di canali che non condividono nulla tra loro.`,
    teams: (_number, names) => `team: ${names}`,
    nobody: 'nessuno ne è responsabile',
    noTeams: 'nessun team indicato',
    vendors: (number, names) => `${number === 1 ? 'fornitore' : 'fornitori'}: ${names}`,
    uncertain: '? forse collegati ad altri: alcuni dati non sono noti.',
    more: (number) =>
      number === 1
        ? 'e un altro gruppo; --format json lo mostra'
        : `e altri ${number} gruppi; --format json li mostra tutti`,
  },

  questions: {
    title: 'Che cosa chiedere',
    settlesLevel: 'può decidere il livello',
    settlesScore: (points) => `in media precisa il punteggio di ${points}`,
    sheet: {
      title: (name) => `Domande su ${name}`,
      company: "l'azienda",
      intro:
        'Rispondete a ciò che sapete. Anche «nessuno», «niente» e «non lo so» sono risposte. Le domande più importanti vengono prima.',
      answer: 'Risposta:',
      place: (about) => `(per ${about})`,
      none: 'Non resta nulla da chiedere: nessuna risposta renderebbe il risultato più sicuro.',
    },
    more: (number, all) =>
      `${count(number, 'altra domanda', 'altre domande')}: con --top ${all} si vedono tutte.`,
  },

  unstated: {
    title: 'Che cosa la descrizione non dice',
    explained: "Nulla di questo vale come un no; indicarlo restringe l'intervallo.",
    what: {
      kind: 'tipo di canale o di sistema',
      direction: 'direzione di un canale',
      owner: 'responsabile',
      vendor: 'fornitore',
      stages: 'che cosa può fare il cliente su un canale',
      identifies_by: 'come un canale riconosce il cliente',
      personalised_with: 'con che cosa è personalizzato un canale',
      voice: 'tono di voce',
      visual: 'immagine',
      goals: 'obiettivi di un team',
      reports_to: 'a chi risponde un team',
      works_with: 'con quali team lavora un team',
      masters: 'quale sistema è la fonte principale di quali dati',
      flows: 'flussi di dati',
      data: 'dati di un flusso',
      freshness: 'età dei dati di un flusso',
      ends: 'da dove parte o dove arriva un flusso',
      journeys: 'percorsi dei clienti',
      steps: 'tappe di un percorso',
      within: 'quanto recenti devono essere i dati di un percorso',
      kpis: 'KPI',
      measured: 'se un KPI è misurato',
      practice: 'se una pratica è attiva',
    },
  },

  leftOut: {
    title: 'Che cosa non è stato valutato',
  },

  notes: { title: 'Note' },

  rubricLine: (title, id, version, toolVersion) =>
    `Valutazione secondo «${title}» (${id} ${version}) con omnigauge ${toolVersion}.`,
};
