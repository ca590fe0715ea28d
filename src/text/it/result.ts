import { a, b, type Subject, sentences } from '../subject.ts';
import { changes } from './changes.ts';

type Words = typeof import('../en/result.ts').result;

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} e ${names.at(-1)}`;

const rest = ({ names }: Subject) => list(names.slice(1));

/** Le frasi che stanno nel risultato. */
export const result: Words = {
  list,
  evidence: {
    'channel-counted': (s) => `${a(s)} è un canale.`,
    'stage-choice': sentences(
      (s) => `Fase «${a(s)}»: il cliente può scegliere tra ${rest(s)}.`,
      (s) =>
        s.names.length > 1
          ? `Fase «${a(s)}»: solo su ${rest(s)}.`
          : `Fase «${a(s)}»: su nessun canale.`,
      (s) => `Fase «${a(s)}»: non è indicato su quali canali.`,
    ),
    linked: sentences(
      (s) => `Condivide dati con altri canali: ${a(s)}.`,
      (s) => `Non condivide nulla con nessun altro canale: ${a(s)}.`,
      (s) => `Non è indicato se condivide qualcosa con altri canali: ${a(s)}.`,
    ),
    'data-reaches': sentences(
      (s) => `Da ${a(s)} a ${b(s)} arriva: ${s.data}.`,
      (s) => `Da ${a(s)} a ${b(s)} non arriva: ${s.data}.`,
      (s) => `Da ${a(s)} a ${b(s)} non è indicato se arriva: ${s.data}.`,
    ),
    'customer-reaches': sentences(
      (s) => `Da ${a(s)} a ${b(s)}: arriva chi è il cliente e che cosa è successo.`,
      (s) =>
        `Da ${a(s)} a ${b(s)}: non arriva, o non in tempo, chi è il cliente e che cosa è successo.`,
      (s) =>
        `Da ${a(s)} a ${b(s)}: non è indicato se arriva chi è il cliente e che cosa è successo.`,
    ),
    'two-way': sentences(
      (s) => `Dà dati dei clienti agli altri canali e ne riceve: ${a(s)}.`,
      (s) => `Non scambia dati dei clienti con altri canali nei due sensi: ${a(s)}.`,
      (s) => `Non è indicato se scambia dati dei clienti nei due sensi: ${a(s)}.`,
    ),
    'in-largest-group': sentences(
      (s) => `Nel gruppo più grande di canali collegati: ${a(s)}.`,
      (s) => `Fuori dal gruppo più grande di canali collegati: ${a(s)}.`,
      (s) => `Non è indicato se è collegato al gruppo più grande: ${a(s)}.`,
    ),
    'one-master': sentences(
      (s) => `Una sola fonte principale per ${s.data}: ${list(s.names)}.`,
      (s) => `Più di una fonte principale per ${s.data}: ${list(s.names)}.`,
      (s) =>
        `Non è indicato se per ${s.data} c'è un'altra fonte principale oltre a: ${list(s.names)}.`,
    ),
    'on-common-base': sentences(
      (s) => `Collegato nei due sensi con ${b(s)}: ${a(s)}.`,
      (s) =>
        s.names.length > 1
          ? `Non collegato nei due sensi con ${b(s)}, il sistema che serve più canali: ${a(s)}.`
          : `Non collegato nei due sensi con nessun sistema: ${a(s)}.`,
      (s) => `Non è indicato se è collegato nei due sensi con un sistema comune: ${a(s)}.`,
    ),
    recognised: sentences(
      (s) => `I clienti di ${a(s)} sono riconosciuti su ${b(s)}.`,
      (s) => `I clienti di ${a(s)} non sono riconosciuti su ${b(s)}.`,
      (s) => `Non è indicato se i clienti di ${a(s)} sono riconosciuti su ${b(s)}.`,
    ),
    'need-met': sentences(
      (s) => `${a(s)}: serve su ${b(s)} e c'è: ${s.data}.`,
      (s) => `${a(s)}: serve su ${b(s)} e manca, o arriva tardi: ${s.data}.`,
      (s) => `${a(s)}: serve su ${b(s)}, non è indicato se arriva in tempo: ${s.data}.`,
    ),
    'journey-unbroken': sentences(
      (s) => `${a(s)}: lungo il percorso non manca nulla.`,
      (s) => `${a(s)}: lungo il percorso manca: ${s.data}.`,
      (s) => `${a(s)}: non è indicato se lungo il percorso manca qualcosa.`,
    ),
    personalised: sentences(
      (s) => `Personalizzato con ciò che sanno gli altri canali: ${a(s)}.`,
      (s) => `Non personalizzato con nulla di ciò che sanno gli altri canali: ${a(s)}.`,
      (s) => `Non è indicato se è personalizzato con ciò che sanno gli altri canali: ${a(s)}.`,
    ),
    'same-voice': sentences(
      (s) => `Tono di voce comune: ${a(s)}.`,
      (s) => `Tono di voce diverso dagli altri: ${a(s)}.`,
      (s) => `Tono di voce non indicato: ${a(s)}.`,
    ),
    'same-visual': sentences(
      (s) => `Immagine comune: ${a(s)}.`,
      (s) => `Immagine diversa dagli altri: ${a(s)}.`,
      (s) => `Immagine non indicata: ${a(s)}.`,
    ),
    'same-offers': sentences(
      (s) => `Da ${b(s)}, ${s.data}: ${a(s)}.`,
      (s) =>
        s.names.length > 1
          ? `Non da ${b(s)}, ${s.data}: ${a(s)}.`
          : `Da nessun sistema, ${s.data}: ${a(s)}.`,
      (s) => `Non è indicato da dove, ${s.data}: ${a(s)}.`,
    ),
    'channel-owned': sentences(
      (s) => `Responsabile indicato: ${a(s)}.`,
      (s) => `Nessun responsabile: ${a(s)}.`,
      (s) => `Responsabile non indicato: ${a(s)}.`,
    ),
    'system-owned': sentences(
      (s) => `Responsabile indicato: ${a(s)}.`,
      (s) => `Nessun responsabile: ${a(s)}.`,
      (s) => `Responsabile non indicato: ${a(s)}.`,
    ),
    'journey-owned': sentences(
      (s) => `Responsabile indicato: ${a(s)}.`,
      (s) => `Nessun responsabile: ${a(s)}.`,
      (s) => `Responsabile non indicato: ${a(s)}.`,
    ),
    aligned: sentences(
      (s) => `I responsabili di ${a(s)} e ${b(s)} lavorano come una squadra sola.`,
      (s) =>
        `I responsabili di ${a(s)} e ${b(s)} non hanno in comune né team, né obiettivi, né capo.`,
      (s) =>
        `Non è indicato se i responsabili di ${a(s)} e ${b(s)} hanno in comune team, obiettivi o capo.`,
    ),
    'kpi-measured': sentences(
      (s) => `Misurato: ${a(s)}.`,
      (s) => `Non misurato: ${a(s)}.`,
      (s) => `Non è indicato se è misurato: ${a(s)}.`,
    ),
    'practice-in-place': (s) => {
      if (s.verdict === 'met') return `${a(s)}: attivo.`;
      if (s.verdict === 'partly') return `${a(s)}: attivo in parte.`;
      return s.verdict === 'unmet'
        ? `${a(s)}: non attivo.`
        : `${a(s)}: non è indicato se è attivo.`;
    },
  },
  reasons: {
    'fewer-than-two-channels': 'Servono almeno due canali.',
    'no-channels-selected': "L'azienda non ha canali di questo tipo.",
    'no-pairs': 'Nessun canale su cui il cliente può rispondere porta a un altro.',
    'no-systems': "L'azienda non descrive sistemi.",
    'no-journeys': "L'azienda non descrive percorsi.",
    'no-needs': 'Nessuna tappa di un percorso dice di che cosa ha bisogno.',
    'no-masters': 'Nessun sistema è la fonte principale di questi dati.',
  },
  gap: {
    known: ({ title, value, needed, level }) =>
      `${title}: ${value}; per «${level}» serve ${needed}.`,
    unknown: ({ title, needed, level }) =>
      `${title}: non è indicato quanto basta per dirlo; per «${level}» serve ${needed}.`,
    places: (names, more) =>
      more > 0
        ? `Manca su ${names.join(', ')} e ${more === 1 ? 'un altro' : `altri ${more}`}.`
        : `Manca su ${list(names)}.`,
    pairs: (names, count) =>
      count === 1
        ? `Manca a una coppia di canali: ${names.join(' → ')}.`
        : `Manca a ${count} coppie di canali, soprattutto a quelle con ${list(names)}.`,
    manyPairs: (names) =>
      `Manca a molte coppie di canali, soprattutto a quelle con ${list(names)}.`,
  },
  break: {
    'no-path': ({ data, on, from }) =>
      from === null ? `Non arriva a ${on}: ${data}.` : `Non arriva da ${from} a ${on}: ${data}.`,
    'too-late': ({ data, on, from }) =>
      from === null
        ? `Arriva troppo tardi a ${on}: ${data}.`
        : `Arriva troppo tardi da ${from} a ${on}: ${data}.`,
    uncertain: 'Forse: non tutto ciò che lo riguarda è indicato.',
  },
  questions: {
    kind: ([name]) => `Che tipo di canale o di sistema è ${name}?`,
    direction: ([name]) =>
      `Su ${name} il cliente può rispondere, o il canale serve solo a comunicare?`,
    owner: ([name]) => `Chi risponde di ${name}: un solo team, o nessuno?`,
    stages: ([name]) =>
      `Che cosa può fare il cliente su ${name}: scoprire, acquistare, pagare, ricevere, restituire, avere assistenza, usare i vantaggi fedeltà?`,
    identifies_by: ([name]) =>
      `Come si riconosce un cliente su ${name}: e-mail, telefono, carta fedeltà, account, o non si riconosce?`,
    personalised_with: ([name]) =>
      `Che cosa vede il cliente su ${name} grazie a ciò che l'azienda sa di lui, e da quali dati?`,
    voice: ([name]) => `Quali linee guida segue il tono di voce su ${name}?`,
    visual: ([name]) => `Quali linee guida segue l'immagine di ${name}?`,
    goals: ([name]) =>
      `Su che cosa è misurato ${name}, e qualche altro team condivide uno di questi obiettivi?`,
    reports_to: ([name]) => `A chi risponde ${name}?`,
    works_with: ([name]) => `Con quali altri team lavora regolarmente ${name}?`,
    masters: () =>
      "Per ogni tipo di dato su clienti e ordini: quale sistema ha l'ultima parola quando due non concordano?",
    flows: () =>
      "Quali dati passano da un canale o sistema all'altro? L'elenco nella descrizione è completo?",
    incoming: ([name]) =>
      `Quali dati arrivano a ${name} da altri canali e sistemi, e da quali? La descrizione non li elenca tutti.`,
    data: ([from, to]) => `Quali dati passano da ${from} a ${to}?`,
    freshness: ([from, to]) => `Quando qualcosa cambia in ${from}, dopo quanto tempo lo sa ${to}?`,
    ends: () =>
      'Un flusso della descrizione parte o arriva in un punto non noto: da dove vengono questi dati, e dove vanno?',
    within: ([name]) =>
      `In «${name}», entro quanto tempo una tappa deve sapere che cosa è successo prima?`,
    journeys: () =>
      'Quali percorsi fanno spesso i clienti su più canali, e che cosa dovrebbe sapere ogni tappa di quelle prima?',
    steps: ([name]) =>
      `Tappa per tappa, su quali canali si svolge «${name}», e che cosa dovrebbe sapere ogni tappa di quelle prima?`,
    kpis: () => "Quali indicatori misura l'azienda su più canali insieme?",
    measured: ([name]) => `Si misura questo: ${name}?`,
    practice: ([name]) => `È attivo: ${name}?`,
  },
  contradictions: {
    'claimed-level': ({ names: [first], claimed, possible }) =>
      `L'azienda si dichiara «${claimed}». Ciò che è descritto consente al massimo «${possible}»${first ? `; la prima cosa da guardare è «${first}»` : ''}. O la descrizione tralascia qualcosa, o è la parte ancora da costruire.`,
    practice: ({ names: [name] }) =>
      `«${name}» risulta attivo, ma ciò che richiede non è descritto. Verificare se nella descrizione manca un flusso o un canale, o se la pratica è ancora da avviare.`,
    personalisation: ({ names: [name], data }) =>
      `${name}: personalizzato con dati che non gli arrivano mai (${data}). Verificare se nella descrizione manca un flusso, o da dove vengono i dati.`,
    goals: ({ names: [team, journey, ...others] }) =>
      `${team}: ogni obiettivo è solo suo, mentre il percorso «${journey}» dipende anche da ${list(others)}. Un obiettivo comune li farebbe andare nella stessa direzione.`,
    masters: ({ names: [one, other], data }) =>
      `«${one}» e «${other}» risultano entrambi fonte principale per: ${data}. Decidere quale dei due ha l'ultima parola.`,
  },
  notes: {
    sectorRubric: (sector, rubric) =>
      `Valutazione secondo «${rubric}», la griglia per il settore «${sector}»; con \`--rubric\` se ne sceglie un'altra.`,
    severalRubrics: (sector, ids, rubric) =>
      `Più griglie sono pensate per il settore «${sector}»: ${list(ids)}. Nessuna ha la precedenza, perciò vale «${rubric}»; con \`--rubric\` se ne sceglie un'altra.`,
    passedOver: (titles, level) =>
      `Dato per buono sulla via di «${level}», perché non è noto: ${titles.join('; ')}. Il livello ci conta.`,
    sharesUnused:
      'Alcuni canali indicano la loro quota di contatti e altri no, perciò contano tutti allo stesso modo.',
    sharesBeyondOne: (total) =>
      `Le quote di contatti sommano a ${total}; sono prese in proporzione.`,
    otherPractice: (id, suggestion) =>
      `La griglia non chiede la pratica \`${id}\`, che quindi non conta.${suggestion ? ` Forse si intende \`${suggestion}\`?` : ''}`,
    manyChannels: (most) =>
      `Con più di ${most} canali la tabella di chi conosce i clienti di chi viene omessa.`,
    unweighed: (count) =>
      `La descrizione è ampia: ${count === 1 ? "un'altra cosa non nota non è stata valutata come domanda" : `altre ${count} cose non note non sono state valutate come domande`}.`,
    noChannels: 'Non è ancora descritto nessun canale.',
  },
  changes,
  percent: (share) => `${Math.round(share * 100)} %`,
  number: (value) => String(Math.round(value * 10) / 10).replace('.', ','),
};
