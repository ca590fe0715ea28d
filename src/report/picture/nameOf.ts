import { visible } from '../text/visible.ts';

/** What people call the things of a list, by their ids; an id that nothing names stands for itself. */
export function nameOf(entities: readonly { id: string; name: string }[]): (id: string) => string {
  const names = new Map(entities.map(({ id, name }) => [id, visible(name) || visible(id)]));
  return (id) => names.get(id) ?? visible(id);
}
