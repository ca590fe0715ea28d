/** Le parole per due aziende, o la stessa in due momenti, a confronto. */
export const compare: typeof import('../en/compare.ts').compare = {
  title: (before, after) => `${before} → ${after}`,
  company: (name) => `${name}: che cosa è cambiato`,
  companies: (before, after) => `${before} e ${after}: in che cosa differiscono`,

  sides: {
    before: 'Prima',
    after: 'Dopo',
    kinds: {
      file: (name) => `il file ${name}`,
      folder: (name) => `la cartella ${name}`,
      revision: (name) => `la revisione ${name}`,
      result: (name) => `il risultato salvato ${name}`,
      input: () => 'lo standard input',
    },
    standing: (side, level, score) => `${side}: ${level}, ${score}`,
    judgedBy: (side, rubric) => `${side}, secondo la griglia ${rubric}`,
    rubric: (id, version, hash) => `${id} ${version} (${hash})`,
    noScore: 'nessun punteggio',
  },

  two: {
    level: (level) => `Entrambe sono al livello ${level}.`,
    levels: (one, level, other, otherLevel) =>
      `${one} è al livello ${level}, ${other} al livello ${otherLevel}.`,
    score: (score) => `Entrambe hanno ${score} punti.`,
    more: (one, points, other) => `${one} ha ${points} punti più di ${other}.`,
    reading: (before, after) =>
      `I nomi sono diversi, perciò il confronto vale per due aziende: «prima», «perso» e «non c’è più» riguardano ${before}, «dopo», «guadagnato» e «nuovo» ${after}.`,
  },

  split: {
    title: 'Azienda o griglia?',
    explained: (points) =>
      `All'inizio i due lati erano valutati con griglie diverse. Ecco da che cosa vengono i ${points} punti tra i due punteggi:`,
    company: "ciò che è cambiato nell'azienda",
    rubric: 'ciò che le griglie vedono in modo diverso',
    total: 'tra i punteggi come erano stati dati',
    judgedBy: (rubric) => `Qui tutto è valutato con la griglia ${rubric}, da entrambi i lati.`,
  },

  incomparable: {
    title: 'Livelli e punteggi non si possono confrontare',
    explained:
      "Ogni lato è stato valutato con una griglia propria, perciò una differenza non direbbe niente sull'azienda.",
    reasons: {
      'files-gone': (side) =>
        `I file da cui viene ${side} non ci sono più com'erano, nemmeno in git, perciò non si può valutarlo di nuovo.`,
      'rubric-gone': (side, rubric) =>
        `La griglia ${rubric} non è disponibile, e serve per ${side}. Se hai il suo file, indicalo con --rubric.`,
    },
    shown: 'Quello che segue non dipende da una griglia.',
    nothing: 'Per il resto non cambia niente.',
  },

  page: {
    change: 'differenza',
    dimension: 'Dimensione',
    what: 'Che cosa',
    points: 'Punti',
    signs: {
      gained: 'guadagnato',
      lost: 'perso',
      other: 'cambiato',
      perhaps: 'forse',
      contradicted: 'contraddizione',
    },
  },
};
