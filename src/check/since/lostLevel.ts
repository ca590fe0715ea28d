import { levels } from '../../company/vocabulary.ts';
import { fingerprint } from '../fingerprint.ts';
import { gateFindings } from '../gateFindings.ts';
import type { FindLoss } from './comparedSince.ts';

/** The level fell: it says by the first gate that is shut now. */
export const lostLevel: FindLoss = ({ checking, before }) => {
  const { assessment, scored, on, telling } = checking;
  const { check: say, terms } = telling.words;
  const [was, is] = [before.level[on], assessment.level[on]];
  if (levels.indexOf(is) >= levels.indexOf(was)) return [];
  const [gate] = gateFindings(scored.criteria, was, 'min-level', [], checking);
  const sentence = say.loss.level(terms.levels[was], terms.levels[is]);
  return [
    {
      rule: 'loss-since',
      fingerprint: fingerprint('loss-since', ['level']),
      severity: 'error',
      message: gate ? `${sentence} ${gate.message}` : sentence,
      entities: gate?.entities ?? [],
      criterion: gate?.criterion ?? null,
      at: gate?.at ?? telling.description.at.root,
    },
  ];
};
