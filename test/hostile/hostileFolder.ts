import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../cli/testTerminal.ts';
import { hostileCompany, hostileRubric, type Naming } from './hostileCompany.ts';

/** A folder with all that the views are called with; whoever makes it takes it away. */
export async function hostileFolder(name: Naming): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'omnigauge-hostile-'));
  const company = hostileCompany(name);
  const files = {
    'company.json': company,
    'later.json': hostileCompany(name, { isLater: true }),
    'companies.ndjson': `${JSON.stringify(JSON.parse(company))}\n`,
    'rubric.json': hostileRubric(name),
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const call = ['assess', 'company.json', '-f', 'json', '-o', 'result.json', '--quiet'];
  const { code, errors } = await runCommand(call, { folder });
  if (code !== 0) throw new Error(errors);
  return folder;
}
