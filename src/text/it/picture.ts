const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** The Italian words of the pictures. */
export const picture: typeof import('../en/picture.ts').picture = {
  notAssessed: 'non valutato',

  spectrum: {
    title: 'A che punto è l’azienda',
    proved: 'provato',
    estimated: 'stimato',
    possible: 'possibile',
    progress: (share) => `${share} del percorso`,
    claims: (level) => `L’azienda dichiara: ${level}`,
  },

  radar: { title: 'Punteggi per dimensione' },

  quadrant: {
    title: 'Dati e organizzazione a confronto',
    data: 'Dati collegati',
    organisation: 'Organizzazione allineata',
    corners: {
      both: 'collegata e gestita come un tutto',
      connected: 'collegata, ma non gestita come un tutto',
      organised: 'gestita come un tutto, ma non collegata',
      neither: 'né collegata né gestita come un tutto',
    },
    noDimensions:
      'Niente quadrante: nella rubrica manca la dimensione “data”, oppure “organisation”.',
    notAssessed: 'Niente quadrante: i dati o l’organizzazione non si sono potuti valutare.',
  },

  map: {
    title: 'Canali, sistemi e flussi di dati',
    description: (channels, systems, flows) =>
      `${count(channels, 'canale', 'canali')}, ${count(systems, 'sistema', 'sistemi')} e, tra loro, ${count(flows, 'flusso di dati', 'flussi di dati')}.`,
    choose: 'Canali e sistemi',
    channel: 'canale',
    system: 'sistema',
    planned: 'solo nel piano',
    island: 'isola: condivide solo al suo interno',
    freshness: {
      fresh: 'entro 15 minuti',
      today: 'entro un giorno',
      later: 'ogni settimana, mese o più',
      'by-hand': 'a mano, senza scadenza',
      unsaid: 'non indicato',
    },
    within: (duration) => `entro ${duration}`,
    break: 'il cliente ricomincia da capo',
    possibleBreak: 'il cliente forse ricomincia da capo',
    otherKind: 'tipo non indicato',
    noTeam: 'nessun responsabile indicato',
    channels: (number) => count(number, 'canale', 'canali'),
    systems: (number) => count(number, 'sistema', 'sistemi'),
    unknownEnd: 'un punto non indicato',
    moreData: (known) => (known === 0 ? 'dati non indicati' : 'forse altro'),
    noData: 'nessun dato',
    grouped: {
      kind: 'I canali e i sistemi sono troppi per disegnarli uno per uno: quelli dello stesso tipo stanno in un solo riquadro. Una linea rappresenta tutti i flussi tra due riquadri.',
      team: 'I canali e i sistemi sono troppi per disegnarli uno per uno: quelli dello stesso responsabile stanno in un solo riquadro. Una linea rappresenta tutti i flussi tra due riquadri.',
    },
    noFlowsStated: 'La descrizione non indica alcun flusso di dati: se ce ne siano non è noto.',
    flowsPartial:
      'Secondo la descrizione l’elenco dei flussi è parziale: potrebbero essercene altri.',
    loose: (number) =>
      number === 1
        ? 'Un flusso non è disegnato, perché non è indicato dove comincia o dove finisce.'
        : `${number} flussi non sono disegnati, perché non è indicato dove cominciano o dove finiscono.`,
  },

  matrix: {
    title: 'Chi conosce i clienti di chi',
    description: (channels) =>
      `Una tabella di ${count(channels, 'canale', 'canali')}: quanto i clienti di uno sono noti sull’altro.`,
    from: 'clienti di ↓   su →',
    none: 'Con meno di due canali non c’è nessuno da passare da uno all’altro.',
    tooMany: 'Niente matrice: oltre i 60 canali non si leggerebbe.',
  },

  journeys: {
    title: 'I percorsi, passo per passo',
    none: 'La descrizione non contiene percorsi.',
    repeats: (data) => `da ripetere: ${data}`,
    lacks: (data) => `manca: ${data}`,
    perhaps: (data) => `forse manca: ${data}`,
    has: (data) => `dispone di: ${data}`,
    creates: (data) => `aggiunge: ${data}`,
  },

  planWaves: {
    title: 'Il piano, ondata per ondata',
    none: 'Questo risultato non contiene un piano.',
    nothing: 'Il piano non ha passi: non serve cambiare nulla, o nessun cambiamento noto aiuta.',
  },
};
