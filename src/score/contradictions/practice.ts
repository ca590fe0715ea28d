import { reaches } from '../interval.ts';
import { defineContradiction } from './contradiction.ts';

/** A practice said to be in place, although what it implies is not so and cannot be. */
export const practice = defineContradiction({
  kind: 'practice',
  find({ description, rubric, networks }) {
    return description.practices.flatMap(({ id, answer, at }) => {
      const implies = rubric.practices.find((each) => each.id === id)?.implies;
      if (!implies || answer === undefined || answer === 'no') return [];
      const { value } = implies.metric.measure(networks.best, implies.parameters);
      // What makes no sense in this company (pairs of a single channel) cannot be so either.
      if (reaches(value ?? 0, implies.atLeast)) return [];
      const related = description.at.flows ?? description.at.channels ?? description.at.root;
      return [{ entities: [`practice:${id}`], data: 0, levels: null, at, related }];
    });
  },
});
