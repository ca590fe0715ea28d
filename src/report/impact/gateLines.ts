import type { CompanyImpact, GateImpact } from '../../explain/impact.ts';
import { paragraph } from '../text/layout/paragraph.ts';
import { visible } from '../text/visible.ts';
import type { ImpactPage } from './impactPage.ts';

/** The gates that are met by one rubric and not by the other. */
export function gateLines(page: ImpactPage, gates: CompanyImpact['gates']): string[] {
  const { words, style, inside } = page;
  const { impact: say, terms } = words;
  return gates.flatMap((gate) => {
    const name = say.gates.gate(visible(gate.title), terms.levels[gate.level]);
    const outcome = say.becomes(outcomeText(page, gate.older), outcomeText(page, gate.newer));
    const asked = askedText(page, gate);
    return [
      ...paragraph(`${name}: ${outcome}`, { columns: inside, lead: '· ' }),
      ...paragraph(asked, { columns: inside, lead: '  ', paint: style.dim }),
    ];
  });
}

function outcomeText({ words }: ImpactPage, side: GateImpact['older']): string {
  const { gates: say } = words.impact;
  return side ? say.outcomes[side.outcome] : say.none;
}

/** What is asked for now, where that is another number. */
function askedText({ words, numbers }: ImpactPage, { older, newer, unit }: GateImpact): string {
  const { gates: say } = words.impact;
  const needed = (value: number) =>
    numbers.needed({ needed: value, unit, value: { estimate: null, low: null, high: null } });
  if (older && newer) {
    return older.needed === newer.needed
      ? ''
      : say.needed(needed(older.needed), needed(newer.needed));
  }
  if (newer) return say.added(needed(newer.needed));
  return older ? say.dropped(needed(older.needed)) : '';
}
