import { readFileSync, writeFileSync } from 'node:fs';

const page = 'docs/reliability.md';
const begin = '<!-- coverage: written by `npm run coverage` -->';
const end = '<!-- coverage: end -->';

/**
 * Puts what was reached into the page, in the place of what stood there.
 *
 * @param {import('istanbul-lib-coverage').CoverageSummary} reached
 */
export function writeFigures({ lines, branches }) {
  const text = readFileSync(page, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${page} has no place for coverage: ${begin} … ${end}`);
  const day = new Date().toISOString().slice(0, 10);
  const figures = `\`npm run coverage\`, ${day}: the tests reach ${share(lines)} of the lines of src and ${share(branches)} of its branches.`;
  writeFileSync(page, `${before}${begin}\n${figures}\n${end}${after}`);
}

/** @param {import('istanbul-lib-coverage').Totals} totals */
function share({ pct, covered, total }) {
  return `${pct.toFixed(1)} % (${covered} of ${total})`;
}
