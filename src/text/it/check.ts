const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** Le parole di una verifica. */
export const check: typeof import('../en/check.ts').check = {
  titles: {
    level: 'Livello',
    score: 'Punteggio',
    levelOf: (name) => `Livello (${name})`,
    scoreOf: (name) => `Punteggio (${name})`,
    repeats: 'Ripetizioni nei percorsi',
    contradictions: {
      contradiction: 'Contraddizioni',
      'claimed-level': 'Contraddizioni (livello dichiarato)',
      practice: 'Contraddizioni (pratiche)',
      personalisation: 'Contraddizioni (personalizzazione)',
      goals: 'Contraddizioni (obiettivi)',
      masters: 'Contraddizioni (fonti principali dei dati)',
    },
    practice: (name) => `Pratica (${name})`,
    owners: {
      channels: 'Responsabili dei canali',
      systems: 'Responsabili dei sistemi',
      journeys: 'Responsabili dei percorsi',
      kpis: 'Responsabili dei KPI',
    },
    loss: 'Perdita rispetto alla baseline',
    newGaps: 'Lacune nuove',
    staleGaps: 'Lacune accettate che non ci sono più',
    expiredGaps: 'Lacune accettate e scadute',
    since: (revision) => `Perdita rispetto a ${revision}`,
    rules: {
      'min-level': 'Livello',
      'min-score': 'Punteggio',
      'min-dimension': 'Dimensione',
      'min-team': 'Team',
      'max-repeats': 'Ripetizione in un percorso',
      'forbidden-contradiction': 'Contraddizione',
      'required-practice': 'Pratica',
      'required-owner': 'Responsabile',
    },
  },
  atLeast: (value) => `almeno ${value}`,
  atMost: (value) => `al massimo ${value}`,
  none: 'nessuna',
  found: (number) => (number === 0 ? 'nessuna' : `${number}`),
  points: (score) => `${score} su 100`,
  level: {
    low: (level) => `${level} è provato`,
    estimate: (level) => `${level}, secondo la stima`,
  },
  score: {
    low: (score) => `${score} su 100 è provato`,
    estimate: (score) => `${score} su 100, secondo la stima`,
  },
  noScore: 'si sa troppo poco per dirlo',
  notKnown: 'non noto',
  inapplicable: 'non applicabile',
  ownsNoGate:
    'nessuno sbarramento della griglia riguarda ciò di cui il team risponde (si può chiedere invece un punteggio)',
  ownsNothing: 'il team non risponde di nulla che la griglia consideri',
  below: ({ title, found, asked }) => `${title}: ${found}, e si chiede ${asked}.`,
  mostLost: (titles) => `Si perde di più in: ${titles.join('; ')}.`,
  provedGap: ({ title, value, needed, level }) =>
    `${title}: ${value} è provato; per «${level}» serve ${needed}.`,
  notApplicable: ({ title, level }) => `${title}: qui non è applicabile, e «${level}» lo richiede.`,
  repeats: {
    certain: (number) => `${number}`,
    possible: (certain, possible) =>
      `${certain}, più ${count(possible, 'possibile', 'possibili')}, perché non tutto è indicato`,
    notDescribed:
      'Non è descritto nessun percorso, perciò non si vede se i clienti devono ripetersi.',
    none: "L'azienda dice di non avere percorsi, perciò non c'è nulla da guardare.",
    unknownSteps: (journey) =>
      `${journey}: le sue tappe non sono tutte note, perciò non lo è neppure ciò che i clienti devono ripetere.`,
  },
  practice: {
    asked: 'attiva',
    found: {
      met: 'attiva',
      partly: 'attiva solo in parte',
      unmet: 'non attiva',
      unknown: 'non indicata',
      contradicted: 'risulta attiva, ma ciò che richiede non è descritto',
    },
  },
  owners: {
    asked: 'uno ciascuno',
    found: (missing, all) =>
      missing === 0 ? `uno ciascuno, per ${all}` : `manca per ${missing} su ${all}`,
    nobody: (name) => `Nessun responsabile: ${name}.`,
    notStated: (name) => `Responsabile non indicato: ${name}.`,
    nothing: {
      channels: 'Non è descritto nessun canale.',
      systems: 'Non è descritto nessun sistema.',
      journeys: 'Non è descritto nessun percorso.',
      kpis: 'Non è descritto nessun KPI.',
    },
    openList: {
      channels: 'Possono esserci altri canali oltre a quelli elencati.',
      systems: 'Possono esserci altri sistemi oltre a quelli elencati.',
      journeys: 'Possono esserci altri percorsi oltre a quelli elencati.',
      kpis: 'Possono esserci altri KPI oltre a quelli elencati, ciascuno senza responsabile.',
    },
  },
  loss: {
    asked: (level, score) =>
      score === null ? `almeno ${level}` : `almeno ${level} e ${score} punti`,
    found: (level, score) =>
      score === null ? `${level}, senza punteggio` : `${level} e ${score} punti`,
    level: (before, after) => `Il livello scende da ${before} a ${after}.`,
    score: (before, after) => `Il punteggio scende da ${before} a ${after}.`,
    scoreGone: (before) =>
      `Il punteggio era ${before}, e ora si sa troppo poco per assegnarne uno.`,
  },
  gaps: {
    found: (fresh, worse, accepted) => {
      const found = fresh === 0 ? 'nessuna' : count(fresh, 'lacuna', 'lacune');
      const known =
        worse === 0
          ? ''
          : ` (${count(worse, 'era accettata come meno grave', 'erano accettate come meno gravi')})`;
      return `${found}${known}, oltre a ${count(accepted, 'accettata', 'accettate')}`;
    },
    message: ({ title, level, evidence }) => `${title} (per «${level}»). ${evidence}`,
    undecided: (name) => `Tipo o direzione non indicati, perciò può contare o no: ${name}.`,
    staleFound: (number) =>
      number === 0 ? 'nessuna' : `${number}; --update-baseline aggiorna l'elenco`,
    stale: (what) => `Accettata, ma ormai sparita o meno grave: ${what}.`,
    refused: (what) =>
      `È nella baseline, ma una baseline non può accettarlo, perché la regola è strict: ${what}.`,
    expired: ({ what, day, reason }) =>
      `Accettata fino al ${day}, e c'è ancora: ${what}.${reason === null ? '' : ` Il motivo era: ${reason}`}`,
    subject: (title, names) => (names.length === 0 ? title : `${title}: ${names.join(', ')}`),
  },
  since: {
    nothingThere: (revision) => `in ${revision} non era descritto nulla, perciò nulla si è perso`,
    gate: ({ title, level, before, after }) =>
      `${title}: non basta più per «${level}» (${before} → ${after}).`,
    journey: (journey, message) => `${journey}: ${message}`,
  },
  notes: {
    otherRubric: (before, now) =>
      before === now
        ? `La griglia ${now} non è più quella con cui è stata scritta la baseline: una differenza può venire da lì.`
        : `La baseline è stata scritta con la griglia ${before}, e qui si valuta con ${now}: una differenza può venire da lì.`,
    otherBound: {
      low: 'La baseline è stata scritta secondo ciò che è provato (`--on low`), e qui conta la stima: una differenza può venire da lì.',
      estimate:
        'La baseline è stata scritta secondo la stima (`--on estimate`), e qui conta ciò che è provato: una differenza può venire da lì.',
    },
    wholeCriterion: (titles) =>
      `Manca troppo per elencarlo punto per punto, perciò la baseline lo accetta per intero: ${titles.join('; ')}.`,
  },

  report: {
    passed: (rules) =>
      rules === 1
        ? 'superata: la regola è rispettata'
        : `superata: ${rules === 2 ? 'entrambe le' : `tutte le ${rules}`} regole sono rispettate`,
    failed: (failed, rules) =>
      rules === 1
        ? 'non superata: la regola non è rispettata'
        : `non superata: ${count(failed, 'regola', 'regole')} su ${rules} non ${failed === 1 ? 'è rispettata' : 'sono rispettate'}`,
    asked: (asked, source) => `richiesto: ${asked} (${source})`,
    first: (step, days) => `Per prima cosa: ${step} (${days})`,
    more: (number) =>
      number === 1
        ? 'e un altro; --format json mostra tutto'
        : `e altri ${number}; --format json li mostra tutti`,
    accepted: (number) => `accettati dalla baseline: ${number}`,
    labels: {
      level: 'Livello',
      score: 'Punteggio',
      on: 'Decide',
      baseline: 'Baseline',
      since: 'Confronto con',
    },
    on: { low: 'ciò che è provato', estimate: 'la stima' },
    baseline: (file, number, change) =>
      `${file}: ${count(number, 'accettata', 'accettate')}, ${
        change === 0
          ? 'quante ne elenca'
          : `${Math.abs(change)} ${change < 0 ? 'in meno' : 'in più'} di quante ne elencava`
      }`,
    notes: 'Note',
  },
};
