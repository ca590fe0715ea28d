import type { interviewScreens as english } from '../en/interviewScreens.ts';

const more = 'Esc non so, salta, indietro, perché';

const questions = (number: number) => (number === 1 ? '1 domanda' : `${number} domande`);

/** Le parole italiane intorno alle domande dell'intervista: tasti, menu, avanzamento, fine. */
export const interviewScreens: typeof english = {
  keys: {
    select: `↑↓ sposta · ⏎ scegli · ${more}`,
    search: `scrivi per cercare · ↑↓ sposta · ⏎ scegli · ${more}`,
    searchOrNew: `scrivi per cercare o aggiungere · ↑↓ sposta · ⏎ scegli · ${more}`,
    checkbox: `↑↓ sposta · spazio segna · ⏎ fatto · ${more}`,
    input: `⏎ fatto · ${more}`,
    menu: '↑↓ sposta · ⏎ scegli · Esc torna alla domanda',
    menuText: '⏎ fatto · Esc torna alla domanda',
    plain: '↑↓ sposta · ⏎ scegli · Ctrl-C esci',
  },
  nothingFound: "Nell'elenco non c'è niente di simile.",
  newOne: (text) => `${text} (nuovo)`,
  tickSomething: 'Segna almeno una voce con la barra spaziatrice.',
  noneMeant: 'Niente è ancora segnato (barra spaziatrice). Premi di nuovo ⏎ se intendi nessuno.',
  none: 'nessuno',
  writeSomething: 'Scrivi qualcosa, oppure premi Esc per altro.',
  sectors: [
    'commercio al dettaglio',
    'banca',
    'servizio clienti',
    'vendita B2B',
    'pubblica amministrazione',
  ],

  start: {
    begin: (file) =>
      `Le risposte vanno in ${file}, una per una, appena le dai. Smetti quando vuoi: l'intervista riprende da dov'era.`,
    goOn: (file) =>
      `Si continua con ${file}. Ogni risposta viene salvata subito; smetti quando vuoi.`,
    rubric: (title) => `Si valuta con la griglia «${title}».`,
  },

  menu: {
    title: 'Che cosa vuoi fare?',
    unknown: 'Non lo so',
    notApplicable: 'Per questa azienda non ha senso',
    skip: 'Saltala per ora',
    back: 'Torna indietro di una risposta',
    backStep: 'Torna indietro di un passo',
    why: 'Perché lo chiedi?',
    note: 'Aggiungi una nota',
    stop: 'Fermiamoci qui',
    resume: 'Torna alla domanda',
    which: 'Che cosa non ha senso?',
    reason: 'Perché non ha senso? Il rapporto riporta questa motivazione.',
    noteText: 'La tua nota (resta nel file):',
    noted: 'Annotato.',
    whyTitle: 'Perché lo chiedo',
    nothingBefore: "Prima di questa non c'è nessuna risposta a cui tornare.",
    changedSince:
      "Dopo l'ultima risposta il file è stato modificato a mano, perciò le risposte non si possono ritirare da qui. Cambiale nel file.",
  },

  said: {
    unknown: 'non si sa',
    notApplicable: (reason) => `non ha senso: ${reason}`,
    skip: 'rimandata',
    back: 'Risposta ritirata.',
  },

  ask: {
    others: "qualcos'altro, da scrivere subito dopo",
    othersText: "Che cos'altro? Se sono più d'uno, separali con una virgola.",
  },

  nodes: {
    kinds: {
      channels: 'Segna i tipi di canale che ci sono:',
      systems: 'Segna i tipi di sistema che ci sono:',
    },
    names: (names) => `Si chiameranno così: ${names}.`,
    keep: 'Questi nomi vanno bene',
    rename: 'Dai loro altri nomi, o aggiungine un secondo dello stesso tipo',
    nameOf: (kind) =>
      `Come lo chiamano in azienda? (${kind}) Se ce n'è più d'uno, separa i nomi con una virgola.`,
    common: 'I più comuni',
    rare: 'Altri',
    outbound: 'Su quali di questi i clienti non possono rispondere?',
  },

  sources: {
    known: 'Che cosa si sa lì?',
    written: 'Che cosa vi arriva?',
    from: 'Da dove arriva?',
    elsewhere: 'da qualche parte che qui nessuno conosce',
    newSystem: 'da un sistema che non è in questo elenco',
    systemName: 'Come si chiama quel sistema?',
    systemKind: 'Che tipo di sistema è?',
    same: 'Da ognuno arriva tutto questo?',
    sameYes: 'Sì, tutto da ognuno',
    sameNo: 'No, dipende',
    dataFrom: (name) => `Che cosa arriva da ${name}?`,
    fresh: 'In quanto tempo arriva?',
    freshDiffers: 'dipende da dove arriva',
    freshFrom: (name) => `In quanto tempo arriva da ${name}?`,
    freshUnknown: 'non si sa',
    masters: 'Quali di questi sistemi fanno fede per qualcosa?',
    masterOf: (name) => `Per che cosa fa fede ${name}?`,
    nothing: 'niente',
  },

  story: {
    isThere: "C'è un percorso da raccontare?",
    tell: 'Sì, ne racconto uno',
    noJourney: "No, nessuno passa da un canale all'altro",
    name: 'Come lo chiamiamo? Per esempio: ordina e ritira.',
    begins: 'Dove comincia?',
    creates: (name) => `Che cosa lascia di sé il cliente qui: ${name}?`,
    next: 'E poi, dove va il cliente?',
    end: 'Finisce così',
    another: "Finisce così, e c'è un altro percorso da raccontare",
    needs: (name) =>
      `Che cosa bisogna sapere qui, perché il cliente non debba ricominciare da capo: ${name}?`,
    within: 'Entro quando bisogna saperlo?',
    anyTime: 'non importa',
  },

  progress: {
    facts: (known, score, open) =>
      [
        `${known} noto`,
        ...(score === null ? [] : [`punteggio ${score} su 100`]),
        open === 0
          ? 'nessuna domanda rimasta'
          : `al massimo ${open === 1 ? "un'altra domanda" : `altre ${open} domande`}`,
      ].join(' · '),
    between: (low, high) => `da ${low} a ${high}`,
    atLeast: (level) => `Ora almeno ${level}.`,
    atMost: (level) => `Ora al massimo ${level}.`,
    settled: (level) => `Il livello è deciso: ${level}.`,
    widened: 'Ora è possibile più di prima.',
  },

  changed: {
    readAnew: (files) => `Cambiato nel frattempo, e riletto: ${files}.`,
    gone: "Ciò di cui parlava questa domanda non c'è più nel file. Si passa alla prossima.",
    answeredThere:
      'Ormai a questa domanda risponde già il file, perciò la tua risposta non è stata scritta. Si passa alla prossima.',
    unreadable: "Nel frattempo il file è cambiato, e così com'è ora non si può leggere:",
    mend: 'La tua risposta è conservata. Correggi il file nel tuo editor; poi:',
    mended: "L'ho corretto",
    stop: 'Fermiamoci qui',
  },

  settled: {
    level: 'Nessuna risposta può più cambiare il livello.',
    'no-effect': (low, high) =>
      `Il livello resta fra ${low} e ${high}: nessuna delle domande rimaste può precisarlo.`,
    'nothing-left': 'Le domande sono finite.',
    goOn: 'Come continuiamo?',
    forScore: (open) => `Continua per il punteggio (al massimo ${questions(open)})`,
    skipped: (number) => `Riprendi ciò che è stato rimandato (${questions(number)})`,
    unknown: (number) => `Chiedi di nuovo ciò che nessuno sapeva (${questions(number)})`,
    stop: 'Per ora basta così',
  },

  end: {
    stopped: 'Ci fermiamo qui. Tutte le risposte sono salvate.',
    stoppedEmpty: "Ci fermiamo qui. Non c'è ancora nessuna risposta, e niente è stato scritto.",
    enough: 'Le domande richieste sono finite. Tutte le risposte sono salvate.',
    interrupted: 'Non si perde niente: tutte le risposte sono salvate. Per continuare:',
    interruptedEmpty: "Non c'era ancora nessuna risposta, e niente è stato scritto.",
    next: 'Che cosa fare ora:',
    commands: {
      assess: 'il rapporto: che cosa manca, e da dove cominciare',
      plan: 'la via più economica al livello successivo',
      interview: 'riprende con le domande rimaste',
    },
  },

  answers: {
    applied: (number, file) =>
      number === 1 ? `1 risposta scritta in ${file}.` : `${number} risposte scritte in ${file}.`,
    none: "Non c'è nessuna risposta compilata, perciò niente è stato scritto.",
    open: (number) =>
      number === 1 ? 'Resta aperta 1 domanda.' : `Restano aperte ${questions(number)}.`,
    settled: (level) => `Il livello è deciso: ${level}.`,
  },
};
