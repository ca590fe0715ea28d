const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

/** The Italian words of the report. */
export const report: typeof import('../en/report.ts').report = {
  decimalSign: ',',
  percent: (number) => `${number} %`,
  atPlace: (place) => `(${place})`,
  list: (items) => items.join(', '),
  more: (number) => (number === 1 ? 'e un altro' : `e altri ${number}`),
  notKnown: 'non noto',

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
    levelBetween: (level, low, high) => `${level}, tra ${low} (provato) e ${high} (possibile)`,
    levelCertain: (level) => `${level}, qualunque sia la risposta a ciò che non è noto`,
    scoreOf: (score) => `${score} su 100`,
    scoreBetween: (score, low, high) =>
      `${score} su 100, tra ${low} (provato) e ${high} (possibile)`,
    scoreUnknown: 'le informazioni non bastano per calcolarlo',
    coverage: (share) => `è noto il ${share} di ciò che conta`,
    progressTo: (share, level) => `${share} del percorso verso ${level}`,
    topReached: 'il livello più alto è raggiunto',
  },

  blocks: {
    title: (level) => `Che cosa manca per il livello ${level}`,
    now: 'oggi',
    needed: 'richiesto',
    none: (level) => `Nulla: tutto ciò che il livello ${level} richiede è soddisfatto.`,
    passedOver: (titles) => `Non noto, e per ora non considerato: ${titles}.`,
  },

  nextSteps: {
    title: 'Da dove cominciare',
    gain: (points) => `+${points} punti`,
    who: (teams) => `Chi: ${teams}`,
    nobody: 'Chi: nessun responsabile ancora indicato',
    more: (number, all) => `${count(number, 'altro passo', 'altri passi')}: con --top ${all} si vedono tutti.`,
  },

  contradictions: {
    title: 'Che cosa non torna',
    against: (place) => `contro ${place}`,
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
    grades: {
      known: 'conosciuti: chi sono e che cosa hanno fatto',
      recognised: 'riconosciuti: chi sono',
      shared: 'sconosciuti, ma qualche dato è condiviso',
      nothing: 'sconosciuti',
    },
    unknown: 'non noto',
    tooMany: (number) => `Omesso: ${number} canali sono troppi per una tabella.`,
  },

  journeys: {
    title: 'Percorsi dei clienti',
    unbroken: "funziona dall'inizio alla fine",
    notAssessed: 'non valutato',
    repeats: (number) => `il cliente deve ripetere ${count(number, 'informazione', 'informazioni')}`,
    possibleRepeats: (number) => `forse ${number} da ripetere: dipende da ciò che non è noto`,
    alsoPossible: (number) => (number === 1 ? "forse un'altra" : `forse altre ${number}`),
    missing: (number) => count(number, 'informazione mancante', 'informazioni mancanti'),
    possiblyMissing: 'forse mancano informazioni',
    noSteps: 'nessun passo descritto',
  },

  silos: {
    title: 'Canali isolati',
    none: 'Nessuno: tutti i canali sono collegati tra loro.',
    explained: (number) => `${number} gruppi di canali che non condividono nulla tra loro.`,
    teams: (_number, names) => `team: ${names}`,
    noTeams: 'nessun team indicato',
    vendors: (number, names) => `${number === 1 ? 'fornitore' : 'fornitori'}: ${names}`,
    uncertain: 'forse collegati, perché alcuni dati non sono noti',
  },

  questions: {
    title: 'Che cosa chiedere',
    settlesLevel: 'può cambiare il livello',
    settlesScore: (points) => `può spostare il punteggio fino a ${points}`,
    more: (number, all) =>
      `${count(number, 'altra domanda', 'altre domande')}: con --top ${all} si vedono tutte.`,
  },

  unstated: {
    title: 'Che cosa la descrizione non dice',
    explained: "Nulla di questo vale come un no; indicarlo restringe l'intervallo.",
    what: {
      kind: 'tipo di canale o sistema',
      team: 'responsabile',
      vendor: 'fornitore',
      direction: 'direzione',
      stages: 'che cosa vi può fare il cliente',
      identifies_by: 'come si riconosce il cliente',
      personalised_with: 'con che cosa è personalizzato',
      brand: 'tono e immagine',
      voice: 'tono',
      visual: 'immagine',
      share: 'quota dei contatti',
      goals: 'obiettivi di un team',
      reports_to: 'a chi risponde un team',
      works_with: 'con quali team collabora',
      data: 'dati di un flusso',
      freshness: 'età dei dati di un flusso',
      flows: 'flussi di dati',
      journeys: 'percorsi dei clienti',
      steps: 'passi di un percorso',
      needs: 'che cosa serve a un passo',
      creates: 'che cosa produce un passo',
      within: 'entro quando servono i dati',
      masters: 'dati di cui un sistema è il riferimento',
      kpis: 'KPI',
      measured: 'se un KPI è misurato',
      practices: 'pratiche',
      practice: 'pratiche',
    },
  },

  notes: { title: 'Note' },

  rubricLine: (title, id, version, toolVersion) =>
    `Valutazione secondo «${title}» (${id} ${version}) con omnigauge ${toolVersion}.`,
};
