const companies = (number: number) => (number === 1 ? '1 azienda' : `${number} aziende`);

/** Le parole per molte aziende insieme. */
export const portfolio: typeof import('../en/portfolio.ts').portfolio = {
  title: (number) => `Portafoglio di ${companies(number)}`,
  unnamed: 'senza nome',
  unknown: 'non noto',
  none: 'nessuno',
  headline: {
    commonest: (level, number, all) => `Livello più comune: ${level} (${number} su ${all}).`,
    scores: (median, lower, upper) =>
      `La metà ha un punteggio di ${median} o meno; la metà centrale sta tra ${lower} e ${upper}.`,
    noScores: 'Si sa troppo poco per dare un punteggio.',
    failed: (number) =>
      number === 1
        ? 'Non è stato possibile valutare 1 azienda.'
        : `Non è stato possibile valutare ${number} aziende.`,
  },
  byRubric: (title, id, version, number) =>
    `${companies(number)} con «${title}» (${id} ${version})`,
  levels: {
    title: 'Livelli',
    level: 'livello',
    bar: 'quota',
    estimate: 'stimato',
    low: 'provato',
    high: 'possibile',
  },
  table: {
    title: 'Aziende',
    company: 'azienda',
    level: 'livello',
    score: 'punti',
    range: 'intervallo',
    known: 'noto',
    progress: 'al prossimo',
    gaps: 'lacune',
    sector: 'settore',
    rubric: 'griglia',
    path: 'percorso',
    value: (value, number) => `${value} (${companies(number)})`,
  },
  heat: {
    title: 'Punteggio per dimensione',
    legend: '░ sotto 33   ▒ sotto 67   ▓ sotto 100   █ 100   · non noto',
    key: (letter, title, median) =>
      median === null ? `${letter} ${title}` : `${letter} ${title} (mediana ${median})`,
  },
  groups: {
    title: (field) => `Per ${field}`,
    companies: 'aziende',
    median: 'punteggio mediano',
    cut: 'Ci sono più valori di quelli elencati.',
  },
  gaps: {
    title: 'Lacune più comuni',
    lead: 'Che cosa tiene più aziende lontane dal livello successivo, o ne abbassa il punteggio.',
    gap: 'che cosa manca',
    companies: 'aziende',
    gates: 'blocca un livello',
    gain: 'guadagno medio',
  },
  fixes: {
    title: 'Rimedi comuni',
    lead: 'Un solo tipo di intervento che fa crescere più aziende: conviene farlo una volta per tutte.',
    fix: 'intervento',
    for: (change, criterion) => `${change}: ${criterion}`,
    companies: 'aziende',
    gain: 'guadagno medio',
    effort: 'giornate in tutto',
  },
  shared: {
    title: 'In comune',
    lead: 'Nomi che più aziende usano: quello che si fa lì una volta aiuta tutte.',
    name: 'nome',
    kind: "che cos'è",
    companies: 'aziende',
    kinds: { system: 'sistema', vendor: 'fornitore', team: 'team' },
    sampled: 'I nomi sono troppi per contarli tutti: questo è un campione di 10.000.',
  },
  outliers: {
    title: 'Casi fuori dal comune',
    lead: 'Lontani dagli altri, in base alla mediana e alla distanza che le aziende ne hanno di solito.',
    company: 'azienda',
    where: 'dove',
    overall: 'nel complesso',
    score: 'punti',
    median: 'mediana',
    distance: 'distanza',
  },
  overclaims: {
    title: 'Dichiarano più di quanto sia possibile',
    company: 'azienda',
    levels: 'livelli di troppo',
  },
  failures: { title: 'Non valutate', company: 'azienda', problem: 'problema' },
  notListed: (number) =>
    number === 1
      ? '1 azienda in più è contata sopra ma non elencata; --top ne elenca di più.'
      : `Altre ${number} aziende sono contate sopra ma non elencate; --top ne elenca di più.`,
  otherRubrics: (number) =>
    `${companies(number)}: valutate con altre griglie ancora, troppe per elencarle.`,
  severalRubrics:
    'Le aziende sono valutate con griglie diverse: i punteggi non si confrontano tra loro, e non se ne fa la media.',
  filtered: (filters) => `Solo le aziende con ${filters}.`,
  precision: 'Mediane e quarti sono esatti a 0,05 punti.',
  progress: (done, failed, total) =>
    `${total === null ? done : `${done} di ${total}`}${failed > 0 ? `, ${failed} non valutate` : ''}`,
  failedAt: (path) => `Non è stato possibile valutare ${path}:`,
  moreFailed: (number) =>
    number === 1
      ? 'Non è stato possibile valutare 1 altra azienda; il perché è nei record.'
      : `Non è stato possibile valutare altre ${number} aziende; il perché è nei record.`,
  someFailed: (failed, all) =>
    `${failed} di ${companies(all)} non ${failed === 1 ? 'valutata' : 'valutate'}.`,
};
