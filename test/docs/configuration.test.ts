import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkPolicyNames } from '../../src/check/checkPolicyNames.ts';
import { configVocabulary } from '../../src/cli/configVocabulary.ts';
import { collectFiles } from '../../src/cli/files/collectFiles.ts';
import { policyFrom } from '../../src/cli/policyFrom.ts';
import { policyFlags, variableOf } from '../../src/cli/policyOptions.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import { configSchema } from '../../src/config/configSchema.ts';
import { policyWords } from '../../src/config/policyWords.ts';
import { readConfig } from '../../src/config/readConfig.ts';
import { calledWith } from '../cli/calledWith.ts';
import { projectFolder } from '../cli/testTerminal.ts';
import { shippedRubric } from '../rubricFile.ts';

const page = readFileSync(join(projectFolder, 'docs/configuration.md'), 'utf8');
const readme = readFileSync(join(projectFolder, 'README.md'), 'utf8');

/** A part of a JSON Schema that may have keys. */
interface Part {
  properties?: Record<string, Part>;
  additionalProperties?: Part | boolean;
  anyOf?: Part[];
}

/** Every key of a schema by its path; `<id>` where it is anyone's choice. */
function keysOf({ properties = {}, additionalProperties, anyOf = [] }: Part, path = ''): string[] {
  const entries = Object.entries(properties);
  if (typeof additionalProperties === 'object') entries.push(['<id>', additionalProperties]);
  const below = entries.flatMap(([key, part]) => {
    const own = path === '' ? key : `${path}.${key}`;
    const inside = keysOf(part, own);
    return inside.length > 0 ? inside : [own];
  });
  return [...below, ...anyOf.flatMap((part) => keysOf(part, path))];
}

describe('docs/configuration.md', () => {
  const keys = keysOf(z.toJSONSchema(configSchema(configVocabulary), { io: 'input' }) as Part);

  it.each(keys.map((key) => key.replace(/^check\./, '')))('has a line for %s', (key) => {
    expect(page).toMatch(new RegExp(`^\\|.*\`${key.replaceAll('.', '\\.')}\``, 'm'));
  });

  it.each(Object.values(policyFlags))('has %s and its variable', (flag) => {
    expect(page).toContain(`\`${flag}`);
    expect(page).toContain(`\`${variableOf(flag)}\``);
  });

  it.each(Object.entries(policyWords))('has all words of %s', (_, words) => {
    expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  });
});

it('the configuration in the README fits the company beside it', async () => {
  const [text = ''] =
    /(?<=^```yaml\n)# omnigauge\.config\.yaml[\s\S]*?(?=^```)/m.exec(readme) ?? [];
  const { config, problems } = readConfig({ name: 'README.md', text }, configVocabulary);
  expect([problems, config.check.minLevel?.value]).toEqual([[], 'cross']);
  const context = calledWith({ config });
  const terminal = { ...context.terminal, folder: projectFolder };
  const files = await collectFiles('examples/bottega-aurora', terminal, Number.MAX_SAFE_INTEGER);
  checkPolicyNames(policyFrom({ on: 'low' }, context), {
    rubric: shippedRubric(config.rubric?.value),
    description: readCompany(files),
    configuration: config.document,
  });
});
