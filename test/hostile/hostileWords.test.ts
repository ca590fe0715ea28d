import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/temporaryFolder.ts';
import { runCommand } from '../cli/testTerminal.ts';
import { terminal } from './readers/terminal.ts';

const company = 'omnigauge: 1\nchannels:\n  web: { kind: webshop }\n  shop: { kind: store }\n';
/** As a file may be called, on any system that lets it. */
const painting = 'a\u001b[2J\u009b2J\u202eb\u200b\u2028 ##[error]c';

/** Calls whose words were made up by somebody else, as in a script that takes them from a file. */
const calls: readonly (readonly string[])[] = [
  [painting],
  [`--${painting}`],
  ['assess', painting],
  ['assess', 'company.yaml', '--rubric', painting],
  ['assess', 'company.yaml', '--rubric', `./${painting}.yaml`],
  ['assess', 'company.yaml', '--format', painting],
  ['assess', 'company.yaml', '--top', painting],
  ['assess', 'company.yaml', '--config', painting],
  ['assess', 'company.yaml', '-o', `missing/${painting}/report.txt`],
  ['assess', 'company.yaml', '-o', `${painting}.txt`],
  ['assess', 'company.yaml', '--verbose', '--no-plan', '--config', 'config.yaml'],
  ['assess', `${painting}.yaml`, '--verbose', '--no-plan'],
  ['report', 'picture', painting, 'company.yaml'],
  ['report', 'picture', 'radar', 'company.yaml', '-o', painting],
  ['explain', painting],
  ['explain', 'score', painting],
  ['plan', 'company.yaml', '--without', painting],
  ['plan', 'company.yaml', '--issues', painting],
  ['plan', `${painting}.yaml`, '--apply', '--yes'],
  ['what-if', 'company.yaml', '--remove', painting],
  ['what-if', 'company.yaml', '--set', `${painting}=x`],
  ['what-if', 'company.yaml', '--add-flow', painting],
  ['what-if', 'company.yaml', '--connect', painting],
  ['what-if', 'company.yaml', '--overlay', painting],
  ['check', 'company.yaml', '--min-level', painting],
  ['check', 'company.yaml', '--require-practice', painting],
  ['check', 'company.yaml', '--baseline', painting, '--forbid-loss'],
  ['check', 'company.yaml', '--baseline', painting, '--update-baseline'],
  ['check', 'company.yaml', '--min-level', 'multi', '-o', `${painting}.xml`],
  ['check', 'company.yaml', '--since', painting],
  ['compare', painting, 'company.yaml'],
  ['compare', `${painting}.yaml`, 'company.yaml'],
  ['history', painting],
  ['portfolio', painting],
  ['portfolio', `${painting}.yaml`, 'company.yaml', '--no-plan'],
  ['portfolio', 'company.yaml', '--sort', painting],
  ['portfolio', 'company.yaml', '--filter', painting],
  ['portfolio', '--from', painting],
  ['interview', 'company.yaml', '--answers', painting],
  ['interview', 'company.yaml', '--print-questions', '-o', `${painting}.yaml`],
  ['init', `new ${painting}`],
  ['init', '--from-example', painting],
  ['rubric', 'show', painting],
  ['rubric', 'lint', painting],
  ['rubric', 'test', painting],
  ['rubric', 'new', painting],
  ['rubric', 'new', 'own', '-o', `${painting}.yaml`],
  ['schema', painting],
  ['completion', painting],
];

describe.each(['en', 'it'])('in %s', (language) => {
  it.each(calls)('nothing of a call acts on the terminal: %j', async (...words) => {
    const folder = temporaryFolder({
      'company.yaml': company,
      [`${painting}.yaml`]: company,
      'config.yaml': 'config: 1\n',
    });
    const { code, output, errors } = await runCommand([...words, '--lang', language], { folder });
    expect([0, 1, 2]).toContain(code);
    expect(terminal.acting(output.replaceAll('\r\n', '\n'), '')).toEqual([]);
    expect(terminal.acting(errors, '')).toEqual([]);
    expect(output + errors).not.toBe('');
  });
});

describe('a file names no other outside its folder', () => {
  it.each([
    ['extends', 'rubric.yaml', 'rubric: 1\nid: own\nversion: "1"\nextends: ../../../etc/passwd\n'],
    [
      'extends an address',
      'rubric.yaml',
      'rubric: 1\nid: own\nversion: "1"\nextends: https://evil.example/x.yaml\n',
    ],
  ])('%s', async (_name, file, text) => {
    const folder = temporaryFolder({ 'company.yaml': company, [file]: text });
    const call = ['assess', 'company.yaml', '--no-plan', '--rubric', './rubric.yaml', '-f', 'json'];
    const { code, output } = await runCommand(call, { folder });
    expect(code).toBe(2);
    // That it is there or not is all that is said of it, and nothing of what it holds.
    expect(output).not.toContain('root:');
  });

  it.each(['../outside', '..', '/etc/x', 'a/b', 'a\\b', '.', 'con', '-o'])(
    'an id is no path: %s',
    async (id) => {
      const folder = temporaryFolder({
        'company.yaml': `${company}journeys:\n  ${JSON.stringify(id)}: { steps: [web, shop] }\n`,
      });
      const { code } = await runCommand(['plan', 'company.yaml', '--issues', 'issues'], { folder });
      expect(code).toBe(id === 'con' ? 0 : 2);
      expect(existsSync(join(folder, 'outside'))).toBe(false);
    },
  );
});
