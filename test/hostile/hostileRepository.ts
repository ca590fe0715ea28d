import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder with a repository, and what git takes for the subjects of its commits, the oldest first. */
export interface HostileRepository {
  folder: string;
  subjects: readonly string[];
}

const company = (freshness: string) => `omnigauge: 1
channels:
  web: { kind: webshop }
  shop: { kind: store }
flows:
  - { from: web, to: shop, data: [identity, orders], freshness: ${freshness} }
`;
const contents = [company('daily'), company('realtime')];

/** A repository whose commits bear these messages; whoever makes it takes it away. */
export function hostileRepository(messages: readonly string[]): HostileRepository {
  const folder = mkdtempSync(join(tmpdir(), 'omnigauge-hostile-'));
  const git = (words: readonly string[], input = '') =>
    execFileSync('git', words, {
      ...{ cwd: folder, input, encoding: 'utf8', maxBuffer: 1e8 },
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
  git(['init', '--quiet', '--initial-branch', 'main']);
  const commits = messages.map((message, at) => commitOf(message, contents[at % 2] ?? '', at));
  git(['fast-import', '--quiet'], commits.join(''));
  git(['reset', '--quiet', '--hard']);
  const subjects = git(['log', '-z', '--reverse', '--format=%s']).split('\0').slice(0, -1);
  return { folder, subjects };
}

/** A commit in the language of `git fast-import`, each a day after the one before. */
function commitOf(message: string, content: string, day: number): string {
  const seconds = Date.UTC(2026, 0, 1 + day) / 1000;
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  return [
    'commit refs/heads/main\n',
    `committer A Tester <tester@example.com> ${seconds} +0000\n`,
    data(message),
    'M 100644 inline company.yaml\n',
    data(content),
  ].join('');
}
