type Words = typeof import('../en/explain.ts').explain;

const clickAndCollect =
  "Click & Collect: per 002 è una pratica omnicanale, mentre 004 e la maggior parte delle definizioni pubblicate la considerano cross-canale. Seguiamo la maggioranza: da sola dimostra la cross-canalità, perché a essere condiviso è l'ordine e non il cliente.";

const levels: Words['levels'] = {
  single: {
    meets:
      "Il cliente può rivolgersi all'azienda in un solo modo: un negozio, un sito o un altro canale. Non ha scelta, perché è l'azienda a decidere dove farsi trovare.",
    examples: [
      {
        source: '000',
        text: "Un'azienda serve i clienti solo in un negozio fisico, senza e-commerce né altri modi per essere contattata.",
      },
    ],
    differ: [],
    remarks: [
      'Solo 000 descrive questo livello: gli altri articoli partono da una pluralità di canali.',
    ],
  },
  multi: {
    meets:
      'Il cliente può scegliere tra più canali, ma ciascuno fa storia a sé: i team non collaborano, le informazioni non passano e chi cambia canale ricomincia da capo.',
    examples: [
      {
        source: '000',
        text: "Un'azienda parla con i clienti via SMS e WhatsApp, ma i team che seguono i due canali non collaborano e non condividono informazioni.",
      },
      {
        source: '001',
        text: "Un'azienda di abbigliamento vende online e in negozio senza integrare i due canali.",
      },
      {
        source: '003',
        text: 'Un cliente insoddisfatto scrive sui social, non riceve risposta, racconta di nuovo il problema al bot del sito e lo rispiega ancora al call center.',
      },
    ],
    differ: [
      "004 usa multicanale e cross-canale come sinonimi e si aspetta che il cliente passi senza problemi da un canale all'altro. Seguiamo gli altri articoli: canali che non condividono nulla sono multicanale.",
    ],
    remarks: [],
  },
  cross: {
    meets:
      "I canali sono collegati, soprattutto attorno al prodotto o all'ordine: ciò che inizia su un canale può concludersi su un altro. Non è ancora un'esperienza del tutto fluida, perché il cliente non è conosciuto ovunque.",
    examples: [
      {
        source: '000',
        text: "Un cliente riceve un'e-mail promozionale e poi vede contenuti correlati sui social media o sul sito.",
      },
      {
        source: '004',
        text: 'Una catena di negozi di abbigliamento permette di acquistare online e ritirare in negozio, oppure di ordinare in negozio e ricevere a casa.',
      },
    ],
    differ: [
      clickAndCollect,
      "004 si aspetta già qui che il cliente passi da un canale all'altro senza problemi, mentre per 000 l'esperienza non è ancora fluida. Seguiamo 000: che nessuno debba ricominciare da capo è ciò che aggiunge l'omnicanalità.",
    ],
    remarks: ['001, 002 e 003 non descrivono alcun livello tra multicanale e omnicanale.'],
  },
  omni: {
    meets:
      "Il cliente incontra un'unica azienda, qualunque canale usi. Tutti i canali sono collegati e condividono il cliente: nessuno ricomincia da capo, i contatti sono personalizzati e coerenti, e i canali sono gestiti e misurati come uno solo.",
    examples: [
      {
        source: '000',
        text: 'Un cliente riempie il carrello nello shop online e più tardi riceve una notifica push con uno sconto su quegli articoli. Verifica online che il negozio li abbia, li acquista lì e riceve un messaggio WhatsApp di ringraziamento con suggerimenti di prodotti complementari.',
      },
      {
        source: '001',
        text: "Un cliente inizia l'acquisto online e lo completa in negozio, o viceversa, con un'esperienza coerente su tutti i touchpoint.",
      },
      {
        source: '002',
        text: "Un cliente scopre un prodotto sui social, lo prova in negozio e completa l'acquisto online senza interruzioni.",
      },
      {
        source: '003',
        text: "Un cliente che si lamenta sui social viene indirizzato all'assistente del sito e, se non basta, ricontattato dal call center, che conosce le interazioni precedenti.",
      },
      {
        source: '004',
        text: "Una catena di supermercati permette di creare la lista della spesa sul sito, modificarla nell'app e fare la spesa in negozio, con notifiche e offerte personalizzate lungo il percorso.",
      },
    ],
    differ: [clickAndCollect],
    remarks: [
      "Ciò che l'azienda dichiara viene verificato, non dato per buono: 003 osserva che progetti presentati come omnicanali spesso non lo sono.",
      'Le indagini pubblicate collocano qui dal 6 al 9 % delle aziende più grandi (Osservatorio Omnichannel Customer Experience, 2021–2025).',
    ],
  },
};

/** Le parole di `explain`. */
export const explain: Words = {
  metrics: {
    'channel-count': {
      title: 'Numero di canali',
      how: 'Conta i canali della descrizione: tutti, o quelli di certi tipi. Dove si chiedono certi tipi, un canale di tipo non indicato conta solo nel migliore dei casi. Il numero esiste sempre.',
    },
    'stage-choice': {
      title: 'Scelta in ogni fase',
      how: 'Per ogni fase richiesta, dalla scoperta del prodotto alla fidelizzazione, verifica se il cliente può scegliere tra almeno due canali. Il valore è la quota di fasi in cui può farlo. Un canale che non indica le proprie fasi non ne offre nessuna nel peggiore dei casi e le offre tutte nel migliore.',
    },
    'linked-channels': {
      title: 'Canali che condividono dati',
      how: 'Un canale conta se almeno uno dei dati richiesti passa da esso a un altro canale o da un altro canale a esso, con un flusso o più flussi in sequenza. I dati di prodotto collegano anche i canali che li ricevono dallo stesso sistema. Il valore è la quota di canali che contano; ha senso con almeno due canali. Ciò che non è indicato sui flussi, sui loro dati o sulla loro età abbassa il valore nel peggiore dei casi e lo alza nel migliore.',
    },
    'data-reach': {
      title: 'Dati che arrivano agli altri canali',
      how: 'Considera ogni coppia di canali in cui sul primo il cliente può rispondere: i dati richiesti arrivano dal primo al secondo, con un flusso o più flussi in sequenza? Il valore è la quota di coppie in cui arrivano. Non ha senso con meno di due canali, o se non resta alcuna coppia. Ciò che non è indicato sui flussi, sui loro dati o sulla loro età abbassa il valore nel peggiore dei casi e lo alza nel migliore.',
    },
    'customer-reach': {
      title: 'Dati cliente che arrivano agli altri canali',
      how: 'Considera ogni coppia di canali in cui sul primo il cliente può rispondere: arrivano al secondo la sua identità e qualcosa di ciò che è successo, come ordini, contatti o preferenze? Il valore è la quota di coppie in cui arrivano entrambi. Non ha senso con meno di due canali, o se non resta alcuna coppia. Ciò che non è indicato sui flussi, sui loro dati o sulla loro età abbassa il valore nel peggiore dei casi e lo alza nel migliore.',
    },
    'two-way-channels': {
      title: 'Canali che danno e ricevono',
      how: 'Un canale conta se dati dei clienti passano da esso a un altro canale e da un altro canale a esso. Il valore è la quota di canali che contano; ha senso con almeno due canali. Ciò che non è indicato sui flussi e sui loro dati abbassa il valore nel peggiore dei casi e lo alza nel migliore.',
    },
    'largest-group': {
      title: 'Gruppo più grande di canali collegati',
      how: 'I canali che condividono almeno uno dei dati richiesti, direttamente o attraverso altri canali, formano un gruppo. Il valore è la quota di canali che fanno parte del gruppo più grande; ha senso con almeno due canali. Ciò che non è indicato sui flussi e sui loro dati abbassa il valore nel peggiore dei casi e lo alza nel migliore.',
    },
    'single-master': {
      title: 'Un solo sistema di riferimento per ogni dato',
      how: 'Tra i dati richiesti considera quelli che hanno un sistema di riferimento (`masters` nella descrizione) e dà la quota di quelli che ne hanno uno solo. Non ha senso se nessuno ne ha uno. Se nessun sistema indica i propri `masters`, non si sa nulla; un singolo sistema che non li indica potrebbe essere, nel peggiore dei casi, un secondo riferimento.',
    },
    'common-base': {
      title: 'Canali su un sistema comune',
      how: 'Trova il sistema con cui il maggior numero di canali scambia dati nei due sensi, direttamente o con più flussi in sequenza. Il valore è la quota di canali che lo fanno; ha senso con almeno due canali. Ciò che non è indicato sui flussi e sui loro dati abbassa il valore nel peggiore dei casi e lo alza nel migliore.',
    },
    recognition: {
      title: 'Clienti riconosciuti',
      how: 'Considera ogni coppia di canali in cui sul primo il cliente può rispondere: viene riconosciuto sul secondo? La sua identità deve arrivarvi e passare da un sistema che conosce i clienti, come un CRM o un programma fedeltà; altrimenti i due canali devono conoscerlo con lo stesso identificativo. Il valore è la quota di coppie in cui è così; ha senso con almeno due canali. Ciò che non è indicato su flussi, identificativi e tipi di sistema abbassa il valore nel peggiore dei casi e lo alza nel migliore.',
    },
    continuity: {
      title: 'Necessità soddisfatte nei percorsi',
      how: "Segue i percorsi passo per passo: ciò che serve a un passo arriva in tempo al suo canale da un passo precedente? Il valore è la quota delle necessità soddisfatte. Non ha senso per un'azienda senza percorsi, o se nessun passo ha bisogno di qualcosa. Se i percorsi non sono indicati, o uno è incompleto, non si sa nulla.",
    },
    'unbroken-journeys': {
      title: 'Percorsi senza interruzioni',
      how: "Tra i percorsi in cui qualche passo ha bisogno di qualcosa, dà la quota di quelli in cui nulla manca né arriva tardi. Non ha senso per un'azienda senza percorsi di questo tipo. Se i percorsi non sono indicati non si sa nulla; uno incompleto vale come interrotto nel peggiore dei casi e come integro nel migliore.",
    },
    personalisation: {
      title: 'Canali personalizzati con dati condivisi',
      how: 'Un canale conta se è personalizzato con dati che gli arrivano da un altro canale; ciò che raccoglie da sé non conta. Il valore è la quota di canali che contano; ha senso con almeno due canali. Un canale che non indica con che cosa è personalizzato non usa nulla nel peggiore dei casi e usa tutto nel migliore.',
    },
    'brand-coherence': {
      title: 'Tono e immagine comuni',
      how: "Trova il tono di voce seguito dal maggior numero di canali, e allo stesso modo l'immagine. Il valore è la media delle due quote di canali che li seguono; ha senso con almeno due canali. Una linea guida non indicata è diversa da tutte nel peggiore dei casi ed è quella comune nel migliore.",
    },
    'offer-coherence': {
      title: "Offerte da un'unica fonte",
      how: 'Trova il sistema da cui tutti i dati richiesti, come prezzi e offerte, arrivano al maggior numero di canali. Il valore è la quota di canali a cui arrivano; ha senso con almeno due canali. Ciò che non è indicato sui flussi e sui loro dati abbassa il valore nel peggiore dei casi e lo alza nel migliore.',
    },
    'accountable-owner': {
      title: 'Canali con un responsabile',
      how: "Dà la quota di canali per cui la descrizione indica un team che ne risponde. `team: none` dice che non ne risponde nessuno; un canale che non dice nulla è senza responsabile nel peggiore dei casi e ne ha uno nel migliore. Non ha senso per un'azienda senza canali.",
    },
    'system-owner': {
      title: 'Sistemi con un responsabile',
      how: "Dà la quota di sistemi per cui la descrizione indica un team che ne risponde. `team: none` dice che non ne risponde nessuno; un sistema che non dice nulla è senza responsabile nel peggiore dei casi e ne ha uno nel migliore. Non ha senso per un'azienda che non descrive sistemi.",
    },
    'journey-owner': {
      title: 'Percorsi con un responsabile',
      how: "Dà la quota di percorsi per cui la descrizione indica un team che risponde di tutti i passi. `team: none` dice che non ne risponde nessuno; un percorso che non dice nulla è senza responsabile nel peggiore dei casi e ne ha uno nel migliore. Non ha senso per un'azienda senza percorsi; se non sono indicati, non si sa nulla.",
    },
    'aligned-teams': {
      title: 'Team che lavorano insieme',
      how: 'Considera ogni coppia di canali in cui sul primo il cliente può rispondere: ne risponde lo stesso team, oppure i due team condividono un obiettivo o un superiore, o collaborano? Il valore è la quota di coppie in cui è così; ha senso con almeno due canali. Un canale senza responsabile non è allineato con nessuno; ciò che non è indicato su responsabili e team abbassa il valore nel peggiore dei casi e lo alza nel migliore.',
    },
    'kpis-measured': {
      title: 'KPI misurati',
      how: "Dà la quota dei KPI richiesti che l'azienda misura. Uno che manca da un elenco completo non è misurato. Uno elencato senza una risposta chiara, o assente da un elenco parziale o non fornito, non è misurato nel peggiore dei casi e lo è nel migliore. Il valore esiste sempre.",
    },
    practice: {
      title: 'Pratica in atto',
      how: "Prende la risposta dell'azienda: sì vale per intero, in parte vale la metà, no non vale nulla. Senza risposta il valore sta in un punto qualsiasi tra i due estremi. Una risposta è una dichiarazione: se il resto della descrizione non la può confermare, il rapporto lo segnala.",
    },
  },

  parameters: {
    data: 'Dati, o gruppi di dati, che si considerano.',
    match: 'Se devono arrivare tutti i dati (`all`) o ne basta uno (`any`); tutti, se si omette.',
    within: 'Quanto possono essere vecchi i dati quando arrivano; di qualsiasi età, se si omette.',
    stages: 'Fasi che si considerano.',
    kinds: 'Tipi di canale.',
    ids: 'Id di canali.',
    channels: 'Quali canali contano; tutti, se si omette.',
    from: 'Dove può iniziare una coppia; su qualsiasi canale, se si omette.',
    to: 'Dove può finire una coppia; su qualsiasi canale, se si omette.',
    journeys: 'Id dei percorsi che contano; tutti, se si omette.',
    kpis: 'Id dei KPI richiesti.',
    practice: 'Id della pratica.',
  },
  allowed: {
    oneOf: 'uno tra',
    someOf: 'uno o più tra',
    duration: 'oppure una durata come 90s, 15m, 6h, 2d',
    required: 'obbligatorio',
  },
  weighting:
    'Tutti i canali contano allo stesso modo, oppure secondo la quota di contatti, se ogni canale la indica.',

  levels,
  sources: {
    '000':
      'Victoria Obrador, «Multicanale, Omnicanale, Cross-Channel e Canale Unico: Qual è la differenza?», blog di CM.com, 17 dicembre 2024',
    '001':
      "Articolo sulla differenza tra omnicanalità e multicanalità, con gli esempi di Disney e Starbucks; cita l'Osservatorio Omnichannel Customer Experience del Politecnico di Milano",
    '002': "«Perché l'omnicanalità è la chiave del marketing moderno»",
    '003':
      "Sara Zagaria, «Multicanalità, cross-canalità, omnicanalità: sono la stessa cosa?», con l'Osservatorio Omnichannel Customer Experience, 23 febbraio 2024",
    '004': '«differenza tra cross canalità e omnicanalità»',
  },

  kinds: {
    score: 'come si arriva al totale',
    ladder: 'come si arriva al livello',
    sensitivity: (topic) => `per ${topic}`,
    criterion: (dimension) => `criterio di «${dimension}»`,
    metric: 'metrica',
    practice: 'pratica',
    dimension: 'dimensione',
    level: (number, all) => `livello ${number} di ${all}`,
  },
  weight: (weight) => `peso ${weight}`,
  today: (company) => `${company} oggi`,

  why: 'Perché conta',
  fix: 'Che cosa fare',
  sourcesTitle: 'Fonti',
  noSources: 'Nessuno degli articoli di partenza lo chiede: è una scelta della griglia.',

  thresholds: {
    title: 'Che cosa chiedono i livelli',
    needed: 'almeno',
    none: 'Nessun livello chiede nulla.',
    gates: {
      required: 'indispensabile: senza, il livello non è raggiunto',
      'if-known': 'decide il livello non appena è noto',
    },
    scoreOnly: 'conta solo per il punteggio',
  },
  measured: {
    title: 'Come si misura',
    metric: (title, id) => `Metrica «${title}» (${id}).`,
    below: 'È spiegata più sotto.',
  },

  value: 'Valore',
  score: 'Punteggio',
  status: 'Stato',
  coverage: 'Noto',
  coverageOf: (share) => `il ${share} di ciò che conta`,
  level: 'Livello',
  missing: 'Manca',
  gain: 'Margine',
  gainOf: (points) => `${points} punti del punteggio totale`,
  statuses: {
    measured: 'noto',
    'partly-known': 'noto in parte',
    unknown: 'troppo poco noto per essere valutato',
    'not-applicable': 'non applicabile',
  },

  evidence: 'Su che cosa si basa',
  moreEvidence: (number) =>
    `${number === 1 ? 'e un altro' : `e altri ${number}`}; con --format json si vedono tutti`,
  evidenceCut: (kept) => `Se ne conservano solo i primi ${kept}, dal peggiore; ce ne sono altri.`,
  noEvidence: 'Nulla da mostrare: ciò su cui si misurerebbe non è indicato.',

  metric: {
    how: 'Che cosa misura',
    parameters: 'Che cosa si può impostare',
    noParameters: 'Nulla: non ha impostazioni.',
    criteria: 'Criteri che la usano',
    noCriteria: 'Nessuno in questa griglia.',
    practices: 'Pratiche che verifica',
  },

  practice: {
    question: "Che cosa chiede l'intervista",
    implies: 'Che cosa implica un sì',
    impliesOf: (title, id, needed) =>
      `«${title}» (${id}) è almeno ${needed}. Se non può esserlo, il rapporto segnala una contraddizione.`,
    impliesNothing: 'Nulla che si possa verificare nel resto della descrizione.',
    criteria: 'Criteri che la richiedono',
    noCriteria: 'Nessuno in questa griglia: la risposta non conta.',
    answer: 'Risposta',
    notStated: 'non indicata',
    contradiction: 'Non torna',
  },

  dimension: { criteria: 'I suoi criteri', noCriteria: 'Nessuno in questa griglia.' },

  ladder: {
    meets: 'Che cosa trova il cliente',
    example: 'Per esempio',
    gates: 'Che cosa serve',
    nothing: 'Nulla: ogni azienda parte da qui.',
    outcomes: {
      unknown: 'non noto, quindi non soddisfatto',
      'passed-over': 'non noto, quindi non considerato',
    },
    ifKnown: 'se noto',
    differ: 'Dove le fonti divergono',
    remarks: 'Da sapere',
    reached: {
      proved: 'Questo livello è raggiunto, qualunque sia la risposta a ciò che non è noto.',
      estimated:
        'Secondo la stima questo livello è raggiunto, anche se non tutto ciò su cui si basa è noto.',
      possible:
        'Secondo la stima questo livello non è raggiunto; ciò che non è ancora noto potrebbe cambiarla.',
      no: 'Questo livello non è raggiunto, qualunque sia la risposta a ciò che non è noto.',
    },
    stands: (level) => `L'azienda si colloca al livello «${level}».`,
  },

  total: {
    title: 'Punteggio',
    howTitle: 'Come si calcola',
    how: "Il punteggio, da 0 a 100, è scomposto dal totale fino ai singoli criteri. Un valore diventa punti attraverso le soglie: un terzo per ciò che chiede il livello multicanale, due terzi per il cross-canale, tutti per l'omnicanale, e linee rette tra una soglia e l'altra. Una dimensione è la media dei suoi criteri secondo i pesi, e il totale è la media delle dimensioni secondo i loro. Un criterio contribuisce quindi con i suoi punti moltiplicati per la sua quota di tutto il peso. Ciò che non è noto non ha quota nella stima; l'intervallo lo considera nel peggiore e nel migliore dei casi.",
    madeOf: 'Da che cosa è formato',
    whole: 'Totale',
    share: 'peso',
    points: 'punti',
    adds: 'apporto',
    notKnown: 'non noto',
    moved: "tenuto entro l'intervallo",
    movedWhy:
      "Una media su ciò che è noto può uscire dall'intervallo che vale per tutto: viene allora portata al suo estremo, e la differenza ha una riga a sé.",
    nothing: "Nulla è noto quanto basta per essere valutato: non c'è un punteggio da scomporre.",
  },

  gates: {
    title: 'Livello',
    howTitle: 'Come si determina',
    how: 'Un livello è raggiunto quando le sue condizioni e tutte quelle dei livelli inferiori sono soddisfatte. Una condizione è un criterio che decide un livello. Se è indispensabile, deve essere nota e soddisfatta; se conta solo quando è nota, finché non lo è non viene considerata, e il rapporto la nomina. Il livello si calcola tre volte: con le stime, con tutto ciò che non è noto nel peggiore dei casi, ed è il livello provato, e nel migliore, ed è quello possibile.',
    levels: 'Le condizioni di ogni livello',
    stops: (level, titles) => `«${level}» non è raggiunto per via di: ${titles.join('; ')}.`,
    top: 'Ogni condizione di ogni livello è soddisfatta, o non considerata perché non nota.',
  },

  sensitivity: {
    title: 'Quanto può cambiare la griglia',
    howTitle: 'Come si legge',
    how: 'Ogni soglia e ogni peso viene spostato da solo, in giù e in su, finché il livello o le prime tre lacune sono altri. Una soglia resta tra le sue vicine, e un peso viene provato da zero a dieci volte il suo valore. Ciò che cambia prima il risultato viene per primo.',
    firstGaps: 'Prime lacune',
    noGaps: 'nessuna',
    leeways: 'Che cosa cambia il risultato',
    now: 'ora',
    down: 'giù fino a',
    up: 'su fino a',
    threshold: (title, level) => `${title}: soglia per «${level}»`,
    weight: (title) => `${title}: peso`,
    'dimension-weight': (title) => `${title}: peso della dimensione`,
    becomes: (level) => `il livello diventa «${level}»`,
    joins: (titles) =>
      `${titles.length === 1 ? 'si aggiunge' : 'si aggiungono'} alle prime lacune: ${titles.join('; ')}`,
    leaves: (titles) => `non più tra le prime lacune: ${titles.join('; ')}`,
    replaces: (titles, others) =>
      `tra le prime lacune al posto di «${others.join('; ')}»: ${titles.join('; ')}`,
    before: (title, other) => `«${title}» viene prima di «${other}»`,
    blocks: (title, level) => `«${title}» non basta già per «${level}»`,
    more: (number) =>
      `${number === 1 ? 'e un altro' : `e altri ${number}`}; con --format json si vedono tutti`,
    steady: (number) =>
      number === 1
        ? 'Un altro numero non cambia nulla, comunque lo si sposti.'
        : `Altri ${number} numeri non cambiano nulla, comunque li si sposti.`,
    nothing: 'Nulla di questo cambia il livello o le prime lacune, comunque lo si sposti.',
  },

  topics: {
    score: 'Il risultato',
    ladder: 'Il risultato',
    level: 'Livelli',
    dimension: 'Dimensioni',
    criterion: 'Criteri',
    metric: 'Altre metriche',
    practice: 'Altre pratiche',
  },
};
