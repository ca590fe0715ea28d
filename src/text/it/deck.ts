/** Le parole delle diapositive, oltre a quelle del rapporto, del piano e delle figure. */
export const deck: typeof import('../en/deck.ts').deck = {
  locale: 'it-IT',
  subtitle: 'Quanto sono collegati i suoi canali, che cosa la frena e che cosa fare',
  notes: 'Riscontri',
  claimed: (level) => `L'azienda dice di sé: ${level}`,
  part: (title, part, parts) => (parts === 1 ? title : `${title} (${part} di ${parts})`),
  more: (number) => (number === 1 ? 'e un altro, nel rapporto' : `e altri ${number}, nel rapporto`),

  meaning: {
    title: 'Che cosa significa',
    levels: {
      single:
        "C'è un solo posto in cui trattare con l'azienda. I clienti non hanno scelta, ma tra un canale e l'altro non si perde niente.",
      multi: 'Ci sono più canali, e ognuno lavora da solo. Chi cambia canale ricomincia da capo.',
      cross:
        "I canali sono collegati, soprattutto intorno al prodotto o all'ordine. Il cliente non è ancora la stessa persona ovunque.",
      omni: "Tutti i canali agiscono come un'unica azienda: il cliente è riconosciuto ovunque si presenti, e nessuno ricomincia da capo.",
    },
    blocks: (level) => `Che cosa la tiene lontana da ${level}`,
    gate: 'Richiesto',
    top: 'Il livello più alto è raggiunto.',
  },

  dimensions: { title: 'Dove è forte e dove è debole', dimension: 'Dimensione' },
  map: { title: 'Canali, sistemi e i dati tra loro' },
  matrix: {
    title: 'Chi conosce i clienti di chi',
    customersOf: 'Clienti di',
    signs: { known: '●', recognised: '◐', shared: '○', nothing: '·', unknown: '?' },
    tooMany: (channels) =>
      `Con ${channels} canali la tabella non sta in una diapositiva; si trova nel rapporto.`,
    legend: 'Su quel canale il cliente è',
  },
  journeys: { title: 'Dove i clienti devono ricominciare da capo' },
  contradictions: { title: 'Che cosa non torna' },
  plan: { title: (level) => `La strada verso ${level}`, total: 'in tutto', effort: 'Impegno' },
  questions: {
    title: 'Che cosa chiedere adesso',
    question: 'Domanda',
    worth: 'Che cosa vale una risposta',
    where: 'Dove va scritta',
    none: "Non c'è più niente da chiedere: nessuna risposta renderebbe il risultato più sicuro.",
  },
  method: {
    title: 'Metodo e fonti',
    how: [
      "L'azienda è valutata per ciò che la sua descrizione prova, mai per ciò che dice di sé.",
      'Ciò che la descrizione non dice vale come ignoto: allarga il risultato da ciò che è provato a ciò che è possibile.',
      'Un livello è raggiunto quando tutto ciò che chiede, e tutto ciò che chiedono i livelli sotto, è soddisfatto.',
      'Il piano è stato scritto nella descrizione e valutato di nuovo: il suo effetto è calcolato, non stimato a occhio.',
    ],
    files: 'Che cosa è stato letto',
    rubric: 'Griglia',
    sources: 'Fonti della griglia',
  },
};
