import { plainText } from '../plainText.ts';

const quote = (words: readonly string[]) => words.map(plainText).join(', ');

/** Le parole della riga di comando: aiuto, e ciò che si dice accanto ai dati. */
export const command: typeof import('../en/command.ts').command = {
  description:
    "Legge ciò che un'azienda dice dei suoi canali, flussi di dati e team, la colloca sulla scala che va " +
    "dal canale unico all'omnicanalità, e dice che cosa la separa dal livello successivo e che cosa fare.",
  examples: [
    'Esempi:',
    '  omnigauge assess azienda.yaml          il rapporto su un file',
    '  omnigauge assess canali/               una cartella di frammenti',
    "  omnigauge check . --min-level cross    se è così, per l'integrazione continua",
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
      upToDate: (file) => `Già aggiornato: ${plainText(file)}`,
      floorStays:
        "Il livello e il punteggio restano sopra quelli dell'azienda; --lower-floor li abbassa a quelli di ora.",
      verdict: (verdict) => `omnigauge check ${verdict}`,
      examples: [
        'Esempi:',
        '  omnigauge check . --min-level cross --min-score 45',
        '  omnigauge check . --min-team negozi=multi --forbid contradiction',
        '  omnigauge check . --baseline omnigauge.baseline.yaml --update-baseline',
        '  omnigauge check . --baseline omnigauge.baseline.yaml  niente di nuovo o perso',
        '  omnigauge check . --since origin/main                 niente di perso',
        '  omnigauge check . --min-level multi -f github -o check.sarif -o check.xml',
        '',
        'Codici di uscita: 0 vale tutto ciò che si chiede; 1 qualcosa non vale;',
        '2 non si è potuto valutare.',
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
    init: {
      description: 'una descrizione commentata da compilare, o un esempio da guardare',
      dir: 'la cartella in cui scrivere',
      folder: 'un file per argomento, invece di un solo file',
      fromExample: "uno degli esempi inclusi; con un nome sbagliato se ne vede l'elenco",
      github:
        'aggiunge un workflow di GitHub che verifica le pull request, e le regole che verifica',
      force: 'sostituisce i file che ci sono già',
      upToDate: "C'è già tutto.",
      next: (path) =>
        [
          'Che cosa fare adesso:',
          `  omnigauge interview ${path}`,
          '      chiede ciò che conta di più, e vi scrive le risposte',
          `  omnigauge watch ${path}`,
          "      il rapporto accanto all'editor, mentre si compila",
          `  omnigauge assess ${path}`,
          '      il rapporto',
        ].join('\n'),
      notAtRoot: (inside) =>
        `GitHub legge i workflow solo nella radice di un repository. Sposta lì .github, e nel workflow, sotto\n\`with:\`, scrivi: working-directory: ${inside}`,
      examples: [
        'Esempi:',
        '  omnigauge init --lang it                        company.yaml in questa cartella',
        '  omnigauge init clienti/aurora --folder          una cartella di frammenti, uno per argomento',
        '  omnigauge init --github                         da verificare a ogni pull request',
        '  omnigauge init prova --from-example bottega-aurora',
        '',
        "Le prime righe dei file indicano uno schema in .omnigauge/, con cui l'editor li completa e li",
        'verifica. Senza --force nessun file viene sostituito.',
      ].join('\n'),
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
      nothingToWrite: "Il piano non ha passi, quindi non c'è niente da scrivere.",
      confirm: 'Scrivere queste modifiche?',
      answers: { yes: 'Sì', no: 'No', neither: 'Rispondi sì o no.' },
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
    compare: {
      description:
        "che cosa è cambiato da un'azienda, un risultato o una revisione git a un'altra, e che cosa dipende dalla griglia",
      side: 'file, cartella, risultato salvato (JSON) o revisione git; un percorso che esiste vale prima di una revisione',
      after: 'lo stesso, per ciò con cui si confronta: il più recente',
      path: 'il file o la cartella per cui sta una revisione da sola, visto da questa cartella',
      examples: [
        'Esempi:',
        '  omnigauge compare HEAD~3 .                    questa cartella, rispetto a tre commit fa',
        '  omnigauge compare v1 v2 --path company.yaml   un file a due revisioni',
        '  omnigauge compare main:company.yaml company.yaml',
        '  omnigauge compare last-year.json .            un risultato salvato rispetto a oggi',
        '  omnigauge compare north.yaml south.yaml -o compare.html',
        '',
        'Un percorso dopo i due punti è visto da questa cartella. Entrambi i lati sono valutati con una',
        'sola griglia: quella di --rubric, altrimenti quella del più recente. Un risultato salvato con',
        "un'altra griglia si valuta di nuovo se i suoi file ci sono ancora o sono in git; altrimenti",
        'livelli e punteggi non si confrontano.',
      ].join('\n'),
    },
    history: {
      description: 'livello e punteggio lungo la storia git di un file o di una cartella',
      path: 'il file o la cartella di cui è la storia',
      since: 'solo i commit dopo questa data, come la intende git: 2027-01-31, "6 months ago"',
      max: 'al massimo tante revisioni, le più recenti',
      examples: [
        'Esempi:',
        '  omnigauge history company.yaml                ogni commit che lo ha toccato',
        '  omnigauge history . --since 2027-01-01        questa cartella, da inizio anno',
        '  omnigauge history . --max 12 -o history.html  le ultime dodici, come pagina',
        '',
        'Non si fa nessun checkout. Tutte le revisioni sono valutate con una sola griglia, quella di oggi.',
      ].join('\n'),
    },
    interview: {
      description:
        'chiede ciò che conta di più, una domanda alla volta, e scrive le risposte nel file',
      path: 'un file, creato se manca, oppure una cartella di frammenti',
      resume: 'continua soltanto ciò che esiste già; un nome sbagliato non comincia niente',
      maxQuestions: 'si ferma dopo questo numero di domande',
      for: 'a che cosa servono le domande: level si ferma quando il livello è deciso',
      askAgain: 'chiede anche ciò che prima nessuno sapeva',
      printQuestions: 'stampa invece le domande aperte, come YAML da compilare',
      answers:
        'scrive le risposte di un file così compilato, senza chiedere; - per lo standard input',
      examples: [
        'Esempi:',
        "  omnigauge interview                           company.yaml in questa cartella, o ciò che c'è",
        '  omnigauge interview aurora.yaml --lang it     in italiano; il file è creato se manca',
        '  omnigauge interview . --max-questions 10      dieci domande, non di più',
        '  omnigauge interview . --for score             finché si conosce anche il punteggio',
        '  omnigauge interview . -o domande.txt          le domande, da far compilare al cliente',
        '  omnigauge interview . --answers domande.txt',
        '',
        'Ogni risposta è salvata subito. Esc in una domanda: non lo so, non ha senso, salta, indietro,',
        'perché, una nota, basta. Smetti quando vuoi: la volta dopo si riprende da lì.',
      ].join('\n'),
    },
    watch: {
      description:
        "il rapporto in una sola schermata accanto all'editor: valuta di nuovo a ogni salvataggio, e dice che cosa è cambiato",
      examples: [
        'Esempi:',
        '  omnigauge watch                         tutti i file YAML di questa cartella',
        '  omnigauge watch azienda.yaml --top 3    un file, e le tre lacune più importanti',
        '',
        'Si osservano anche la griglia e la configurazione. Con q o Ctrl-C si esce.',
      ].join('\n'),
    },
    report: {
      description: "un risultato salvato, o un'azienda, come rapporto in qualsiasi formato",
      path: "un risultato salvato da assess in JSON, oppure un file o una cartella che descrive un'azienda",
      examples: [
        'Esempi:',
        '  omnigauge assess . -o risultato.json               conservare il risultato',
        '  omnigauge report risultato.json -o rapporto.html   mostrarlo poi, in qualsiasi formato',
        '  omnigauge report . -o rapporto.md -o rapporto.html',
        '  omnigauge report risultato.json --table gaps -o lacune.csv --table steps -o passi.csv',
        '  omnigauge report . --anonymize -o esempio.html',
      ].join('\n'),
    },
    picture: {
      description:
        'una sola figura: spectrum, radar, channel-map, handover-matrix, journeys, quadrant o plan',
      name: 'quale figura',
      scale: 'quanto un PNG è più grande della figura in SVG',
      examples: [
        'Esempi:',
        '  omnigauge report picture channel-map . -o mappa.svg',
        '  omnigauge report picture radar risultato.json -o radar.png --scale 3',
      ].join('\n'),
    },
    portfolio: {
      description:
        'molte aziende insieme: tabella, mappa per dimensione, lacune più comuni, rimedi comuni e casi fuori dal comune',
      paths:
        "file, cartelle, o modelli tra virgolette: ognuno è un'azienda; una sola cartella senza file YAML propri sta per le cartelle che contiene",
      each: "in una cartella, ogni file YAML e ogni cartella è un'azienda",
      from: 'raccoglie quanto già valutato: risultati, record o stati, uno per riga; - per lo standard input (ripetibile)',
      shard: 'solo una di tante parti delle aziende, come in 2/8; in base al solo percorso',
      sort: 'secondo un campo dei record; CAMPO:desc per i più grandi prima',
      filter: "solo le aziende che sono così, come in 'level<cross' o sector=retail (ripetibile)",
      groupBy: 'una riga per ogni valore di un campo',
      top: 'quante aziende elencare; di solito 50, 1000 in JSON, 20000 in CSV, tutte in NDJSON',
      workers: 'quanti thread di lavoro; di solito tanti quanti i processori',
      examples: [
        'Esempi:',
        "  omnigauge portfolio 'clients/*'                   ogni corrispondenza è un'azienda",
        '  omnigauge portfolio clients --each -o clients.html',
        "  omnigauge portfolio clients --sort score --filter 'level<cross' --group-by sector",
        '  omnigauge portfolio clients -f ndjson > records.ndjson',
        '  omnigauge portfolio --from records.ndjson         lo stesso, senza valutare di nuovo',
        '  omnigauge portfolio clients --shard 2/8 -f state > 2.state',
        '  cat *.state | omnigauge portfolio --from -        otto parti in una',
        '',
        "Codici di uscita: 0 fatto; 2 un'azienda non si è potuta valutare, e il resto è fatto.",
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
    table: 'la tabella da mostrare come CSV; vale per i file che seguono; si può ripetere',
    anonymize: "sostituisce ogni nome dell'azienda e tralascia le note; i numeri restano",
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
    noPlan: 'non fa il piano, che prende quasi tutto il tempo',
    ndjson:
      "valuta un'azienda per riga: legge righe JSON e stampa un risultato per riga, nello stesso ordine",
    workers: 'quante aziende valutare insieme',
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
  configuration: (file) => `Configurazione: ${plainText(file)}`,
  wrote: (file) => `Scritto: ${plainText(file)}`,
  reading: (files, rubric) =>
    `Lettura di ${files.length === 1 ? quote(files) : `${files.length} file (${quote(files)})`} con la griglia ${plainText(rubric)}.`,
};
