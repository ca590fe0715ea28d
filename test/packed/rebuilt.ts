import { execFileSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../cli/testTerminal.ts';
import { npm } from './npm.ts';
import { type Packed, packed } from './packed.ts';

/** A year and more ahead, for whatever a build script would ask. */
const laterDate = `const Now = Date, ahead = 4e10;
globalThis.Date = class extends Now {
  constructor(...parts) { super(...(parts.length > 0 ? parts : [Now.now() + ahead])); }
  static now() { return Now.now() + ahead; }
};`;

const elsewhere = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(laterDate)}`,
};

/**
 * The package as a stranger builds it from the sources: with packages of its own, in another place
 * and zone, in another language, at another time and with another Node.
 */
export function rebuilt(folder: string, node: string): Packed {
  const sources = join(folder, 'another place', 'città', 'omnigauge');
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const names = execFileSync('git', listed, { cwd: projectFolder, encoding: 'utf8' }).split('\0');
  for (const name of names) {
    const file = join(projectFolder, name);
    if (name !== '' && existsSync(file)) cpSync(file, join(sources, name));
  }
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund'];
  npm(['ci', '--prefer-offline', ...quietly], { folder: sources });
  return packed({ from: sources, to: join(folder, 'rebuilt'), node, environment: elsewhere });
}
