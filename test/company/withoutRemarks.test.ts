import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { withoutRemarks } from '../../src/company/withoutRemarks.ts';
import { projectFolder } from '../cli/testTerminal.ts';

const text = `# For us only: the owner is hard to please.
omnigauge: 1
notes: >
  Do not show
  to the client.
channels:
  store: { kind: store, notes: "secret # one", team: none } # secret two
  webshop: { kind: webshop, name: 'Shop # 1' }
`;

describe('a file without remarks', () => {
  it('has neither comments nor notes', () => {
    const bare = withoutRemarks({ name: 'a.yaml', text });
    expect(bare.text).not.toMatch(/secret|hard to please|client/);
    expect(bare.text).toContain('Shop # 1');
    expect(bare.text.split('\n')).toHaveLength(text.split('\n').length);
  });

  const folder = join(projectFolder, 'examples/bottega-aurora');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

  it('says the same in the same lines', () => {
    const lines = (of: typeof files) =>
      JSON.stringify(readCompany(of), (key, value) => (key === 'column' ? undefined : value));
    expect(lines(files.map(withoutRemarks))).toBe(lines(files));
  });
});
