import { noData } from '../../company/dataKind.ts';
import { defineContradiction } from './contradiction.ts';

/** Two systems that both say they are the master of the same data. */
export const masters = defineContradiction({
  kind: 'masters',
  find({ description }) {
    const systems = description.systems.filter(
      ({ masters }) => masters && masters.stated !== noData,
    );
    return systems.flatMap((one, index) =>
      systems.slice(index + 1).flatMap((other) => {
        const both = (one.masters?.stated ?? noData) & (other.masters?.stated ?? noData);
        if (both === noData) return [];
        return [
          {
            entities: [`system:${one.id}`, `system:${other.id}`],
            data: both,
            levels: null,
            at: one.mastersAt,
            related: other.mastersAt,
          },
        ];
      }),
    );
  },
});
