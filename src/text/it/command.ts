const quote = (words: readonly string[]) => words.join(', ');

/** Le parole della riga di comando: aiuto, e ciò che si dice accanto ai dati. */
export const command: typeof import('../en/command.ts').command = {
  description:
    "Legge ciò che un'azienda dice dei suoi canali, flussi di dati e team, la colloca sulla scala che va " +
    "dal canale unico all'omnicanalità, e dice che cosa la separa dal livello successivo e che cosa fare.",
  examples: [
    'Esempi:',
    '  omnigauge assess azienda.yaml          il rapporto su un file',
    '  omnigauge assess canali/               una cartella di frammenti',
    '  omnigauge check . --min-level cross    se è così, per l’integrazione continua',
    '  omnigauge what-if . --remove crm       che cosa si perde senza un sistema',
    '  omnigauge explain customer-reach       che cosa significa un criterio',
    '  omnigauge help assess                  tutto su un comando',
    '',
    'Codici di uscita: 0 fatto; 1 check non superata, o errori trovati da rubric lint o rubric test; 2 non',
    'si è potuto valutare (uso, dati in ingresso); 130 interrotto.',
  ].join('\n'),
  titles: {
    'Usage:': 'Uso:',
    'Arguments:': 'Argomenti:',
    'Options:': 'Opzioni:',
    'Commands:': 'Comandi:',
    'Global Options:': 'Opzioni generali:',
  },
  details: {
    choices: (choices) => `uno tra ${quote(choices)}`,
    default: (value) => `predefinito ${value}`,
    variable: (name) => `oppure ${name}`,
  },
  commands: {
    help: { description: 'spiega un comando' },
    assess: {
      description: 'il rapporto: livello, punteggio, che cosa manca e che cosa fare prima',
      examples: [
        'Esempi:',
        '  omnigauge assess                          tutti i file YAML di questa cartella',
        '  omnigauge assess azienda.yaml --top 3     le tre lacune più importanti',
        "  omnigauge assess . --target omni          che cosa separa l'azienda dall'omnicanalità",
        '  omnigauge assess . -o risultato.json      il risultato per altri strumenti',
        '  cat azienda.yaml | omnigauge assess -     dallo standard input',
      ].join('\n'),
    },
    check: {
      description:
        "se l'azienda è come deve essere: secondo una policy, una baseline o una revisione precedente; per l'integrazione continua",
      baseline:
        'un file con ciò che per ora è accettato; non va bene nulla di nuovo, sparito o perso',
      updateBaseline: 'scrive la baseline secondo lo stato attuale; motivi e date restano',
      allowStale: "ciò che è accettato e non c'è più è solo un avviso",
      lowerFloor:
        'consente a --update-baseline di abbassare il livello e il punteggio sotto cui si perde',
      since: 'una revisione git rispetto a cui nulla deve andare perso',
      today:
        'il giorno in cui le lacune accettate possono essere scadute, come 2027-03-31; se manca, oggi',
      formats:
        'come mostrarlo; subito prima di -o è il formato di quel file, altrimenti si stampa (si può ripetere)',
      outputs:
        "scrive in un file; senza --format prima, il formato è quello dell'estensione (si può ripetere)",
      upToDate: (file) => `Già aggiornato: ${file}`,
      floorStays:
        "Il livello e il punteggio restano sopra quelli dell'azienda; --lower-floor li abbassa a quelli di ora.",
      verdict: (verdict) => `omnigauge check ${verdict}`,
      examples: [
        'Esempi:',
        '  omnigauge check . --min-level cross --min-score 45',
        '  omnigauge check . --min-team negozi=multi --max-repeats 0 --forbid contradiction',
        '  omnigauge check . --baseline omnigauge.baseline.yaml --update-baseline',
        '  omnigauge check . --baseline omnigauge.baseline.yaml       niente di nuovo, niente di perso',
        '  omnigauge check . --since origin/main                      niente di perso in questo ramo',
        '  omnigauge check . --min-level multi --format github -o check.sarif -o check.xml',
        '',
        'Codici di uscita: 0 vale tutto ciò che si chiede; 1 qualcosa non vale; 2 non si è potuto valutare.',
      ].join('\n'),
    },
    explain: {
      description:
        'che cosa significa un criterio, una metrica, un livello, una pratica o una dimensione, o come si arriva a punteggio e livello; con un percorso, in quella azienda',
      examples: [
        'Esempi:',
        '  omnigauge explain                         scegliere un argomento da un elenco',
        '  omnigauge explain omni                    che cosa chiede il livello',
        '  omnigauge explain recognition .           il valore in questa azienda, e perché',
        "  omnigauge explain score .                 il punteggio, fino all'apporto di ogni criterio",
        '  omnigauge explain level .                 ogni condizione: soddisfatta, no o non considerata',
        '  omnigauge explain score . --sensitivity   quanto può cambiare la griglia prima che conti',
      ].join('\n'),
      choose: 'Che cosa vuoi farti spiegare? (scrivi per cercare)',
      keys: '↑↓ scorri · ⏎ scegli · Ctrl-C esci',
    },
    rubric: {
      description: 'le griglie: che cosa si chiede, quanto pesa, che cosa serve per ogni livello',
    },
    rubricList: { description: 'le griglie fornite con lo strumento' },
    rubricImpact: {
      description:
        "che cosa cambia con un'altra griglia: quali aziende si spostano, di quanto e per quale criterio",
      examples: [
        'Esempi:',
        '  omnigauge rubric impact omnichannel retail .',
        '  omnigauge rubric impact vecchia.yaml nuova.yaml clienti/*.yaml --format json',
      ].join('\n'),
    },
    rubricShow: {
      description: 'una griglia in YAML, con tutto ciò che estende',
      examples: 'Esempio:\n  omnigauge rubric show > mia-griglia.yaml',
    },
    rubricLint: {
      description: 'controlla le griglie: che cosa non va, o non ha effetto',
      examples: [
        'Esempi:',
        '  omnigauge rubric lint                     le griglie fornite con lo strumento',
        '  omnigauge rubric lint mia-griglia.yaml    una griglia tua, con ciò che estende',
        '',
        'Codici di uscita: 0 niente, o solo avvisi; 1 errori; 2 la griglia non si riesce a leggere.',
      ].join('\n'),
    },
    rubricNew: {
      description: "una griglia tua da cui partire, commentata, che ne estende un'altra",
      examples: [
        'Esempi:',
        '  omnigauge rubric new mia-griglia -o mia-griglia.yaml',
        '  omnigauge rubric new nostri-negozi --extends retail > nostri-negozi.yaml',
      ].join('\n'),
    },
    rubricTest: {
      description: 'esegue i test accanto a una griglia e dice che cosa non verificano',
      examples: [
        'Esempi:',
        '  omnigauge rubric test                        le griglie fornite con lo strumento',
        '  omnigauge rubric test mia-griglia.yaml       i test in mia-griglia.test.yaml',
        '  omnigauge rubric test --mutate -v            ogni test per nome; sono abbastanza severi?',
        '',
        'Codici di uscita: 0 tutto bene; 1 un test fallisce, o nessun test nota una modifica di',
        '--mutate; 2 la griglia o i suoi test non si possono leggere.',
      ].join('\n'),
    },
    plan: {
      description: 'i passi meno costosi verso un livello, verificati scrivendoli e ricalcolando',
      target: 'il livello da raggiungere; se manca, il prossimo',
      on: 'high: il piano conta sul fatto che le domande aperte vadano bene, e le elenca; low: vale qualunque sia la risposta',
      budget: 'il livello e il punteggio più alti con queste giornate-persona',
      without:
        'senza questo: un tipo di cambiamento, un passo, o tutto ciò che riguarda un canale, sistema, team, percorso, KPI o pratica (ripetibile)',
      top: 'quante altre strade mostrare',
      apply: 'scrive i passi nei file, dopo aver mostrato che cosa cambia',
      yes: 'scrive senza chiedere',
      issues: 'scrive in una cartella un file Markdown per passo, per un sistema di ticket',
      examples: [
        'Esempi:',
        '  omnigauge plan .                              verso il prossimo livello',
        '  omnigauge plan . --target omni --on low       qualunque siano le risposte alle domande',
        '  omnigauge plan . --budget 30                  il massimo con 30 giornate-persona',
        '  omnigauge plan . --without open-channel,crm   nessun canale nuovo, e nulla su crm',
        '  omnigauge plan . --top 3                      e altre tre strade',
        '  omnigauge plan . --apply                      lo scrive, dopo aver visto le modifiche',
        '  omnigauge plan . -o plan.md -o plan.csv       per un wiki, per un foglio di calcolo',
        '  omnigauge plan . --issues passi/              un file per passo',
      ].join('\n'),
      nothingToWrite: 'Il piano non ha passi, quindi non c’è nulla da scrivere.',
      confirm: 'Scrivere queste modifiche?',
      notWritten: 'Non è stato scritto nulla.',
    },
    whatIf: {
      description:
        'che cosa cambierebbe se qualcosa fosse diverso: un sistema o un team in meno, un flusso in più, un altro valore',
      examples: [
        'Esempi:',
        '  omnigauge what-if . --remove crm              che cosa si perde senza il sistema',
        "  omnigauge what-if . --add-flow 'webshop>store:orders@realtime'",
        '  omnigauge what-if . --connect kiosk:crm       tutti i dati, nei due sensi, subito',
        "  omnigauge what-if . --set 'flows.tills>crm.freshness=realtime'",
        '  omnigauge what-if . --set channels.kiosk.team=stores --remove whatsapp',
        "  omnigauge what-if . --overlay domani.yaml     un frammento sopra l'azienda",
        '',
        "Non viene scritto nulla. Le opzioni si possono ripetere; hanno effetto in quest'ordine:",
        '--overlay, --remove, --set, --add-flow, --connect.',
      ].join('\n'),
    },
    completion: {
      description: 'completa comandi, opzioni, valori e file quando si preme Tab nella shell',
      shell: 'la shell',
      examples: [
        'Da aggiungere al file di avvio della shell:',
        '  bash         source <(omnigauge completion bash)        in ~/.bashrc',
        '  zsh          source <(omnigauge completion zsh)         in ~/.zshrc',
        '  fish         omnigauge completion fish | source         in ~/.config/fish/config.fish',
        '  powershell   omnigauge completion powershell | Out-String | Invoke-Expression     in $PROFILE',
      ].join('\n'),
    },
    schema: {
      description: 'uno JSON Schema, per editor e validatori',
      examples: [
        'Esempi:',
        '  omnigauge schema company > company.schema.json',
        '  poi, come prima riga di un file YAML:',
        '  # yaml-language-server: $schema=./company.schema.json',
      ].join('\n'),
    },
  },
  options: {
    path: 'file, cartella di frammenti, oppure - per lo standard input',
    topic: 'id di un criterio, una metrica, un livello, una pratica o una dimensione; score; level',
    explainPath: "l'azienda per cui spiegarlo",
    schemaName: 'quale schema',
    format: 'come mostrarlo',
    output: "scrive su un file; l'estensione indica il formato; si può ripetere",
    rubric: 'id di una griglia fornita, oppure un file',
    chosenRubric:
      "id di una griglia fornita, oppure un file; se manca, quella per il settore dell'azienda, altrimenti omnichannel",
    testedRubrics:
      'id di griglie fornite, o file; tutte quelle fornite se non se ne indica nessuna',
    mutate:
      'modifica una alla volta soglie, pesi e sbarramenti, ed elenca le modifiche che nessun test nota',
    newRubric: 'la griglia con cui confrontarla',
    companies: 'file o cartelle, una per azienda',
    sensitivity:
      'quanto possono spostarsi soglie e pesi prima che cambino il livello o le prime tre lacune',
    target: 'il livello rispetto a cui cercare le lacune; se manca, il successivo',
    overlay:
      "un frammento da sovrapporre all'azienda: le mappe si uniscono, gli altri valori si sostituiscono, i flussi si aggiungono; null toglie",
    remove:
      'id di un team, canale, sistema, percorso, KPI o pratica da togliere, con ciò che ne dipende; systems.crm dice quale; oppure un flusso, a>b',
    set: 'imposta un valore, in YAML, come channels.store.identifies_by=[email, phone]',
    addFlow: "aggiunge un flusso, come 'a>b:orders,identity@daily', o a<>b nei due sensi",
    connect:
      'collega un canale e un sistema nei due sensi, come kiosk:crm o kiosk:crm:orders@daily',
    json: 'come --format json',
    questions: 'stampa le domande come foglio da inviare al cliente',
    top: 'quante lacune e domande mostrare',
    newId: 'il suo id: lettere, cifre, - e _',
    newOutput: 'scrive su un file',
    extends: 'la griglia che estende: id di una fornita, oppure un file',
    force: 'sostituisce un file che esiste già',
    lang: 'lingua di tutti i testi',
    config: 'configurazione da leggere; se manca, omnigauge.config.yaml di questa cartella',
    noConfig: 'non leggere nessuna configurazione',
    color: "colori, anche se l'uscita non è un terminale",
    noColor: 'niente colori',
    quiet: 'non dire nulla oltre ai dati',
    verbose: 'dire che cosa viene letto',
    help: 'questo aiuto',
    version: 'la versione',
    maxSize: 'dimensione massima di un file',
    maxChannels: 'numero massimo di canali',
    maxFlows: 'numero massimo di flussi',
  },
  policy: {
    minLevel: 'almeno questo livello',
    minScore: 'almeno questo punteggio, da 0 a 100',
    minDimension:
      'almeno questo livello o punteggio in una dimensione, come data=cross o data=55 (si può ripetere)',
    minTeam:
      'almeno questo livello o punteggio per ciò di cui risponde un team, come stores=cross o stores=55 (si può ripetere)',
    maxRepeats: 'nei percorsi, al massimo tanti momenti in cui i clienti devono ripetersi',
    forbid:
      'nessuna contraddizione di questo tipo; contradiction vale per tutti i tipi (si può ripetere)',
    requirePractice: 'questa pratica è in atto (si può ripetere)',
    requireOwner: 'ogni elemento di questo tipo ha un responsabile (si può ripetere)',
    forbidLoss: 'nessuna perdita di livello o punteggio rispetto alla baseline',
    strict: 'una baseline non può accettare ciò che trova questa regola (si può ripetere)',
    on: 'low: conta ciò che i file dimostrano; estimate: ciò che intendono con più probabilità',
  },
  configuration: (file) => `Configurazione: ${file}`,
  wrote: (file) => `Scritto: ${file}`,
  reading: (files, rubric) =>
    `Lettura di ${files.length === 1 ? files[0] : `${files.length} file (${quote(files)})`} con la griglia ${rubric}.`,
};
