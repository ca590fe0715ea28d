// Keeps one comment on a pull request up to date. The comment of an earlier run is found by its
// first line, which nobody sees, and by who wrote it: anybody else could have copied the line.
import { readFileSync } from 'node:fs';

const {
  COMMENT_FILE = '',
  COMMENT_AUTHOR = '',
  COMMENT_TOKEN = '',
  PULL_REQUEST = '',
  HEAD_REPOSITORY = '',
  GITHUB_REPOSITORY = '',
  GITHUB_API_URL = 'https://api.github.com',
} = process.env;

const perPage = 100;
const repository = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}`;
const body = readFileSync(COMMENT_FILE, 'utf8');
const [marker = ''] = body.split('\n', 1);

/** An answer of GitHub that is not as hoped for. */
class Refused extends Error {
  /** @param {number} status @param {string} text */
  constructor(status, text) {
    super(`${status}: ${text}`);
    this.status = status;
  }
}

/** @param {string} method @param {string} url @param {object} [data] */
async function ask(method, url, data) {
  const response = await fetch(url, {
    method,
    headers: {
      Accept: 'application/vnd.github+json',
      Authorization: `Bearer ${COMMENT_TOKEN}`,
      'X-GitHub-Api-Version': '2022-11-28',
      ...(data && { 'Content-Type': 'application/json' }),
    },
    ...(data && { body: JSON.stringify(data) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Refused(response.status, text);
  return JSON.parse(text);
}

/** The comment of an earlier run; null where there is none. */
async function earlierComment() {
  for (let page = 1; ; page += 1) {
    const url = `${repository}/issues/${PULL_REQUEST}/comments?per_page=${perPage}&page=${page}`;
    const comments = /** @type {{ id: number, body?: string, user?: { login: string } }[]} */ (
      await ask('GET', url)
    );
    const found = comments.find(
      (comment) =>
        comment.user?.login === COMMENT_AUTHOR && comment.body?.split(/\r?\n/, 1)[0] === marker,
    );
    if (found) return found;
    if (comments.length < perPage) return null;
  }
}

try {
  const earlier = await earlierComment();
  if (earlier) await ask('PATCH', `${repository}/issues/comments/${earlier.id}`, { body });
  else await ask('POST', `${repository}/issues/${PULL_REQUEST}/comments`, { body });
} catch (error) {
  const isFork = HEAD_REPOSITORY !== GITHUB_REPOSITORY;
  if (isFork && error instanceof Refused && [401, 403, 404].includes(error.status)) {
    process.stdout.write(
      '::notice title=omnigauge::No comment, as the pull request comes from a fork: see the summary.\n',
    );
  } else {
    // Not by the way: who relies on the comment would take an old one for the result of this run.
    const reason = String(error instanceof Error ? error.message : error);
    const escaped = reason.slice(0, 500).replaceAll('%', '%25').replace(/\r?\n/g, '%0A');
    process.stdout.write(`::error title=omnigauge::The comment could not be written: ${escaped}\n`);
    process.exitCode = 1;
  }
}
