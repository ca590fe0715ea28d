const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** The Italian words of the plan. */
export const plan: typeof import('../en/plan.ts').plan = {
  fromTo: (from, to) => `da ${from} a ${to}`,
  towards: (to) => `un piano per ${to}`,
  plainTitle: (company, plan) => `${company}: ${plan}`,

  facts: {
    today: 'Oggi',
    result: 'Risultato',
    effort: 'Impegno',
    steps: 'Passi',
    who: 'Chi',
    proof: 'Costo minimo',
    checked: 'Verifica',
  },
  score: (score) => `punteggio ${score}`,
  scoreUnknown: 'punteggio non noto',
  possible: (level, high) => `${level} (possibile ${high})`,

  result: {
    reached: (level) => level,
    sure: (level) => `${level}, comunque si risponda a ciò che non è noto`,
    ifAnswers: (level, questions) =>
      `${level}, se ${questions === 1 ? 'la risposta a una domanda è buona' : `le risposte a ${questions} domande sono buone`}`,
    short: (standing, why) => `${standing}; ${why}`,
    beyondBudget: (level, budget) => `con ${budget} non si raggiunge ${level}`,
    missed: (level, gates) =>
      `${level} non si raggiunge: ${gates === 1 ? 'per una condizione nessun cambiamento basta' : `per ${gates} condizioni nessun cambiamento basta`}`,
    justMissed: (level) => `${level} non si raggiunge`,
  },
  effort: {
    worst: (best, worst) => `${best}; ${worst} con ciò che aggiungono le risposte peggiori`,
    same: (best) => `${best}, comunque si risponda`,
    hopeless: (best) => `${best}; alle risposte peggiori non c'è rimedio`,
    budget: (spent, budget) => `${spent} su ${budget}`,
  },
  steps: (steps, waves) =>
    `${count(steps, 'passo', 'passi')} in ${count(waves, 'ondata', 'ondate')}`,
  stepsOf: (team, steps) => `${team} (${steps})`,
  nobody: 'nessun team indicato',
  proof: {
    optimal: 'provato: nessun altro insieme dei cambiamenti valutati costa meno',
    bound: (least) => `non provato: qualunque sia il piano, servono almeno ${least}`,
    unbounded:
      'non provato: la ricerca si è fermata prima di poter escludere un piano meno costoso',
    open: 'non provato: non è stato possibile valutare tutti i cambiamenti',
    budget: 'non provato: è il meglio trovato con questo budget',
  },
  checked: {
    anew: (level, score) =>
      `i passi sono stati scritti nei file, poi valutati di nuovo: ${level}; punteggio ${score}`,
    not: 'non fatta: i file sono scritti in un modo che non si può modificare senza rischi',
  },

  nothing: {
    title: 'Che cosa fare',
    proved: (level) =>
      `Nulla: il livello ${level} è già raggiunto, qualunque cosa risulti da ciò che non è noto.`,
    possible: (level) =>
      `Per ${level} non serve cambiare nulla, purché ciò che non è noto risulti favorevole. Prima vengono le risposte.`,
    closed: (level) => `Nessun cambiamento noto porta a ${level}.`,
    budget: (budget) => `Nessun passo utile rientra in ${budget}.`,
  },

  table: {
    title: 'Che cosa fare',
    explained:
      'I passi di una stessa ondata possono procedere insieme; ogni ondata segue la precedente.',
    number: 'n.',
    wave: 'ondata',
    step: 'passo',
    who: 'chi',
    days: 'giorni',
    gain: 'punti',
    after: 'dopo',
  },
  wave: (number) => `Ondata ${number}`,

  step: {
    who: (team) => `Chi: ${team}`,
    nobody: 'Chi: da decidere, nessun team si può indicare',
    effort: (days) => `Impegno: ${days}`,
    gain: (points) => `${points} punti`,
    gains: (inOrder, alone) =>
      inOrder === alone
        ? `Guadagno: ${inOrder} punti`
        : `Guadagno: ${inOrder} punti dopo i passi precedenti, ${alone} da solo`,
    after: (standing) => `Dopo: ${standing}`,
    serves: (titles) => `Serve a: ${titles}`,
    needs: (steps) => `Prima: ${steps}`,
    numbers: (numbers) => `${numbers.length === 1 ? 'passo' : 'passi'} ${numbers.join(', ')}`,
    sameAdvice: (step) => `Come: vedi ${step}.`,
    where: (place) => `In ${place}`,
    noLines: 'Le righe da scrivere non sono note: il file non si può modificare senza rischi.',
  },

  relies: {
    title: 'Su che cosa conta il piano',
    explained: 'Da chiedere per prima cosa: il piano vale solo se le risposte sono buone.',
  },
  unmet: {
    title: 'Che cosa resta fuori portata',
    explained: 'Nessun cambiamento noto, o nessuno di quelli ammessi, basta per questo.',
  },
  fallback: {
    title: 'Se le risposte non sono buone',
    reached: (days) => `Si aggiungono questi passi, per ${days} in più.`,
    missed: (level, days) =>
      `Si aggiungono questi passi, per ${days} in più, e il livello ${level} non si raggiunge comunque.`,
    nothing: (level) =>
      `Nessun passo vi pone rimedio: il livello ${level} allora non si raggiunge.`,
    unmet: (titles) => `Nemmeno questi bastano per: ${titles}.`,
    alone: (titles) => `Che cosa resta fuori portata: ${titles}.`,
  },
  alternatives: {
    title: 'Altre strade',
    effort: (days) => `${days}:`,
    without: (steps) => `senza ${steps}`,
    with: (steps) => `invece: ${steps}`,
    onlyWithout: "nient'altro",
    step: (title, days, team) => `${title} (${days}, ${team})`,
    more: (number, all) =>
      `${count(number, 'altra strada', 'altre strade')}: con --top ${all} si vedono tutte.`,
  },
  hints: (change) =>
    `--apply scrive queste righe nei file. --without ${change}, o l'id di un canale, sistema, team o passo, cerca un piano che ne faccia a meno.`,

  gantt: {
    axis: 'giorno %j',
    nothing: 'Nulla da fare',
  },

  issue: {
    of: (number, all, company, plan) => `Passo ${number} di ${all} per ${company}, ${plan}.`,
    what: 'Che cosa fare',
    why: 'Perché',
    whyScore: (points) => `Porta ${points} punti al punteggio.`,
    whyNeeded: 'Altri passi partono da qui.',
    write: 'Che cosa scrivere nella descrizione',
    done: 'È fatto quando',
    isSo: "ciò che dicono queste righe è vero nell'azienda, e le righe sono nella descrizione",
    shows: (standing) =>
      `dopo questo passo e quelli precedenti, \`omnigauge assess\` mostra: ${standing}`,
    effort: 'Impegno',
    team: 'Team',
    noTeam: 'da decidere',
    wave: 'Ondata',
    dependsOn: 'Dipende da',
    nothingFirst: 'nulla',
    id: 'Id',
  },
};
