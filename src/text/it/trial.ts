import type { trial as english } from '../en/trial.ts';

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** Le parole per i test delle griglie. */
export const trial: typeof english = {
  tests: (passed, total) =>
    passed === total
      ? count(total, 'test superato', 'test superati')
      : `${passed} su ${count(total, 'test superato', 'test superati')}`,
  criteria: (covered, total, percent) =>
    `${covered} su ${count(total, 'criterio verificato', 'criteri verificati')} (${percent} %)`,
  gates: (covered, total, percent) =>
    `${covered} su ${count(total, 'sbarramento verificato', 'sbarramenti verificati')} (${percent} %)`,
  missing: 'Nessun test verifica',
  mutants: (noticed, total) =>
    `${noticed} su ${count(total, 'modifica notata', 'modifiche notate')}`,
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
