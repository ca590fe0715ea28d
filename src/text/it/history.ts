const months = 'gen feb mar apr mag giu lug ago set ott nov dic'.split(' ');

/** Le parole per come un'azienda è cambiata nel tempo. */
export const history: typeof import('../en/history.ts').history = {
  title: (company) => `${company}: com'è cambiata`,
  date: (year, month, day) => `${day} ${months[month - 1]} ${year}`,
  uncommitted: 'ora',
  uncommittedSubject: 'non ancora in un commit',
  noSubject: 'senza messaggio',

  headline: {
    from: (before, after, since) => `Da ${before} a ${after} dal ${since}.`,
    stays: (level, since) => `${level} dal ${since}.`,
    again: (level, since, between) => `${level}, come il ${since}; nel frattempo ${between}.`,
    rises: (points, before, after) =>
      `Il punteggio è salito di ${points} punti, da ${before} a ${after}.`,
    falls: (points, before, after) =>
      `Il punteggio è sceso di ${points} punti, da ${before} a ${after}.`,
    same: (score) => `Il punteggio è ${score}, com'era.`,
    only: (level) => `Finora c'è una sola versione: ${level}.`,
  },

  chart: {
    level: 'Livello',
    score: 'Punteggio',
    legend: {
      estimate: 'stimato',
      possible: 'possibile',
      range: 'dal provato al possibile',
      unreadable: 'non leggibile',
    },
    shown: (shown, all) =>
      `Il grafico mostra gli ultimi ${shown} di ${all}; un terminale più largo ne mostra di più.`,
    described: (company, revisions) =>
      `Livello e punteggio di ${company} lungo ${revisions === 1 ? 'una revisione' : `${revisions} revisioni`}; i numeri sono nella tabella sotto.`,
  },

  table: {
    title: 'Revisioni',
    number: 'N.',
    date: 'data',
    revision: 'revisione',
    level: 'livello',
    score: 'punteggio',
    range: 'intervallo',
    change: 'differenza',
    coverage: 'noto',
    subject: 'che cosa se ne è detto',
    unreadable: 'non è stato possibile valutarla',
    noScore: 'nessuno',
  },

  judgedBy: (rubric) =>
    `Tutto è valutato con ${rubric}, com'è oggi, qualunque griglia lo abbia valutato allora.`,
  rubric: (title, id, version) => `«${title}» (${id} ${version})`,
  unchanged: (number) =>
    number === 1
      ? "Un commit che non ha cambiato niente dell'azienda è lasciato fuori."
      : `${number} commit che non hanno cambiato niente dell'azienda sono lasciati fuori.`,
  cut: (max) => `Ce ne sono di più vecchie: --max ne mostra più di ${max}.`,
};
