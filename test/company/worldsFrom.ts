import { readCompany } from '../../src/company/readCompany.ts';
import type { World } from '../../src/company/world.ts';
import { worldsOf } from '../../src/company/worlds.ts';

/** Both worlds of a company given as YAML; the line that states the format may be left out. */
export function worldsFrom(company: string): { worst: World; best: World } {
  return worldsOf(
    readCompany([
      { name: 'company.yaml', text: company },
      { name: 'format.yaml', text: 'omnigauge: 1' },
    ]),
  );
}
