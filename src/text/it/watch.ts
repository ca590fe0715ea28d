/** Le parole italiane per un'azienda osservata mentre se ne modificano i file. */
export const watch: typeof import('../en/watch.ts').watch = {
  changed: (time) => `Che cosa ha cambiato il salvataggio delle ${time}`,
  sinceStart: (sentence) => `Dall'inizio: ${sentence}`,
  old: (time) => `Com'era alle ${time}, prima di questo`,
  nothingYet:
    "Non c'è ancora un risultato. Correggi ciò che si vede qui sopra e salva: si rilegge subito.",
  more: (lines) =>
    `… ${lines === 1 ? "un'altra riga" : `altre ${lines} righe`}; una finestra più alta ne mostra di più`,
  saved: (time) => `salvato alle ${time}`,
  unsaved: 'in attesa di un salvataggio',
  broken: 'non si legge',
  keys: 'q per uscire',
};
