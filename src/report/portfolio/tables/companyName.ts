import { shortName } from '../../text/page.ts';
import { visible } from '../../text/visible.ts';

/** What a company is called: by its name, or else by where it stands. */
export function companyName({ name, path }: { name: string | null; path: string }): string {
  return shortName(name ?? '') || visible(path);
}
