/** The words of a check where a build server shows it, in Italian. */
export const pipeline: typeof import('../en/pipeline.ts').pipeline = {
  verdict: {
    nothing: 'non è stato chiesto nulla',
    passed: (rules) =>
      rules === 1
        ? 'la regola richiesta è rispettata'
        : `${rules === 2 ? 'entrambe le' : `tutte le ${rules}`} regole sono rispettate`,
    failed: (failed, rules) =>
      rules === 1
        ? 'la regola richiesta non è rispettata'
        : failed === 1
          ? `1 regola su ${rules} non è rispettata`
          : `${failed} regole su ${rules} non sono rispettate`,
  },
  title: (company, verdict) => `${company}: ${verdict}`,
  log: (verdict, level, score) => `omnigauge: ${verdict}. Livello: ${level}. Punteggio: ${score}.`,
  labelled: (label, text) => `${label}: ${text}`,

  facts: {
    level: 'Livello',
    score: 'Punteggio',
    on: 'Decide',
    baseline: 'Baseline',
    since: 'Confronto con',
    accepted: 'Lacune accettate',
    change: 'Baseline → oggi',
  },
  on: {
    low: 'ciò che la descrizione prova',
    estimate: 'la stima, come richiesto',
  },
  accepted: (number, change) => {
    if (change === 0) return `${number}, tante quante quando è stata scritta la baseline`;
    const difference = `${Math.abs(change)} in ${change < 0 ? 'meno' : 'più'}`;
    return `${number}, ${difference} rispetto a quando è stata scritta la baseline`;
  },

  change: (asked, found) => `${asked} → ${found}`,

  table: {
    rule: 'regola',
    asked: 'richiesto',
    found: 'trovato',
    passed: 'rispettata',
    failed: 'non rispettata',
    softened: 'avvertimento',
  },
  failed: 'Che cosa non è rispettato',
  asked: 'Richiesto',
  found: 'Trovato',
  source: 'Richiesto in',
  first: 'Da dove cominciare',
  step: (title, days) => `${title} (${days})`,
  findings: (number) => (number === 1 ? '1 rilievo' : `${number} rilievi`),
  listed: (number) => (number === 1 ? '1 rilievo:' : `${number} rilievi:`),
  softened: (number) => `Ridotti ad avvertimento (${number})`,
  acceptedTitle: (number) => `Accettati dalla baseline (${number})`,
  notes: 'Note',
  judgedBy: (rubric, rubricVersion, version) =>
    `Valutazione secondo ${rubric} ${rubricVersion} con omnigauge ${version}.`,

  more: (number) => (number === 1 ? 'e un altro' : `e altri ${number}`),
  cut: (left, limit) =>
    `Tagliato: ${left === 1 ? 'una riga non è mostrata' : `${left} righe non sono mostrate`}, perché il limite è ${limit}. \`omnigauge check --format json\` mostra tutto.`,
  annotation: {
    title: (rule) => `omnigauge: ${rule}`,
    moreTitle: 'omnigauge',
    more: (number) =>
      `${number === 1 ? 'e un altro rilievo' : `e altri ${number} rilievi`}: un passo mostra al massimo dieci annotazioni. Il riepilogo dell'esecuzione li elenca.`,
  },
  sarif: {
    root: 'La radice del repository.',
    justification: (baseline) => `Accettato in ${baseline}.`,
    acceptedPlainly: 'Accettato dalla baseline.',
    help: 'Che cosa fare',
    cut: (left, most) =>
      `Tagliato: ${left === 1 ? 'un risultato è omesso' : `${left} risultati sono omessi`}, perché se ne mostrano al massimo ${most}.`,
  },

  rules: {
    'min-level': {
      name: 'Il livello minimo ammesso',
      about:
        "L'azienda deve essere almeno a questo livello della scala che va dal canale singolo all'omnicanale.",
      help: 'Con `omnigauge plan` si trovano i passi meno costosi verso il livello; rispondere alle domande di `omnigauge assess --questions` può bastare a provarlo.',
    },
    'min-score': {
      name: 'Il punteggio minimo ammesso',
      about: "Il punteggio dell'azienda deve essere almeno questo, su 100 punti.",
      help: 'Il rapporto di `omnigauge assess` elenca per primo ciò che porta più punti; `omnigauge explain score` dice dove si perdono.',
    },
    'min-dimension': {
      name: 'Il risultato minimo ammesso per una dimensione',
      about:
        "Una dimensione della griglia, come i dati o l'identità, deve raggiungere un livello o un punteggio.",
      help: "Con `omnigauge explain` e l'id della dimensione si vede che cosa conta e che cosa manca.",
    },
    'min-team': {
      name: 'Il risultato minimo ammesso per un team',
      about: 'Ciò di cui risponde un team deve raggiungere un livello o un punteggio.',
      help: 'Guardare i canali affidati al team: il rilievo dice che cosa manca.',
    },
    'max-repeats': {
      name: 'Quanto il cliente può dover ripetere',
      about:
        'Lungo i percorsi il cliente può dover dire o fare di nuovo solo un certo numero di cose.',
      help: 'Portare in tempo i dati alla tappa del percorso che non li ha: aggiungere un flusso, aggiungere dati a un flusso o renderlo più rapido.',
    },
    'forbidden-contradiction': {
      name: 'Una contraddizione non ammessa',
      about: 'Nella descrizione due affermazioni non possono contraddirsi.',
      help: 'Una delle due affermazioni è sbagliata: va corretta, o resa vera.',
    },
    'required-practice': {
      name: 'Una pratica richiesta',
      about: 'La pratica deve essere attiva, e la descrizione deve confermarlo.',
      help: 'Adottare la pratica, o indicarla nella descrizione se è già attiva.',
    },
    'required-owner': {
      name: 'Un responsabile richiesto',
      about: 'Ogni elemento di questo tipo deve avere un team che ne risponde.',
      help: "Indicare il team nella descrizione. Se non c'è, prima va nominato.",
    },
    loss: {
      name: 'Una perdita rispetto alla baseline',
      about: 'Livello e punteggio non possono scendere sotto quelli della baseline.',
      help: 'Annullare la modifica che li ha abbassati, o accettare la perdita con `--update-baseline`.',
    },
    'new-gap': {
      name: 'Una lacuna che la baseline non accetta',
      about: 'Non può esserci una lacuna che la baseline non conosce.',
      help: 'Chiudere la lacuna, o accettarla con `--update-baseline`, un motivo e una data di scadenza.',
    },
    'stale-gap': {
      name: "Una lacuna accettata che non c'è più",
      about:
        "La baseline accetta una lacuna che non c'è più, e la lascerebbe tornare senza che nessuno lo noti.",
      help: 'Eseguire la verifica con `--update-baseline`, poi fare il commit della baseline.',
    },
    'expired-gap': {
      name: 'Una lacuna accettata ormai scaduta',
      about: 'La baseline accettava la lacuna fino a una data ormai passata.',
      help: 'Chiudere la lacuna, o darle una nuova data nella baseline, spiegando perché.',
    },
    'loss-since': {
      name: 'Una perdita rispetto a una revisione',
      about: 'Livello e punteggio non possono scendere sotto quelli di una revisione precedente.',
      help: 'Annullare la modifica che li ha abbassati; `omnigauge assess` sulle due revisioni mostra la differenza.',
    },
  },
};
