import type { trial as english } from '../en/trial.ts';

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** Le parole per i test delle griglie. */
export const trial: typeof english = {
  tests: (passed, total) =>
    passed === total
      ? count(total, 'test superato', 'test superati')
      : `${count(passed, 'test superato', 'test superati')} su ${total}`,
  criteria: (covered, total, percent) =>
    `${count(covered, 'criterio verificato', 'criteri verificati')} su ${total} (${percent} %)`,
  gates: (covered, total, percent) =>
    `${count(covered, 'sbarramento verificato', 'sbarramenti verificati')} su ${total} (${percent} %)`,
  missing: 'Nessun test verifica',
  mutants: (noticed, total) =>
    `${count(noticed, 'modifica notata', 'modifiche notate')} su ${total}`,
  survivors: 'Nessun test nota',
  expected: (expected, actual) => `previsto ${expected}, trovato ${actual}`,
  range: (least, most) => `da ${least} a ${most}`,
  subjects: {
    level: 'livello',
    low: 'livello provato',
    high: 'livello possibile',
    score: 'punteggio',
    dimension: 'punteggio',
    criterion: 'valore',
    'criterion-score': 'punteggio',
    gate: 'sbarramento',
    gap: 'lacuna',
    contradiction: 'contraddizione',
  },
  mutations: {
    threshold: 'soglia',
    gate: 'sbarramento',
    'criterion-weight': 'peso',
    'dimension-weight': 'peso',
  },
  dropped: 'nessuno',
};
