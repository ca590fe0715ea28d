import { compareText } from '../company/fragments.ts';
import type { Path } from '../source/path.ts';
import { ranks } from './ranks.ts';
import { type Role, roleAt } from './roles.ts';

/** Words that say nothing but which places have them in common. */
const sharedRoles = ['vendor', 'manager', 'goal', 'identifier', 'voice', 'visual'] as const;
type SharedRole = (typeof sharedRoles)[number];

/** The order of these decides nothing, so that theirs does not even tell which comes first by name. */
const unsorted: readonly SharedRole[] = ['vendor', 'manager'];

/** What stands for the words of some documents that are no ids: `goal-1`, `vendor-2`. */
export function neutralWords(
  documents: readonly unknown[],
): (role: SharedRole, word: string) => string {
  const found = new Map<Role, string[]>(sharedRoles.map((role) => [role, []]));
  const visit = (path: Path, value: unknown) => {
    if (typeof value === 'object' && value !== null) {
      const isList = Array.isArray(value);
      for (const [key, inner] of Object.entries(value)) {
        visit([...path, isList ? Number(key) : key], inner);
      }
    } else found.get(roleAt(path))?.push(String(value));
  };
  for (const document of documents) visit([], document);
  const numbers = new Map(
    sharedRoles.map((role) => {
      const words = found.get(role) ?? [];
      return [role, ranks(unsorted.includes(role) ? words : words.sort(compareText))];
    }),
  );
  return (role, word) => `${role}-${numbers.get(role)?.(word) ?? '0'}`;
}
