import { duration } from '../duration.ts';
import type { ChangeSubject } from '../en/changes.ts';
import { a, b } from '../subject.ts';
import { terms } from './terms.ts';

const ages = new Map<string, string>(Object.entries(terms.freshness));
const kinds = new Map<string, string>(Object.entries(terms.channelKinds));

const arrow = ({ part }: ChangeSubject) => (part === 'both' ? '↔' : '→');

const ones = { days: 'un giorno', hours: "un'ora", minutes: 'un minuto', seconds: 'un secondo' };
const units = { days: 'giorni', hours: 'ore', minutes: 'minuti', seconds: 'secondi' };

function age({ freshness }: ChangeSubject): string {
  const lasts = duration(freshness);
  if (lasts !== null) {
    const { number, unit } = lasts;
    return `entro ${number === 1 ? ones[unit] : `${number} ${units[unit]}`}`;
  }
  return ages.get(freshness) ?? freshness;
}

const inTime = (subject: ChangeSubject) =>
  ['', 'manual'].includes(subject.freshness) ? '' : `, ${age(subject)}`;

/** The Italian words for the changes of the plan. */
export const changes: typeof import('../en/changes.ts').changes = {
  'add-flow': {
    title: (s) => `Inviare da ${a(s)} a ${b(s)}: ${s.data || 'dati'}`,
    advice: (s) =>
      `Far arrivare a ${b(s)} quello che sa ${a(s)}, senza che nessuno lo ricopi${inTime(s)}. Stabilire prima come riconoscere, da entrambe le parti, lo stesso cliente o lo stesso ordine: dati che non si possono abbinare non servono a nessuno.`,
  },
  'add-data': {
    title: (s) => `Aggiungere al flusso ${a(s)} ${arrow(s)} ${b(s)}: ${s.data || 'dati'}`,
    advice: () =>
      'Il flusso esiste già, quindi basta qualche campo in più: concordare che cosa significa ciascuno dalle due parti, poi provarli con casi reali. Se viaggiano dati personali, verificare prima a che cosa il cliente ha dato il consenso.',
  },
  'make-fresher': {
    title: (s) => `Rendere più rapido il flusso ${a(s)} ${arrow(s)} ${b(s)}: ${age(s) || 'subito'}`,
    advice: () =>
      "Cercare dove i dati restano fermi, spesso un'elaborazione notturna o un'esportazione manuale, e rifare solo quella parte. Misurare il ritardo prima e dopo, da un capo all'altro: una catena è veloce quanto il suo anello più lento.",
  },
  'connect-channel': {
    title: (s) => `Collegare ${a(s)} a ${b(s)}, nei due sensi`,
    advice: (s) =>
      `${a(s)} scrive in ${b(s)} quello che apprende e vi legge quello che sanno gli altri canali${s.data ? ` (${s.data})` : ''}${inTime(s)}. Cominciare dalla lettura, di cui chi assiste i clienti si accorge subito; la scrittura deve seguire presto, o gli altri canali non imparano nulla.`,
  },
  'identify-customers': {
    title: (s) => `Identificare i clienti su ${a(s)} con «${s.word}»`,
    advice: (s) =>
      `Chiederlo su ${a(s)} quando al cliente è utile, per esempio per ritrovare un ordine, e dire a che cosa serve. Abbinarlo ai clienti già noti, e lasciare una strada a chi preferisce non dirlo.`,
  },
  'name-owner': {
    title: (s) => `Nominare ${b(s)} responsabile di ${a(s)}`,
    advice(s) {
      const mandate =
        'Chiarire che cosa può decidere in autonomia: un nome senza mandato cambia poco.';
      switch (s.part) {
        case 'systems':
          return `${b(s)} risponde dei dati di ${a(s)}, oltre che del suo funzionamento. ${mandate}`;
        case 'journeys':
          return `${b(s)} segue «${a(s)}» dalla prima all'ultima tappa, con voce in capitolo su ogni canale che attraversa. ${mandate}`;
        default:
          return `${b(s)} risponde di ${a(s)} nel suo insieme: servizio, dati e risultati. ${mandate}`;
      }
    },
  },
  'share-goal': {
    title: (s) => `Dare a ${a(s)} e ${b(s)} un obiettivo comune: ${s.word}`,
    advice: () =>
      'Concordare un dato che i due team possono migliorare solo insieme, come si calcola e chi lo presenta, e guardarlo insieme a scadenze fisse. Se alla fine contano solo gli obiettivi di ciascuno, quello comune si dimentica presto.',
  },
  'adopt-guideline': {
    title: (s) =>
      `Adottare su ${a(s)} ${s.part === 'visual' ? "l'immagine" : 'il tono di voce'} «${s.word}»`,
    advice: (s) =>
      s.part === 'visual'
        ? `Confrontare ${a(s)} con le linee guida e partire da quello che il cliente vede di più: pagina d'ingresso, modelli, insegne. Sostituire il vecchio materiale all'origine, o tornerà con la prossima campagna.`
        : `Confrontare i testi di ${a(s)} con le linee guida e partire da quelli più letti, risposte automatiche comprese. A chi scrive lì servono esempi più che regole; lunghezza e formato possono restare quelli del canale.`,
  },
  'personalise-channel': {
    title: (s) => `Personalizzare ${a(s)} con: ${s.data || 'dati dei clienti'}`,
    advice: (s) =>
      `Scegliere su ${a(s)} un momento in cui saperlo aiuta il cliente, per esempio un ordine in arrivo, e provare con un piccolo gruppo. Rispettare i consensi e mostrare solo dati aggiornati: essere riconosciuti male è peggio che non esserlo.`,
  },
  'measure-kpi': {
    title: (s) => `Iniziare a misurare: ${a(s)}`,
    advice: () =>
      'Scrivere in una frase che cosa si conta, su quale periodo e da quali sistemi, e calcolarlo una prima volta a mano prima di automatizzarlo. Concordarlo con tutti i team coinvolti: altrimenti si discute del numero e non di che cosa fare.',
  },
  'adopt-practice': {
    title: (s) => `Avviare: ${a(s)}`,
    advice: () =>
      'Provare in un solo posto, con persone che ci credono, ed estendere quando funziona anche in un giorno di punta. Processo, formazione e un responsabile chiaro vengono prima della tecnologia: richiedono più tempo.',
  },
  'open-channel': {
    title: (s) => `Aprire un nuovo canale: ${channelKind(s)}`,
    advice: () =>
      "Aprirlo là dove i clienti già cercano l'azienda, con persone e orari per rispondere. Collegarlo ai sistemi condivisi fin dal primo giorno, perché non diventi un mondo a parte.",
  },
  'introduce-system': {
    title: (s) => `Introdurre un sistema clienti condiviso: ${a(s)}`,
    advice: () =>
      "Scegliere l'unico posto in cui tenere i clienti di tutti i canali; a volte basta uno strumento che c'è già. Riempirlo a partire dal canale con più contatti, ripulendo i dati strada facendo: trasferire tutto in una volta porta con sé i vecchi doppioni.",
  },
};

function channelKind(subject: ChangeSubject): string {
  const kind = subject.word === 'other' ? undefined : kinds.get(subject.word);
  return kind ?? a(subject);
}
