import { choices } from '../choices.ts';
import { grouped } from '../grouped.ts';
import type { ProblemSentence, ProblemValues } from '../problemSentence.ts';
import { quoted } from '../quoted.ts';
import { readingReasons, writingReasons } from './fileReasons.ts';

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;
const whole = (number: unknown) => grouped(number, '.');

/** Che cos'è un valore, o che cosa dovrebbe essere. */
const types: Readonly<Record<string, string>> = {
  list: 'un elenco',
  map: 'una mappa di chiavi e valori',
  text: 'un testo',
  number: 'un numero',
  int: 'un numero intero',
  boolean: '`yes` o `no`',
  nothing: 'niente',
  'not-finite': '`.inf` o `.nan`',
  value: 'un altro valore',
};

const typeName = (type: unknown) => types[String(type)] ?? quoted(type);

const reasons: Readonly<Record<string, string>> = {
  ALIAS_PROPS:
    "Un alias (`*nome`) non può avere un'àncora o un tag propri. Togli ciò che lo precede.",
  BAD_ALIAS:
    'Dopo `*` o `&` il nome manca, o finisce con i due punti. Se è un testo, mettilo tra virgolette.',
  BAD_CHARACTER:
    "Qui c'è un carattere che in un testo non può esserci. È davvero un file di testo, salvato in UTF-8?",
  BAD_COLLECTION_TYPE:
    'Il tag (`!…`) dice che questo è un elenco e invece è una mappa, o viceversa. Togli il tag.',
  BAD_DIRECTIVE:
    "Una riga che comincia con `%` è un'istruzione per chi legge il file, e questa non è conosciuta. Toglila, o metti il testo tra virgolette.",
  BAD_DQ_ESCAPE:
    'Tra virgolette doppie la barra rovesciata introduce un segno come `\\n`, e questo non esiste. Scrivi `\\\\`, o usa le virgolette semplici.',
  BAD_INDENT:
    'Il rientro non corrisponde a quello delle righe sopra, o più su una parentesi non è chiusa. Allinea ciò che va insieme.',
  BAD_PROP_ORDER:
    "Un'àncora (`&nome`) o un tag (`!nome`) è al posto sbagliato. Mettilo subito prima del valore, sulla stessa riga.",
  BAD_SCALAR_START: 'Un testo che comincia con questo segno va messo tra virgolette.',
  BLOCK_AS_IMPLICIT_KEY:
    "Su questa riga c'è una `chiave:` di troppo, o la riga dopo rientra troppo. Metti ogni chiave su una riga sua, e tra virgolette i testi con i due punti.",
  BLOCK_IN_FLOW: 'Dentro `[ ]` e `{ }` non si possono usare i rientri. Usa anche lì le parentesi.',
  BRACKET_INDENT:
    'Una parentesi che chiude deve rientrare più della chiave a cui appartiene. Mettile davanti due spazi in più.',
  DUPLICATE_KEY: 'Questa chiave compare due volte nella stessa mappa. Tienine una.',
  IMPOSSIBLE: 'Questo non si riesce a leggere come YAML. Scrivilo in modo più semplice.',
  KEY_OVER_1024_CHARS:
    'Questa chiave supera i 1.024 caratteri. Forse manca la chiusura di una virgoletta o di una parentesi.',
  MISSING_CHAR:
    'Qui manca qualcosa: una virgoletta o una parentesi che chiude, una virgola tra due voci, oppure i due punti e lo spazio dopo una chiave.',
  MULTILINE_IMPLICIT_KEY:
    'Una chiave e i suoi due punti devono stare su una sola riga. Forse mancano i due punti, o una virgoletta non è chiusa.',
  MULTIPLE_ANCHORS: 'Qui ci sono due àncore (`&nome`). Tienine una.',
  MULTIPLE_DOCS: 'Qui comincia un secondo documento. Spostalo in un file a parte.',
  MULTIPLE_TAGS: 'Qui ci sono due tag (`!nome`). Tienine uno.',
  NON_STRING_KEY: 'Una chiave deve essere una parola semplice. Mettila tra virgolette.',
  RESOURCE_EXHAUSTION: 'Leggere questo richiede troppo. Scrivilo in modo più semplice.',
  TAB_AS_INDENT:
    "Qui c'è una tabulazione, ma in YAML i rientri si fanno con gli spazi. Sostituiscila con degli spazi.",
  TAG_RESOLVE_FAILED: 'Questo tag (`!nome`) non va bene per il suo valore. Togli il tag.',
};

/** Ciò che sta dove non può stare, come tutto quello che trova uno `yaml` più nuovo. */
const unexpected =
  'Questo qui non ci sta. Cerca una parentesi, una virgola, un trattino o una virgoletta di troppo, anche nella riga sopra; un testo con segni così va tra virgolette.';

function within(values: ProblemValues): string {
  const path = Array.isArray(values.within) ? values.within.map(String) : [];
  const last = path.at(-1);
  if (last === undefined) return 'questo file';
  if (!/^\d+$/.test(last)) return quoted(path.join('.'));
  return `questa voce di ${quoted(path.slice(0, -1).join('.'))}`;
}

const named = ({ key }: ProblemValues) =>
  /^\d*$/.test(String(key)) ? 'Questo valore' : quoted(key);

function canBe({ allowed }: ProblemValues, suggestion: string | null): string {
  const words = choices(allowed, suggestion);
  return words === '' ? '' : ` Valori possibili: ${words}`;
}

function keysHere({ allowed }: ProblemValues, suggestion: string | null): string {
  const keys = choices(allowed, suggestion);
  return keys === '' ? '' : ` Chiavi possibili: ${keys}`;
}

const uneditable: Readonly<Record<string, string>> = {
  unreadable: 'Questo file non si può modificare finché ha un problema suo. Correggi prima quello.',
  'too-large':
    "Questo file è troppo grande per modificarlo conservandone l'aspetto. Dividilo in frammenti in una cartella.",
  shared:
    'Questo valore è ripetuto altrove con un alias (`*`), quindi la modifica cambierebbe più di un punto. Scrivilo qui per esteso e riprova.',
  'wrong-path': 'Ciò che andrebbe cambiato non è dove ci si aspettava. Modifica il file a mano.',
};
const uneditableLayout =
  'Questo punto è disposto in un modo che non si può modificare in sicurezza. Modifica il file a mano.';

const missing: Readonly<Record<string, (id: string) => string>> = {
  teams: (id) => `Il team ${id} non c'è. Aggiungilo sotto \`teams\`, o indicane uno che c'è`,
  channels: (id) =>
    `Il canale ${id} non c'è. Aggiungilo sotto \`channels\`, o indicane uno che c'è`,
  nodes: (id) =>
    `Non c'è un canale o un sistema ${id}. Aggiungilo sotto \`channels\` o \`systems\`, o indicane uno che c'è`,
  journeys: (id) =>
    `Il percorso ${id} non c'è. Aggiungilo sotto \`journeys\`, o indicane uno che c'è`,
};

const entries: Readonly<Record<string, string>> = {
  teams: 'il team',
  channels: 'il canale',
  systems: 'il sistema',
  journeys: 'il percorso',
  kpis: 'il KPI',
  practices: 'la pratica',
  flows: 'il flusso',
};

const adding = ({ add, id, list }: ProblemValues) => {
  if (add === 'kind') return ' Per aggiungerlo, indica anche il suo `kind`.';
  return add === 'whole' ? ` Per aggiungerlo, imposta anche ${quoted(`${list}.${id}={}`)}.` : '';
};

function policyValue(values: ProblemValues, suggestion: string | null): string {
  switch (values.needed) {
    case 'points':
      return ' Servono dei punti, da 0 a 100.';
    case 'number':
      return ' Serve un numero intero, da 0 in su.';
    case 'id':
      return ' Serve un id.';
    case 'minimum':
      return ` Serve un id con un livello, o con dei punti da 0 a 100, come \`data=cross\` o \`data=55\`. Livelli: ${choices(values.allowed, suggestion)}`;
    default:
      return canBe(values, suggestion);
  }
}

function noPart({ asked, id, rubric }: ProblemValues): string {
  switch (asked) {
    case 'dimension':
      return `La griglia ${quoted(rubric)} non ha la dimensione ${quoted(id)}`;
    case 'team':
      return `L'azienda non ha il team ${quoted(id)}`;
    default:
      return `Né la griglia ${quoted(rubric)} né l'azienda hanno la pratica ${quoted(id)}`;
  }
}

const reason = (values: ProblemValues) =>
  values.reason === undefined ? '' : ` (${values.reason})`;

const needs: Readonly<Record<string, string>> = {
  whole: ' Serve un numero intero, da 1 in su.',
  day: ' Serve un giorno del calendario, come `2027-03-31`.',
  effort: ' Serve un numero di giornate-persona, come `60`.',
};

function usage(values: ProblemValues): string {
  const names = Array.isArray(values.quoted) ? values.quoted.map(quoted) : [];
  const [first = '', second = ''] = names;
  switch (values.usage) {
    case 'unknownOption':
      return `L'opzione ${first} non esiste.`;
    case 'unknownCommand':
      return `Il comando ${first} non esiste.`;
    case 'missingArgument':
      return `Dopo il comando manca ${first}.`;
    case 'optionMissingArgument':
      return `Dopo l'opzione ${first} manca un valore.`;
    case 'missingMandatoryOptionValue':
      return `Serve l'opzione ${first}.`;
    case 'invalidArgument':
      return `Il valore ${second} non va bene per ${first}.${needs[String(values.needed)] ?? ''}`;
    case 'conflictingOption':
      return `Le opzioni ${first} e ${second} non si possono usare insieme.`;
    case 'excessArguments':
      return `Dopo il comando ${first} ci sono più parole di quante ne prenda.`;
    default:
      return typeof values.message === 'string' ? values.message : 'Questo comando non si capisce.';
  }
}

/** Le parole italiane per ciò che non va nei file. */
export const problems: typeof import('../en/problems.ts').problems = {
  sentences: {
    'file-too-large': ({ path, size, limit }) =>
      `${path === undefined ? 'Questo file' : quoted(path)} ha una dimensione di ${whole(size)}, e si legge al massimo fino a ${whole(limit)}. Dividilo in più file di una cartella, o alza il limite con \`--max-size\`.`,
    'nested-too-deep': ({ limit }) =>
      `Qui elenchi e mappe sono annidati per più di ${whole(limit)} livelli. Cerca una parentesi che non si chiude mai.`,
    'too-many-aliases': ({ limit }) =>
      `Fin qui gli alias (\`*nome\`) ripetono più di ${whole(limit)} valori. Scrivi per esteso ciò che intendi, o ripeti parti più piccole.`,
    'cyclic-alias': ({ alias }) =>
      `${quoted(`*${alias}`)} indica qualcosa di cui fa parte, e non finirebbe mai. Scrivi per esteso ciò che intendi.`,
    'unknown-alias': ({ alias }) =>
      `Nessun valore più su è segnato con ${quoted(`&${alias}`)}. Segna quello che intendi, o metti questo tra virgolette se è un testo.`,
    'empty-file': () =>
      "In questo file non c'è niente, o solo commenti. Riempilo o toglilo; `omnigauge schema company` dice che cosa contiene una descrizione.",
    'wrong-root': ({ found }) =>
      `Un file deve essere una mappa di chiavi e valori, per esempio \`channels:\` con sotto tutti i canali, e questo è ${typeName(found)}. Metti ciò che contiene sotto la chiave a cui appartiene.`,
    'several-documents': () =>
      'Qui comincia un secondo documento, ma un file ne contiene uno. Togli questo `---`, o sposta ciò che segue in un file a parte.',
    'duplicate-key': ({ key }) => `${quoted(key)} compare due volte in questa mappa. Tienine una.`,
    'complex-key': () =>
      'Una chiave deve essere una parola semplice, e qui è altro. Scrivi la parola prima dei due punti, o metti tutto tra virgolette se è un testo.',
    'reserved-key': ({ key }) =>
      `${quoted(key)} non può essere una chiave. Scegli un'altra parola.`,
    'merge-key': () =>
      'La chiave di unione `<<` non viene letta, perché in YAML 1.2 non esiste. Scrivi per esteso le chiavi che aggiunge.',
    'unknown-tag': ({ tag }) =>
      `Il tag ${quoted(tag)} non è conosciuto, o non va bene per ciò che segue. Toglilo: qui i valori non hanno bisogno di tag.`,
    syntax: ({ reason }) => reasons[String(reason)] ?? unexpected,

    'unknown-key': (values, suggestion) =>
      `${quoted(values.key)} non è una chiave di ${within(values)}.${keysHere(values, suggestion)}`,
    'missing-key': (values, suggestion) =>
      `In ${within(values)} manca ${named(values)}. Aggiungi la chiave.${canBe(values, suggestion)}`,
    'unknown-word': (values, suggestion) =>
      `${quoted(values.word)} qui non è una parola conosciuta.${canBe(values, suggestion)}`,
    'wrong-type': (values, suggestion) =>
      values.found === 'nothing'
        ? `Qui non c'è niente, e serve ${typeName(values.expected)}. Completa il valore, o togli la chiave.${canBe(values, suggestion)}`
        : `Qui serve ${typeName(values.expected)}, e c'è ${typeName(values.found)}.${canBe(values, suggestion)}`,
    'out-of-range': (values) =>
      values.minimum === undefined
        ? `${named(values)} può essere al massimo ${values.maximum}.`
        : `${named(values)} deve essere almeno ${values.minimum}.`,
    'wrong-length': (values) => {
      const bound = values.minimum === undefined ? 'al massimo' : 'almeno';
      const number = Number(values.minimum ?? values.maximum);
      const long =
        values.of === 'text'
          ? count(number, 'carattere', 'caratteri')
          : count(number, 'voce', 'voci');
      if (values.minimum === '1') return `${named(values)} è vuoto. Completalo.`;
      return `${named(values)} deve avere ${bound} ${long}.`;
    },
    'bad-id': ({ id }) =>
      `${quoted(id)} non può essere un id. Usa lettere senza accenti, cifre, \`-\` e \`_\`, come in \`call-centre\`, e comincia con una lettera o una cifra.`,
    'too-many-problems': () =>
      'Qui ci sono più errori di quanti se ne possano elencare. È il file giusto?',

    'no-files': () => "Non c'è nessun file da leggere. Indica un file o una cartella.",
    'missing-format': () =>
      'La versione del formato non è indicata da nessuna parte. Aggiungi `omnigauge: 1` come prima riga.',
    'unknown-format': ({ found }) =>
      `Questo file dichiara il formato ${found}, ma è conosciuto solo il formato 1. Correggi il numero, o usa una versione più recente di omnigauge.`,
    'missing-channels': () =>
      "Nessun canale è descritto. Aggiungi `channels:`, con una voce per ogni luogo in cui i clienti incontrano l'azienda.",
    'duplicate-id': ({ id, map }) =>
      `${quoted(id)} c'è già in ${quoted(map)}. Cambia id a uno dei due, o fanne una voce sola.`,
    'duplicate-value': ({ key }) => `${quoted(key)} è già indicato. Tienine uno solo.`,
    'shared-id': ({ id }) =>
      `${quoted(id)} è l'id sia di un canale sia di un sistema, e un flusso potrebbe intendere l'uno o l'altro. Cambia id a uno dei due.`,
    'reserved-id': ({ id }) =>
      `${quoted(id)} ha già un significato suo e non può essere un id. Scegline un altro.`,
    'unknown-reference': ({ id, to, allowed }, suggestion) => {
      const known = choices(allowed, suggestion);
      const sentence = missing[String(to)]?.(quoted(id)) ?? `${quoted(id)} non c'è`;
      return known === '' ? `${sentence}.` : `${sentence}: ${known}`;
    },
    'flow-ends': () =>
      'Un flusso ha bisogno di `from` e `to`, oppure di `between` con due id. Un estremo che non si conosce è `unknown`.',
    'flow-itself': ({ id }) =>
      `Questo flusso va da ${quoted(id)} a sé stesso. Indica due estremi diversi.`,
    'too-many-channels': ({ count: number, limit }) =>
      `Ci sono ${whole(number)} canali, e se ne leggono al massimo ${whole(limit)}. Descrivine di meno, o alza il limite con \`--max-channels\`.`,
    'too-many-flows': ({ count: number, limit }) =>
      `Ci sono ${whole(number)} flussi, e se ne leggono al massimo ${whole(limit)}. Descrivine di meno, o alza il limite con \`--max-flows\`.`,

    'unknown-metric': ({ metric }) =>
      `La metrica ${quoted(metric)} non esiste. Indica una metrica di omnigauge.`,
    'bad-extends': ({ reference }) =>
      `Non c'è una griglia ${quoted(reference)} da estendere, né con questo id né in questo percorso. Controlla il nome.`,
    'extends-cycle': ({ reference }) =>
      `Le griglie si estendono l'una l'altra in cerchio, passando per ${quoted(reference)}. Togli uno degli \`extends\`.`,
    'unknown-dimension': ({ dimension }) =>
      `In questa griglia la dimensione ${quoted(dimension)} non c'è. Aggiungila sotto \`dimensions\`, o indicane una che c'è.`,
    'falling-thresholds': ({ level }) =>
      `La soglia di ${quoted(level)} è più bassa di quella di un livello inferiore. Di livello in livello le soglie salgono o restano uguali.`,
    'gate-without-threshold': ({ level }) =>
      `C'è uno sbarramento per ${quoted(level)}, ma nessuna soglia da raggiungere. Aggiungi ${quoted(level)} sotto \`at_least\`, o togli lo sbarramento.`,
    'incomplete-criterion': ({ id, missing: parts }) =>
      `Il criterio ${quoted(id)} non è completo, e nessuna griglia estesa ne ha uno con questo id. Manca ancora: ${choices(parts, null)}`,
    'unknown-criterion': ({ criterion, rubric }) =>
      rubric === undefined
        ? `La griglia non ha un criterio ${quoted(criterion)}. Correggi l'id, o togli la riga.`
        : `La griglia ${quoted(rubric)} non ha un criterio ${quoted(criterion)}. Correggi l'id, o togli la riga.`,
    'unknown-question': ({ about }, suggestion) =>
      `Non c'è una domanda ${quoted(about)}${suggestion ? '' : ', o ciò di cui parla non è ancora descritto'}. Prendi le chiavi da \`--print-questions\`.`,
    'not-optional': (values) =>
      `Il criterio ${quoted(values.criterion)} qui non può essere dichiarato non applicabile.${canBe(values, null)}`,
    'unknown-company': (values, suggestion) =>
      `In questo file l'azienda ${quoted(values.company)} non c'è. Descrivila sotto \`companies\`, o indicane una che c'è.${canBe(values, suggestion)}`,
    'no-such-gate': ({ criterion, level }) =>
      `In questa griglia ${quoted(criterion)} non ha sbarramenti${level === undefined ? '' : ` per ${quoted(level)}`}. Indica il valore o una lacuna che ti aspetti, o togli la riga.`,
    'nothing-expected': () =>
      'Questo test non si aspetta niente, quindi non può mai fallire. Scrivi che cosa deve risultare, per esempio `level: cross`.',
    'no-tests': () =>
      "In questo file non c'è nessun test. Aggiungine uno sotto `tests`, con i dati di partenza in `given` e il risultato atteso in `expect`.",
    'no-rubric-tests': ({ rubric, path }) =>
      `La griglia ${quoted(rubric)} non ha test. Scrivili in ${quoted(path)}.`,

    'not-found': ({ path }) =>
      `Non c'è un file o una cartella ${quoted(path)}. Controlla il percorso.`,
    unreadable: (values) =>
      values.reason === 'EISDIR'
        ? `${quoted(values.path)} è una cartella, e qui serve un file. Indica il file.`
        : `${quoted(values.path)} non si riesce a leggere${reason(values)}${readingReasons[String(values.reason)] ? `: ${readingReasons[String(values.reason)]}` : '. Controlla di avere il permesso di leggerlo.'}`,
    'not-utf8': ({ path }) =>
      `${quoted(path)} non è un testo in UTF-8. Salvalo in UTF-8 e riprova.`,
    'no-yaml': ({ path }) =>
      `Nella cartella ${quoted(path)} non c'è nessun file YAML. Indica un'altra cartella, o un file.`,
    'outside-folder': ({ path }) =>
      `${quoted(path)} porta fuori dalla cartella con un collegamento, che non viene seguito. Copia il file nella cartella.`,
    'unknown-rubric': ({ rubric, allowed }, suggestion) => {
      const known = choices(allowed, suggestion);
      return `La griglia ${quoted(rubric)} non c'è.${known === '' ? '' : ` Griglie: ${known}`} Va bene anche il percorso di un file.`;
    },
    'unknown-entry': (values, suggestion) => {
      const what =
        entries[String(values.list)] ?? 'un team, canale, sistema, percorso, KPI o pratica';
      const known = choices(values.allowed, suggestion);
      const here = known === '' ? '' : ` Ci sono: ${known}`;
      return `Non c'è ${what} ${quoted(values.id)}.${here}${adding(values)}`;
    },
    'ambiguous-entry': ({ id, allowed }) =>
      `${quoted(id)} è l'id di più cose. Indica quale intendi: ${choices(allowed, null)}`,
    'unknown-part': ({ part, allowed }, suggestion) =>
      `${quoted(part)} non è una parte di una descrizione. Parti: ${choices(allowed, suggestion)}`,
    'bad-setting': () =>
      'Servono un percorso, il segno di uguale e un valore, come in `channels.store.team=ecommerce`.',
    'inside-value': ({ path }) =>
      path === 'flows'
        ? 'Un flusso si cambia una chiave alla volta, come in `flows.webshop>crm.freshness=daily`; `--add-flow` ne aggiunge uno, `--remove` ne toglie uno.'
        : `${quoted(path)} è un valore o un elenco, e ciò che contiene non ha un percorso. Impostalo per intero, come in ${quoted(`${path}=[…]`)}.`,
    'bad-flow': () =>
      'Un flusso non si scrive così. Scrivi `webshop>crm:orders,identity@daily`, oppure `<>` per entrambe le direzioni; dati ed età si possono omettere. Mettilo tra virgolette, perché `>` ha un significato per la shell.',
    'bad-connection': () =>
      'Un collegamento non si scrive così. Scrivi un canale e un sistema, come in `kiosk:crm`, oppure `kiosk:crm:orders@daily` per dire quali dati e quanto recenti.',
    'no-change': () =>
      'Non è indicato che cosa cambierebbe. Dillo con `--remove`, `--set`, `--add-flow`, `--connect` o `--overlay`, come in `omnigauge what-if . --remove crm`.',
    'needs-yes': () =>
      "Non c'è un terminale su cui chiedere se scrivere le modifiche. Aggiungi `--yes` per scriverle senza conferma, o togli `--apply` per vedere solo il piano.",
    'input-not-writable': () =>
      '`--apply` non può scrivere sullo standard input. Indica invece il file o la cartella.',
    'needs-answers': () =>
      "Non c'è un terminale su cui fare domande. Usa `--print-questions` per avere le domande aperte in un file da compilare, e `--answers FILE` per scrivere le risposte nella descrizione.",
    'interview-input': () =>
      "Un'intervista scrive le risposte in un file, e lo standard input non lo è. Indica un file o una cartella. Le risposte possono arrivare dallo standard input, con `--answers -`.",
    'file-changed': ({ path }) =>
      `${quoted(path)} nel frattempo è stato cambiato da qualcun altro, quindi non è stato scritto niente. Riprova.`,
    uneditable: ({ reason }) => uneditable[String(reason)] ?? uneditableLayout,
    'bad-policy-value': (values, suggestion) =>
      `Il valore ${quoted(values.text)} non va bene per ${quoted(values.where)}.${policyValue(values, suggestion)}`,
    'two-configurations': ({ path, other }) =>
      `Ci sono sia ${quoted(path)} sia ${quoted(other)}, e se ne legge uno solo. Tienine uno, o indicalo con \`--config\`.`,
    'unknown-asked': (values, suggestion) => {
      const where = values.flag === undefined ? '' : ` (lo chiede ${quoted(values.flag)})`;
      const known = choices(values.allowed, suggestion);
      return `${noPart(values)}${where}.${known === '' ? '' : ` Ci sono: ${known}`}`;
    },
    'unknown-exclusion': ({ word }) =>
      `${quoted(word)} non è un tipo di cambiamento, né un passo, né qualcosa che i file nominano. \`omnigauge plan --format json\` mostra l'id di ogni passo.`,
    'no-policy': () =>
      'Non è detto che cosa deve valere. Indica almeno una regola, come `omnigauge check . --min-level cross`, o sotto `check` in `omnigauge.config.yaml`; oppure confronta con una baseline (`--baseline`) o una revisione (`--since`).',
    'needs-comparison': () =>
      'Perché niente vada perso serve qualcosa con cui confrontare. Aggiungi `--baseline`, o `--since` con una revisione.',
    'needs-baseline': ({ flag }) =>
      `${quoted(flag)} riguarda una baseline, e non ne è indicata nessuna. Aggiungi \`--baseline omnigauge.baseline.yaml\`.`,
    'needs-update': () =>
      '`--lower-floor` riguarda ciò che si scrive. Aggiungi `--update-baseline`.',
    'no-baseline': ({ path }) =>
      `La baseline ${quoted(path)} non c'è. Controlla il percorso, o aggiungi \`--update-baseline\` per scriverla secondo lo stato attuale.`,
    'not-a-baseline': () =>
      'Questa non è una baseline. Indica il file scritto da `--update-baseline`; oppure togli questo, se va scritto da capo.',
    'incomplete-entry': () =>
      'Una voce è o una lacuna, con `criterion` e `blocks`, o ciò che ha trovato una regola, con `rule` e `about`. Scrivila come fa `--update-baseline`, o toglila.',
    'bad-date': ({ text }) =>
      `${quoted(text)} non è un giorno del calendario. Scrivi anno, mese e giorno, come \`2027-03-31\`.`,
    'no-files-then': () =>
      "`--since` non può sapere com'era prima lo standard input. Indica invece il file o la cartella.",
    'no-git': () =>
      'Le revisioni precedenti si leggono con git, che qui non si può eseguire. Installalo, o togli ciò che le chiede.',
    'no-repository': ({ path }) =>
      `${quoted(path)} non è in un repository git che si possa leggere, perciò \`--since\` non ha con che cosa confrontare. Toglilo, o esegui il comando in un clone.`,
    'unknown-revision': ({ revision }) =>
      `Qui non c'è nessuna revisione ${quoted(revision)}. Controlla il nome; un clone che non va abbastanza indietro non la conosce (\`git fetch --unshallow\`, o \`fetch-depth: 0\` per actions/checkout).`,
    'git-failed': (values) => `Git non ha potuto leggere la revisione${reason(values)}.`,
    'bad-result': ({ path, where }) =>
      `${quoted(path)} non è un risultato che questa versione sappia leggere${where ? ` (vedi ${quoted(where)} al suo interno)` : ''}. Rifallo con \`omnigauge assess … -o result.json\`.`,
    'no-such-side': ({ word }) =>
      `${quoted(word)} non è un file né una cartella, e nemmeno una revisione git. Controlla il nome; una revisione con un percorso proprio si scrive \`main:company.yaml\`.`,
    'nothing-at-revision': ({ path, revision }) =>
      `Alla revisione ${quoted(revision)} non c’era niente in ${quoted(path)}. Indica che cosa c’era allora con \`--path\`, o dopo i due punti, come \`main:company.yaml\`.`,
    'cannot-rejudge': ({ name, rubric }) =>
      `${quoted(name)} è stato valutato con un’altra griglia, e i file da cui viene non ci sono più com’erano, perciò non si può valutare con ${quoted(rubric)}. Togli \`--rubric\`, o recupera i file.`,
    'no-history': ({ path }) =>
      `${quoted(path)} qui non ha una storia in git. Indica un file o una cartella che sia in un commit, in un clone che va abbastanza indietro (\`git fetch --unshallow\`).`,
    'nothing-readable': ({ path, reason: why }) =>
      `Nessuna revisione di ${quoted(path)} si può valutare. L’ultima dice questo: ${String(why).replace(/\.$/, '')}.`,
    'file-exists': ({ path }) =>
      `${quoted(path)} esiste già e andrebbe perso. Scegli un altro nome, o aggiungi \`--force\` per sostituirlo.`,
    'files-exist': ({ paths }) =>
      `Non è stato scritto alcun file, perché questi ci sono già e andrebbero persi: ${choices(paths, null)} Scegli un'altra cartella, o aggiungi \`--force\` per sostituirli.`,
    'unknown-example': ({ name, allowed }, suggestion) =>
      `L'esempio ${quoted(name)} non c'è. Esempi: ${choices(allowed, suggestion)}`,
    'no-screen': () =>
      '`watch` ha bisogno di un terminale su cui disegnare. Usa `omnigauge assess` per il rapporto, o `omnigauge check` per l’integrazione continua.',
    'input-not-watchable': () =>
      'Lo standard input non cambia. Indica invece il file o la cartella da osservare.',
    'cannot-write': (values) => {
      const known = writingReasons[String(values.reason)];
      const why = known
        ? `: ${known}`
        : '. Controlla che la cartella ci sia e di avere il permesso di scriverci.';
      const written = choices(values.written, null);
      const already = written === '' ? '' : ` Già scritti: ${written}`;
      return `${quoted(values.path)} non si riesce a scrivere${reason(values)}${why}${already}`;
    },
    'writes-outside': ({ path }) =>
      `${quoted(path)} porta fuori dalla cartella con un collegamento, che non viene seguito. Non è stato scritto niente. Togli il collegamento, o indica la cartella a cui porta.`,
    'broken-link': ({ path }) =>
      `${quoted(path)} è un collegamento che non porta da nessuna parte. Ripristina ciò a cui porta, o togli il collegamento.`,
    'not-a-file': ({ path }) =>
      `${quoted(path)} non è un file, ma una pipe, un socket o un dispositivo. Toglilo dalla cartella.`,
    'changing-file': ({ path }) =>
      `${quoted(path)} viene scritto di continuo. Riprova quando la scrittura è finita.`,
    'folder-locked': ({ path, lock }) =>
      `Un altro omnigauge sta scrivendo in ${quoted(path)}. Non è stato scritto niente. Riprova; se non ce n'è nessuno in esecuzione, togli da lì il file ${quoted(lock)}.`,
    'path-for-topic': ({ path, flag }) =>
      `${quoted(path)} è un percorso, e prima va detto che cosa spiegare, come in ${quoted(`omnigauge explain score ${path}${flag}`)}.`,
    'unknown-topic': (values, suggestion) =>
      `Non c'è niente da spiegare con il nome ${quoted(values.topic)}.${canBe(values, suggestion)}`,
    'needs-file': ({ format }) =>
      `${quoted(format)} non è testo che un terminale possa mostrare. Indica un file su cui scriverlo, come \`-o rapporto.${String(format)}\`.`,
    'needs-table': ({ path, allowed }) =>
      `Un CSV contiene una sola tabella, e non è indicato quale${path === '' ? '' : ` per ${quoted(path)}`}. Indicala prima del file, come \`--table gaps -o lacune.csv\`. Tabelle: ${choices(allowed, null)}`,
    'result-files-changed': ({ path }) =>
      `${quoted(path)} è un risultato salvato, e per ciò che si chiede (altri nomi, un'altra lingua o un altro livello) servono i file da cui è nato, esattamente com'erano. Non si trovano tutti. Spostati nella cartella in cui sono, oppure valuta di nuovo l'azienda.`,
    'result-rubric': ({ path, rubric }) =>
      `${quoted(path)} è un risultato salvato, e per ciò che si chiede (altri nomi, un'altra lingua o un altro livello) serve la griglia ${quoted(rubric)}, esattamente com'era. Qui non c'è. Indica il suo file con \`--rubric\`, oppure valuta di nuovo l'azienda.`,
    'unknown-picture': (values, suggestion) =>
      `Non c'è nessuna figura ${quoted(values.picture)}.${canBe(values, suggestion)}`,
    'picture-for-report': ({ path }) =>
      `${quoted(path)} sarebbe un'immagine, e un rapporto ne ha più d'una. \`omnigauge report picture channel-map -o ${path}\` ne disegna una; un rapporto va in .html, .md, .pptx, .csv, .json o .txt.`,
    'picture-ending': ({ path }) =>
      `L'estensione di ${quoted(path)} non è quella di un'immagine. Indica un file che finisce in \`.svg\` o \`.png\`.`,
    'anonymous-apply': ({ flag }) =>
      `${quoted(flag)} non si può usare con \`--anonymize\`: le righe di un piano con altri nomi non vanno bene per i file. Togli uno dei due.`,
    'no-companies': ({ path }) =>
      `Nessun file e nessuna cartella corrisponde a ${quoted(path)}. Controlla il modello e mettilo tra virgolette.`,
    'bad-record': ({ path, where }) =>
      `${quoted(path)} non è un risultato che questa versione sa leggere${where ? ` (vedi ${quoted(where)})` : ''}. Ogni riga deve essere un risultato di \`assess --ndjson\`, oppure quello che \`portfolio\` scrive come \`ndjson\` o \`state\`.`,
    'bad-shard': ({ text }) =>
      `${quoted(text)} non indica una parte. Scrivi quale e di quante, come in \`--shard 2/8\`.`,
    'unknown-field': ({ field }) =>
      `Il campo ${quoted(field)} non esiste. \`omnigauge schema portfolio-record\` li mostra tutti; una parte di un campo segue un punto, come in \`dimensions.data.score\`.`,
    'bad-condition': ({ text }) =>
      `${quoted(text)} non è una condizione. Scrivi un campo, un segno (\`=\`, \`!=\`, \`>\`, \`>=\`, \`<\` o \`<=\`) e un valore, tra virgolette, come in \`--filter 'score<40'\`.`,
    'unfit-value': (values, suggestion) => {
      const { field, value, expected } = values;
      if (expected === 'level') {
        return `${quoted(field)} è un livello, e ${quoted(value)} non lo è.${canBe(values, suggestion)}`;
      }
      const wanted = expected === 'number' ? 'un numero' : '`true` o `false`';
      return `${quoted(field)} si confronta con ${wanted}, e ${quoted(value)} non lo è.`;
    },
    'state-counted': ({ path, flag }) =>
      `${quoted(path)} è uno stato, in cui le aziende sono già contate: ${quoted(flag)} non può guardarle una per una. Indica i risultati o i record da cui è stato fatto.`,
    'paths-and-from': () => 'Le aziende vengono da percorsi oppure da `--from`. Togli uno dei due.',
    'from-and-flag': ({ flag }) =>
      `${quoted(flag)} sceglie tra file e cartelle, mentre quello che legge \`--from\` è già valutato. Togli uno dei due; \`--filter\` sceglie tra ciò che viene letto.`,
    usage: (values, suggestion) =>
      `${usage(values)}${canBe(values, suggestion)} \`--help\` mostra che cosa c'è.`,
  } satisfies Record<string, ProblemSentence>,
  other: (code) => `Qui c'è qualcosa che non va (${quoted(code)}).`,
  suggestion: (word) => `Intendevi ${quoted(word)}?`,
  related: (place) => `L'altro punto è ${place}.`,
  heading: (number, files) =>
    files === 0
      ? count(number, 'problema', 'problemi')
      : `${count(number, 'problema', 'problemi')} in ${count(files, 'file', 'file')}`,
  more: (number) => (number === 1 ? 'e un altro problema' : `e altri ${number} problemi`),
};
