const list = (words: readonly string[]) => words.join(', ');

/** Come compilare una descrizione, in qualunque suo file. */
const howTo = [
  "Ciò che non è detto è ignoto. Non vale mai come un no: allarga il risultato a un intervallo, e il rapporto dice che cosa chiedere. Scrivi `unknown` dove bisogna chiedere a qualcuno; scrivi `none`, o un elenco vuoto `[]`, dove sai che non c'è niente.",
  '',
  "Le righe con tre spazi dopo il `#` sono esempi. Per usarle togli il `#` e uno spazio all'inizio di ciascuna, e `{}`, `[]` o `unknown` dalla chiave che le precede. Procedi dall'alto in basso: le parti successive nominano ciò che descrivono le precedenti. Ogni voce può avere anche `name` (nome) e `notes` (note).",
];

/** I commenti italiani di una descrizione da cui partire; ogni testo è un paragrafo. */
export const starter: typeof import('../en/starter.ts').starter = {
  header: {
    whole: (file) => [
      "Un'azienda, i suoi canali, i dati che passano dall'uno all'altro e i team responsabili. Scrivi ciò che sai, anche poco per volta: `omnigauge assess` può leggerlo in ogni momento.",
      '',
      ...howTo,
      '',
      `\`omnigauge interview ${file}\` chiede ciò che conta di più e scrive qui le risposte.`,
      `\`omnigauge watch ${file}\` mostra il rapporto accanto all'editor, a ogni salvataggio.`,
    ],
    first: (files) => [
      `Un'azienda, i suoi canali, i dati che passano dall'uno all'altro e i team responsabili. Tutti i file YAML di questa cartella sono una sola azienda; si compilano in quest'ordine: ${list(files)}.`,
      '',
      ...howTo,
      '',
      '`omnigauge interview .` chiede ciò che conta di più e scrive qui le risposte.',
      "`omnigauge watch .` mostra il rapporto accanto all'editor, a ogni salvataggio.",
    ],
    fragment: (first) => [
      `Una parte dell'azienda descritta in questa cartella; ${first} dice come compilarla.`,
    ],
  },
  company: {
    format: 'la versione del formato; lasciala così',
    name: 'come deve comparire in testa al rapporto',
    sector: 'per esempio retail, banking, insurance, telecoms; può decidere la griglia',
    claims: (levels) =>
      `il livello che dice di avere: ${list(levels)}; si verifica, non si crede sulla parola`,
    brand: [
      'Le linee guida che ogni canale segue se non dice altro. Le parole sono etichette tue: due canali hanno lo stesso tono o lo stesso aspetto quando hanno la stessa etichetta.',
    ],
    labels: { voice: 'la-nostra-voce', visual: 'stile-2024', oldVisual: 'stile-2019' },
    voice: 'il tono di voce',
    visual: "l'aspetto",
  },
  teams: {
    about: [
      'I team che rispondono di canali, sistemi, flussi, percorsi o indicatori. Due team remano nella stessa direzione quando hanno in comune un obiettivo o un capo, o dicono di lavorare insieme.',
    ],
    id: 'un id a tua scelta: lettere, cifre, - e _',
    names: { stores: 'Negozi' },
    name: "come lo chiamano tutti; se manca, si vede l'id",
    labels: {
      storeSales: 'vendite-negozio',
      joined: 'vendite-tra-canali',
      manager: 'direttore-operativo',
    },
    goals: 'su che cosa è misurato; la stessa parola due volte è un obiettivo comune',
    reportsTo: 'il suo capo; la stessa parola due volte è lo stesso capo',
    worksWith: 'altri team, con il loro id',
    unknown: '`unknown` può stare al posto di qualsiasi valore',
  },
  channels: {
    about: ({ kinds, stages }) => [
      "Ogni luogo in cui i clienti incontrano l'azienda, anche quelli che li informano soltanto.",
      `\`kind\` (il tipo) è uno tra: ${list(kinds)}.`,
      `\`stages\` è ciò che lì un cliente può fare, uno o più tra: ${list(stages)}.`,
    ],
    team: 'il solo team che ne risponde; `none` se nessuno',
    stages: 'che cosa può fare qui un cliente',
    identifiesBy: 'come si riconosce qui un cliente; `[]` se non si riconosce',
    personalisedWith: 'dati che cambiano ciò che il cliente vede; `[]` se tutti vedono lo stesso',
    share: 'parte di tutti i contatti, da 0 a 1; per tutti i canali o per nessuno',
    vendor: "chi lo gestisce, se non è l'azienda stessa",
    direction: (directions) => `uno tra: ${list(directions)}`,
    unknown: 'nessuno ha saputo dirlo: da chiedere',
    brand: 'dove si scosta dal `brand` qui sopra',
    effort: 'giornate-persona che richiede una modifica qui, al posto di quelle solite',
  },
  systems: {
    about: (kinds) => [
      'I sistemi che stanno dietro ai canali.',
      `\`kind\` (il tipo) è uno tra: ${list(kinds)}.`,
    ],
    id: 'un id a tua scelta, diverso da quelli dei canali',
    team: 'nessuno ne risponde',
    masters: "i dati su cui ha l'ultima parola; per ciascuno dovrebbe esserci una sola fonte",
    effort: 'giornate-persona che richiede una modifica qui, al posto di quelle solite',
  },
  flows: {
    about: ({ groups, freshness }) => [
      "Quali dati vanno da dove a dove, con gli id di canali e sistemi. Quando c'è un elenco, è completo: un flusso che non vi compare non esiste (ma vedi `partial`).",
      '`data` è uno o più di questi tipi; il nome di un gruppo vale per tutti i suoi, e `all` per ogni dato:',
      `product (prodotto): ${list(groups.product)};`,
      `transaction (transazione): ${list(groups.transaction)};`,
      `customer (cliente): ${list(groups.customer)}.`,
      `\`freshness\` è l'età dei dati all'arrivo: ${list(freshness)}, o un tempo come 90s, 15m, 6h, 2d.`,
    ],
    between: 'un flusso in entrambi i sensi',
    unknown: 'qualcosa passa, nessuno sa che cosa',
  },
  journeys: {
    about: [
      'Percorsi che i clienti fanno su più canali, passo per passo. Ciò che serve a un passo e non arriva è qualcosa che il cliente deve dire o fare di nuovo.',
    ],
    names: { collect: 'Compra online, ritira in negozio' },
    team: "chi risponde dell'intero percorso",
    creates: 'che cosa lascia qui il cliente',
    needs: 'che cosa si deve sapere qui, ed entro quanto',
    short: 'solo gli id: a ogni passo serve tutto ciò che lo precede',
  },
  measurement: {
    kpis: [
      "Quali indicatori sull'insieme dei canali si misurano: yes (sì), no o unknown. Quando c'è un elenco, è completo: ciò che non vi compare non si misura.",
    ],
    practices: (answers) => [
      `Che cosa l'azienda dice di fare: ${list(answers)} (sì, in parte, no) o unknown. Una pratica è un'affermazione: se i flussi raccontano un'altra storia, il rapporto lo dice.`,
    ],
  },
  remaining: {
    partial: {
      about: ['Che cosa, qui sopra, non è descritto per intero: anche ciò che vi manca è ignoto.'],
      kpis: 'altri indicatori forse si misurano; con `flows`, altri dati forse passano',
      flowsInto: 'altri dati forse arrivano a questo canale o sistema',
      journey: 'il percorso forse ha altri passi',
    },
    notApplicable: {
      about: [
        'Che cosa per questa azienda non ha senso, e perché; non entra nel punteggio. `omnigauge explain` elenca i criteri.',
      ],
      reason: 'Per questo prodotto lo vieta la normativa.',
    },
    effort: {
      about: [
        'Giornate-persona che le modifiche richiedono in questa azienda, per il piano; `omnigauge rubric show` elenca quelle solite.',
      ],
      instead: (days) => `invece di ${days}`,
    },
    notes: {
      about: [
        'Da dove viene tutto questo: chi si è sentito, quando, e che cosa resta da verificare.',
      ],
    },
  },
  config: {
    header: [
      'Che cosa vale per ogni comando di omnigauge in questa cartella, e che cosa chiede `omnigauge check` prima che una modifica sia accettata. Opzioni e variabili vengono prima di ciò che sta qui.',
      '',
      'Le righe con tre spazi dopo il `#` sono esempi: per usarne una togli il `#` e uno spazio.',
    ],
    about: ['Le regole. Di norma conta solo ciò che i file provano, non ciò che potrebbe essere.'],
    forbid: 'nessuna affermazione smentita dal resto della descrizione',
    minLevel: 'almeno questo livello',
    minScore: 'almeno questo punteggio, da 0 a 100',
    dimensions: 'lo stesso per una parte, con il suo id',
    maxRepeats: 'momenti in cui il cliente deve ripetersi',
    owners: 'ciascuno di questi ha un team responsabile',
    practices: 'queste sono attive',
    baseline: 'ciò che per ora è accettato; lo scrive --update-baseline',
    noLoss: 'niente peggiora rispetto alla baseline',
  },
  workflow: {
    header: [
      "Verifica la descrizione a ogni pull request: annotazioni alle righe, un riepilogo dell'esecuzione e un solo commento tenuto aggiornato. Che cosa si chiede sta in omnigauge.config.yaml.",
    ],
    comment: 'per il commento',
  },
};
