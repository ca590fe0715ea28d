/** I commenti italiani di una griglia da cui partire; ogni riga è una riga del file. */
export const newRubric: typeof import('../en/newRubric.ts').newRubric = {
  header: (extended) => [
    `Una griglia tutta tua. È ${extended} con le differenze scritte qui sotto, e nient'altro: ciò che`,
    "non è nominato resta com'è. Tutto quello che segue è un esempio: tieni ciò che ti serve, cambialo",
    'e togli il resto.',
    '',
    `  omnigauge rubric show ${extended}        tutto ciò che si può cambiare, con gli id`,
    '  omnigauge rubric lint <questo file>      che cosa non va, o non ha effetto',
    '  omnigauge assess . --rubric <questo file>',
    '',
    "Perché l'editor completi le chiavi: `omnigauge schema rubric > rubric.schema.json`, e poi, come",
    'prima riga di questo file: yaml-language-server: $schema=./rubric.schema.json',
  ],
  sectors: [
    'I settori per cui la griglia è pensata, con le parole di `company.sector`. Togli la riga se vale',
    'per tutti.',
  ],
  dimensions: [
    'Una dimensione tua: un capitolo del rapporto. `weight` è la sua parte nel punteggio totale.',
    'Quelle della griglia estesa si cambiano con il loro id, o si tolgono con `off: true`.',
    '',
    "I testi sono per lingua. Se una lingua manca appare l'inglese; aggiungine quante ne vuoi, anche ai",
    'testi della griglia estesa: `title: { fr: … }` aggiunge il francese e mantiene le altre.',
  ],
  change: (criterion) => [
    `Un criterio della griglia estesa, qui ${criterion}, cambiato con il suo id. Si sostituisce`,
    'solo ciò che scrivi; di `at_least`, `gate` e `with` scrivi tutto ciò che deve valere.',
  ],
  before: (weight) => `invece di ${weight}`,
  drop: ['Un criterio che non vuoi.'],
  own: [
    "Un criterio tuo. `metric` dice che cosa si misura (`omnigauge explain` ne dà l'elenco),",
    '`at_least` che cosa chiede ogni livello. Con `gate: { omni: required }` deciderebbe il livello;',
    'senza, cambia solo il punteggio.',
  ],
  practices: [
    'Che cosa si domanda, dove un numero non può dirlo. Il criterio qui sopra guarda la risposta.',
  ],
  implies: [
    'Che cosa deve valere se la risposta è sì; se non vale, il rapporto mostra una contraddizione.',
    'Chiedi poco: una contraddizione deve esserlo in ogni azienda.',
  ],
  next: [
    'I test della griglia stanno accanto a lei, in un file che finisce in `.test.yaml`: aziende, e il',
    'livello che ciascuna deve avere. `omnigauge rubric test <questo file>` li esegue.',
  ],
};
