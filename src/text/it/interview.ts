import type { interview as english } from '../en/interview.ts';

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} e ${names.at(-1)}`;

/** Di un elenco lungo dice di più l'inizio. */
const most = 4;
const some = (titles: readonly string[]) => {
  const quoted = titles.slice(0, most).map((title) => `«${title}»`);
  const more = titles.length - quoted.length;
  const rest = more === 1 ? 'un altro' : `altri ${more}`;
  return more > 0 ? `${quoted.join(', ')} e ${rest}` : list(quoted);
};

const range = ({ low, high }: { low: string; high: string }) =>
  low === high ? low : `fra ${low} e ${high}`;

const asks = (to: string) => `Che cosa sa a quel punto ${to}, e da dove lo sa?`;

/** Quello che dice un'intervista. */
export const interview: typeof english = {
  questions: {
    name: "Come si chiama l'azienda?",
    sector: "In quale settore opera l'azienda?",
    channels:
      "Attraverso quali canali i clienti entrano in contatto con l'azienda: negozi, webshop, app, call center, social …?",
    systems:
      'Con quali sistemi lavorano questi canali: CRM, casse, piattaforma e-commerce, gestione ordini …? Può anche non essercene nessuno in comune.',
    voice: 'Su quali di questi canali il tono di voce è diverso dagli altri?',
    visual: "Quali di questi canali hanno un'immagine diversa dagli altri?",
    masters:
      'Quando due sistemi non concordano, quale dei due fa fede? Indicare per ogni sistema su quali dati.',
    incoming: (name) => `Quali canali e sistemi scrivono in ${name}, e che cosa vi scrivono?`,
  },
  scenarios: {
    basket: (from, to) =>
      `Un cliente riempie il carrello su ${from} e poi passa a ${to}. ${asks(to)}`,
    order: (from, to) =>
      `Un cliente ha ordinato su ${from} e ora chiede notizie dell'ordine su ${to}. ${asks(to)}`,
    return: (from, to) =>
      `Un cliente ha acquistato presso ${from} e ora vuole fare un reso tramite ${to}. ${asks(to)}`,
    complaint: (from, to) =>
      `Un cliente ha presentato un reclamo su ${from} e ora si rivolge a ${to}. ${asks(to)}`,
    'sign-up': (from, to) =>
      `Un cliente si è registrato su ${from} e ora ritrova l'azienda su ${to}. ${asks(to)}`,
    offer: (from, to) =>
      `Un cliente riceve un'offerta tramite ${from} e vuole approfittarne su ${to}. ${asks(to)}`,
    visit: (from, to) =>
      `Ieri un cliente è stato in contatto tramite ${from}, oggi è su ${to}. ${asks(to)}`,
    advice: (from, to) =>
      `Un cliente ha ricevuto una consulenza presso ${from} e prosegue su ${to} per acquistare. ${asks(to)}`,
  },
  hints: {
    one: 'Scegli una risposta.',
    several: 'Scegline quante vuoi; anche nessuna è una risposta.',
    text: 'Scrivi la risposta.',
    nodes: 'Scegli ogni tipo che esiste e dai a ciascuno un nome che tutti riconoscono.',
    sources:
      'Scegli da dove arrivano i dati, poi quali dati e in quanto tempo. Anche nessuno è una risposta.',
    story:
      'Racconta passo per passo: dove avviene, che cosa si dice o si fa, che cosa serve sapere.',
    owner: 'Un solo team. Puoi scriverne uno nuovo.',
    goals: 'Scegli obiettivi che hanno anche altri team, o scrivine di nuovi.',
    identifies_by:
      'Scegline quanti vuoi, o scrivine altri. Nessuno: qui il cliente non viene riconosciuto.',
    freshness: 'Scegli una risposta, o scrivi un tempo come 15m, 6h o 2d.',
    within: 'Scegli una risposta, o scrivi un tempo come 15m, 6h o 2d.',
    reports_to: 'Un nome o un ruolo. Puoi scriverne uno nuovo.',
    sector: 'Scegli una risposta, o scrivila.',
    voice: 'Scegli quelli diversi. Nessuno: il tono è lo stesso ovunque.',
    visual: "Scegli quelli diversi. Nessuno: l'immagine è la stessa ovunque.",
    masters: 'Per ogni sistema, scegli i dati sui quali fa fede.',
  },
  opening: {
    name: 'Compare nel report.',
    sector: 'Alcuni settori hanno una propria rubrica di valutazione.',
    channels: 'Tutto il resto riguarda ciò che questi canali condividono.',
    systems: 'Gran parte di ciò che i canali condividono passa da un sistema.',
  },
  why: ({ gates, others, worst, best }) =>
    [
      gates.length > 0
        ? `Da questo dipende il livello: riguarda ${some(gates)}.`
        : `Da questo dipende il punteggio: riguarda ${some(others)}.`,
      `Nel caso peggiore il livello è poi ${range(worst)}, con almeno ${worst.points} punti; nel migliore è ${range(best)}, con al massimo ${best.points} punti.`,
    ].join(' '),
  whyNot: 'Per quanto si sa ora, non ne dipende più alcun risultato.',
  identifiers: {
    email: 'e-mail',
    phone: 'numero di telefono',
    account: 'account',
    loyalty_id: 'carta fedeltà',
  },
  nobody: 'nessuno',
  somewhere: 'un punto non ancora noto',
  none: 'nessuno',
  questionnaire: {
    heading: [
      "Domande sull'azienda. Scrivere ogni risposta dopo `answer:`; ciò che resta vuoto è rimandato.",
      '`answer: unknown` vuol dire che nessuno lo sa. `note:` serve per tutto ciò che merita un appunto.',
      'Dove una domanda non ha senso: `not_applicable: { criterio: il motivo }`.',
    ],
    words: 'Parole per i dati e per il tempo in cui arrivano (va bene anche una durata come 6h):',
    options: {
      one: (words, others) => (others ? `Una tra: ${words}; oppure un'altra` : `Una tra: ${words}`),
      several: (words, others) => (others ? `Tra: ${words}; oppure altre` : `Tra: ${words}`),
    },
    shape: {
      one: '',
      text: '',
      several: 'un elenco: [uno, altro]; [] per nessuno',
      nodes: '{ store: { kind: store, name: Negozio di Milano }, … }; {} per nessuno',
      sources:
        '[{ from: crm, data: [identity], freshness: daily }, …]; [] se non arriva alcun dato',
      story:
        '{ collect: { name: Ritiro in negozio, steps: [{ on: webshop, creates: [orders] }, { on: store, needs: [orders] }] } }',
    },
    masters: '{ crm: [identity, profile], … }',
  },
};
