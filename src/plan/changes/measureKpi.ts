import { askedIds } from '../../rubric/askedIds.ts';
import { defineChange } from '../change.ts';
import { staysPartial } from '../writing/flowEdits.ts';

export interface MeasureKpi {
  kind: 'measure-kpi';
  kpi: string;
}

/** A figure that the rubric asks for is measured. */
export const measureKpi = defineChange<MeasureKpi>({
  writes: ['kpis'],
  propose({ rubric, world }) {
    return askedIds(rubric, 'kpis-measured', 'kpis')
      .filter((kpi) => !(world.kpis.get(kpi)?.measured ?? world.otherKpis))
      .map((kpi) => ({ kind: 'measure-kpi', kpi }));
  },
  identity: ({ kpi }) => kpi,
  entities: ({ kpi }) => [`kpi:${kpi}`],
  workedOn: () => [],
  performer: ({ kpi }, { kpis }) => kpis.items.find(({ id }) => id === kpi)?.team ?? null,
  apply(draft, { kpi }) {
    draft.kpis.set(kpi, { measured: true, at: draft.at.root });
  },
  edits({ kpi }, description) {
    const stated = description.kpis.items.find(({ id }) => id === kpi);
    const file = (stated?.at ?? description.at.kpis ?? description.at.root).file;
    return [
      { file, edit: { kind: 'set', path: ['kpis', kpi, 'measured'], value: 'yes' } },
      ...staysPartial('kpis', file, description),
    ];
  },
});
