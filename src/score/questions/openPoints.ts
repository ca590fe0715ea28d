import type { Description } from '../../company/description.ts';
import { type Unstated, unstatedIn } from '../../company/unstated.ts';
import { askedIds } from '../../rubric/askedIds.ts';
import type { Rubric } from '../../rubric/rubric.ts';

/**
 * Everything unknown that could be asked about: what the file leaves open, and the practices and
 * KPIs of the rubric that it says nothing of. What to ask first comes first, where not all can
 * be weighed.
 */
export function openPoints(description: Description, rubric: Rubric): Unstated[] {
  const practices = askedIds(rubric, 'practice', 'practice')
    .filter((id) => !description.practices.some((practice) => practice.id === id))
    .map((id) => missing(description, 'practice', `practices.${id}`, 'practices'));
  const kpis = description.kpis.complete
    ? []
    : askedIds(rubric, 'kpis-measured', 'kpis')
        .filter((id) => !description.kpis.items.some((kpi) => kpi.id === id))
        .map((id) => missing(description, 'measured', `kpis.${id}.measured`, 'kpis'));
  // One KPI at a time is easier to answer than the whole list.
  const stated = unstatedIn(description).filter(({ what }) => what !== 'kpis');
  const whole = ({ about }: Unstated) => (about.includes('.') ? 1 : 0);
  return [...stated, ...practices, ...kpis].sort((one, other) => whole(one) - whole(other));
}

function missing(
  { at }: Description,
  what: Unstated['what'],
  about: string,
  key: string,
): Unstated {
  return { what, about, at: at[key] ?? at.root };
}
