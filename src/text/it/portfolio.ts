const companies = (number: number) => (number === 1 ? '1 azienda' : `${number} aziende`);

/** Le parole per molte aziende insieme. */
export const portfolio: typeof import('../en/portfolio.ts').portfolio = {
  title: (number) => `Portafoglio di ${companies(number)}`,
  unnamed: 'senza nome',
  unknown: 'non noto',
  none: 'nessuno',
  headline: {
    only: (level) => `Livello: ${level}.`,
    onlyScore: (points) => `Punteggio: ${points}.`,
    commonest: (levels, number, all) =>
      levels.length === 1
        ? `Livello più comune: ${levels[0]} (${number} su ${all}).`
        : `Livelli più comuni: ${levels.join(', ')} (${number} su ${all} ciascuno).`,
    scores: (median, lower, upper) =>
      `La metà ha un punteggio di ${median} o meno; la metà centrale sta tra ${lower} e ${upper}.`,
    same: (points) => `Hanno tutte un punteggio di ${points}.`,
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
  contents: 'Indice',
  overall: 'Tutte insieme',
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
    legend: {
      low: 'sotto 33',
      middle: 'sotto 67',
      high: 'sotto 100',
      full: '100',
      unknown: 'non noto',
    },
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
    lead: 'Un solo tipo di intervento che fa crescere più aziende: conviene farlo una volta per tutte. Un intervento che serve a più scopi sta in una riga per ciascuno: le giornate delle righe non vanno sommate.',
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
    lead: 'I più lontani dagli altri, in base alla mediana e alla distanza che le aziende ne hanno di solito.',
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
  moreRows: (number) => (number === 1 ? "e un'altra riga" : `e altre ${number} righe`),
  notListed: (number) =>
    number === 1
      ? '1 altra azienda è contata sopra ma non elencata.'
      : `Altre ${number} aziende sono contate sopra ma non elencate.`,
  leftOut: (file, number) => {
    const where = file === null ? '' : ` in ${file}`;
    return number === 1
      ? `1 altra azienda non è elencata${where}: \`--top\` con un numero più alto la elenca.`
      : `Altre ${number} aziende non sono elencate${where}: \`--top\` con un numero più alto le elenca.`;
  },
  missing: (number) =>
    number === 1
      ? '1 altra azienda mancava già nei record di partenza e non è contata.'
      : `Altre ${number} aziende mancavano già nei record di partenza e non sono contate.`,
  otherRubrics: (number) => `${companies(number)}, con altre griglie ancora: troppe per elencarle.`,
  severalRubrics:
    'Le aziende sono valutate con griglie diverse: i punteggi non si confrontano tra loro, e non se ne fa la media.',
  filtered: (filters) => `Solo le aziende con ${filters}.`,
  strangeDimension: (id) =>
    `Nessuna azienda ha una dimensione \`${id}\`: gli id vengono dalla griglia (\`omnigauge rubric show\`).`,
  nobody: 'Non c’è nessuna azienda da mostrare.',
  precision: 'Mediane e quarti sono esatti a 0,05 punti.',
  progress: (done, failed, total) =>
    `${total === null ? done : `${done} di ${total}`}${failed > 0 ? `, ${failed} non ${failed === 1 ? 'valutata' : 'valutate'}` : ''}`,
  failedAt: (path) => `Non è stato possibile valutare ${path}:`,
  moreFailed: (number) =>
    number === 1
      ? 'Non è stato possibile valutare 1 altra azienda: `omnigauge assess` dice perché.'
      : `Non è stato possibile valutare altre ${number} aziende: \`omnigauge assess\` su una di esse dice perché.`,
  someFailed: (failed, all) =>
    `${companies(failed)} su ${all} non ${failed === 1 ? 'valutata' : 'valutate'}.`,
};
