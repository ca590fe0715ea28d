import { askedIds } from '../../rubric/askedIds.ts';
import { defineChange } from '../change.ts';

export interface AdoptPractice {
  kind: 'adopt-practice';
  practice: string;
}

/** A practice that the rubric asks for is in place everywhere. */
export const adoptPractice = defineChange<AdoptPractice>({
  writes: ['practices'],
  propose({ rubric, world }) {
    return askedIds(rubric, 'practice', 'practice')
      .filter((practice) => {
        const known = world.practices.get(practice);
        return known === undefined ? world.assume === 0 : known.answer !== 'yes';
      })
      .map((practice) => ({ kind: 'adopt-practice', practice }));
  },
  identity: ({ practice }) => practice,
  entities: ({ practice }) => [`practice:${practice}`],
  workedOn: () => [],
  performer: () => null,
  apply(draft, { practice }) {
    draft.practices.set(practice, { answer: 'yes', at: draft.at.root });
  },
  edits({ practice }, { practices, at }) {
    const stated = practices.find(({ id }) => id === practice);
    const { file } = stated?.at ?? at.practices ?? at.root;
    return [{ file, edit: { kind: 'set', path: ['practices', practice], value: 'yes' } }];
  },
});
