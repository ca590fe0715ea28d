type Words = typeof import('../en/result.ts').result;
type Subject = Parameters<Words['evidence']['linked']>[0];

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} e ${names.at(-1)}`;

/** Una frase per ogni esito. */
const sentences =
  (met: (subject: Subject) => string, unmet: (subject: Subject) => string, unknown: (subject: Subject) => string) =>
  (subject: Subject): string => {
    if (subject.verdict === 'met') return met(subject);
    return subject.verdict === 'unknown' ? unknown(subject) : unmet(subject);
  };

const [a, b] = [({ names }: Subject) => names[0] ?? '', ({ names }: Subject) => names[1] ?? ''];
const rest = ({ names }: Subject) => list(names.slice(1));

/** Le frasi che stanno nel risultato. */
export const result: Words = {
  list,
  evidence: {
    'channel-counted': (s) => `${a(s)} è un canale.`,
    'stage-choice': sentences(
      (s) => `Fase «${a(s)}»: il cliente può scegliere tra ${rest(s)}.`,
      (s) => (s.names.length > 1 ? `Fase «${a(s)}»: solo su ${rest(s)}.` : `Fase «${a(s)}»: su nessun canale.`),
      (s) => `Fase «${a(s)}»: non è indicato su quali canali.`,
    ),
    linked: sentences(
      (s) => `${a(s)} condivide dati con altri canali.`,
      (s) => `${a(s)} non condivide nulla con nessun altro canale.`,
      (s) => `Non è indicato se ${a(s)} condivide qualcosa con altri canali.`,
    ),
    'data-reaches': sentences(
      (s) => `Da ${a(s)} a ${b(s)} arriva: ${s.data}.`,
      (s) => `Da ${a(s)} a ${b(s)} non arriva: ${s.data}.`,
      (s) => `Da ${a(s)} a ${b(s)} non è indicato se arriva: ${s.data}.`,
    ),
    'customer-reaches': sentences(
      (s) => `${b(s)} vede chi è il cliente di ${a(s)} e che cosa è successo lì.`,
      (s) => `${b(s)} non vede il cliente di ${a(s)}, o non lo vede in tempo.`,
      (s) => `Non è indicato che cosa ${b(s)} vede del cliente di ${a(s)}.`,
    ),
    'two-way': sentences(
      (s) => `${a(s)} dà dati dei clienti agli altri canali e ne riceve.`,
      (s) => `${a(s)} non scambia dati dei clienti con gli altri canali in entrambe le direzioni.`,
      (s) => `Non è indicato se ${a(s)} scambia dati dei clienti con gli altri canali.`,
    ),
    'in-largest-group': sentences(
      (s) => `${a(s)} fa parte del gruppo più grande di canali collegati.`,
      (s) => `${a(s)} è fuori dal gruppo più grande di canali collegati.`,
      (s) => `Non è indicato se ${a(s)} è collegato al gruppo più grande di canali.`,
    ),
    'one-master': sentences(
      (s) => `${s.data}: la fonte principale è una sola, ${list(s.names)}.`,
      (s) => `${s.data}: ${list(s.names)} sono tutti fonte principale, quindi non lo è nessuno.`,
      (s) => `${s.data}: non è indicato se ${list(s.names)} è l'unica fonte principale.`,
    ),
    'on-common-base': sentences(
      (s) => `${a(s)} è collegato nei due sensi con ${b(s)}.`,
      (s) =>
        s.names.length > 1
          ? `${a(s)} non è collegato nei due sensi con ${b(s)}, il sistema comune a più canali.`
          : `${a(s)} non è collegato nei due sensi con nessun sistema.`,
      (s) => `Non è indicato se ${a(s)} è collegato nei due sensi con un sistema comune.`,
    ),
    recognised: sentences(
      (s) => `${b(s)} riconosce i clienti di ${a(s)}.`,
      (s) => `${b(s)} non riconosce i clienti di ${a(s)}.`,
      (s) => `Non è indicato se ${b(s)} riconosce i clienti di ${a(s)}.`,
    ),
    'need-met': sentences(
      (s) => `${a(s)}: su ${b(s)} c'è quel che serve: ${s.data}.`,
      (s) => `${a(s)}: su ${b(s)} manca, o arriva tardi: ${s.data}.`,
      (s) => `${a(s)}: non è indicato se su ${b(s)} arriva in tempo: ${s.data}.`,
    ),
    'journey-unbroken': sentences(
      (s) => `${a(s)}: lungo il percorso non manca nulla.`,
      (s) => `${a(s)}: lungo il percorso manca: ${s.data}.`,
      (s) => `${a(s)}: non è indicato se c'è tutto quel che serve.`,
    ),
    personalised: sentences(
      (s) => `${a(s)} è personalizzato con ciò che sanno gli altri canali.`,
      (s) => `${a(s)} non è personalizzato con nulla di ciò che sanno gli altri canali.`,
      (s) => `Non è indicato con che cosa ${a(s)} è personalizzato, o se quei dati gli arrivano.`,
    ),
    'same-voice': sentences(
      (s) => `${a(s)} parla con la voce comune.`,
      (s) => `${a(s)} parla con una voce propria.`,
      (s) => `Non è indicato quale tono di voce segue ${a(s)}.`,
    ),
    'same-visual': sentences(
      (s) => `${a(s)} ha l'immagine comune.`,
      (s) => `${a(s)} ha un'immagine propria.`,
      (s) => `Non è indicato quale immagine segue ${a(s)}.`,
    ),
    'same-offers': sentences(
      (s) => `${a(s)} riceve da ${b(s)}: ${s.data}.`,
      (s) =>
        s.names.length > 1
          ? `${a(s)} non riceve da ${b(s)}, come altri canali: ${s.data}.`
          : `${a(s)} non riceve da un sistema usato anche da altri: ${s.data}.`,
      (s) => `Non è indicato da dove ${a(s)} riceve: ${s.data}.`,
    ),
    'channel-owned': sentences(
      (s) => `${a(s)} ha un responsabile.`,
      (s) => `Nessuno è responsabile di ${a(s)}.`,
      (s) => `Non è indicato chi è responsabile di ${a(s)}.`,
    ),
    'system-owned': sentences(
      (s) => `${a(s)} ha un responsabile.`,
      (s) => `Nessuno è responsabile di ${a(s)}.`,
      (s) => `Non è indicato chi è responsabile di ${a(s)}.`,
    ),
    'journey-owned': sentences(
      (s) => `${a(s)} ha un responsabile.`,
      (s) => `Nessuno è responsabile del percorso ${a(s)}.`,
      (s) => `Non è indicato chi è responsabile del percorso ${a(s)}.`,
    ),
    aligned: sentences(
      (s) => `I responsabili di ${a(s)} e ${b(s)} lavorano insieme.`,
      (s) => `I responsabili di ${a(s)} e ${b(s)} non hanno in comune né team, né obiettivi, né capo.`,
      (s) => `Non è indicato se i responsabili di ${a(s)} e ${b(s)} hanno in comune team, obiettivi o capo.`,
    ),
    'kpi-measured': sentences(
      (s) => `${a(s)}: misurato.`,
      (s) => `${a(s)}: non misurato.`,
      (s) => `${a(s)}: non è indicato se è misurato.`,
    ),
    'practice-in-place': (s) => {
      if (s.verdict === 'met') return `${a(s)}: attivo.`;
      if (s.verdict === 'partly') return `${a(s)}: attivo in parte.`;
      return s.verdict === 'unmet' ? `${a(s)}: non attivo.` : `${a(s)}: non è indicato se è attivo.`;
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
    known: ({ title, value, needed, level }) => `${title}: ${value}; per «${level}» serve ${needed}.`,
    unknown: ({ title, needed, level }) => `${title}: non è indicato quanto basta per dirlo; per «${level}» serve ${needed}.`,
    places: (names, more) =>
      more > 0 ? `Soprattutto: ${names.join('; ')}; e altri ${more}.` : `Soprattutto: ${names.join('; ')}.`,
    pair: (from, to) => `${from} → ${to}`,
  },
  break: {
    'no-path': ({ data, on, from }) =>
      from === null ? `${on} non riceve: ${data}.` : `${on} non riceve da ${from}: ${data}.`,
    'too-late': ({ data, on, from }) =>
      from === null ? `Troppo tardi per ${on}: ${data}.` : `Da ${from}, troppo tardi per ${on}: ${data}.`,
    uncertain: 'Forse: non tutto ciò che lo riguarda è indicato.',
  },
  notes: {
    passedOver: (titles, level) =>
      `Dato per buono sulla via di «${level}», perché non è noto: ${titles.join('; ')}. Il livello ci conta.`,
    sharesUnused: 'Alcuni canali indicano la loro quota di contatti e altri no, perciò contano tutti allo stesso modo.',
    sharesBeyondOne: (total) => `Le quote di contatti sommano a ${total}; sono prese in proporzione.`,
    otherPractice: (id, suggestion) =>
      `La griglia non chiede la pratica \`${id}\`, che quindi non conta.${suggestion ? ` Forse si intende \`${suggestion}\`?` : ''}`,
    manyChannels: (most) =>
      `Con più di ${most} canali la tabella di chi conosce i clienti di chi viene omessa.`,
    noChannels: 'Non è ancora descritto nessun canale.',
  },
  percent: (share) => `${Math.round(share * 100)} %`,
  number: (value) => String(Math.round(value * 10) / 10).replace('.', ','),
};
