import { readFileSync } from 'node:fs';
import { explanationOf } from './explanations.mjs';
import { folders } from './folders.mjs';
import { isUnnoticed } from './mutants.mjs';

/** @typedef {ReturnType<typeof import('./mutants.mjs').mutantsOf>} Mutants */
/** @typedef {{ folder: string, day: string, mutants: Mutants }} Tried */

const begin = '<!-- mutation: written by `npm run mutation` -->';
const end = '<!-- mutation: end -->';
const heading = '# Reliability\n';

/**
 * The page with what was measured in the place of what was there.
 *
 * @param {string} page
 * @param {readonly Tried[]} tried
 */
export function withMutationSection(page, tried) {
  const section = `${begin}\n${sectionText(tried)}${end}`;
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (after !== undefined) return `${before}${section}${after}`;
  return `${(page || heading).trimEnd()}\n\n${section}\n`;
}

/** @param {readonly Tried[]} tried */
function sectionText(tried) {
  const rows = tried.map(({ folder, day, mutants }) => row(`\`src/${folder}\``, day, mutants));
  const all = tried.flatMap(({ mutants }) => mutants);
  return `## Tests that bite

\`npm run mutation\` changes the code in many small ways, one at a time – a \`<\` becomes a \`<=\`, a text
becomes empty, a block does nothing – and runs the tests that reach the change. A change that no test
notices shows what nobody checks. ${versions()}

${[
  '| folder | changes | noticed | never ended | not noticed | of these explained | score | tried on |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
  ...rows,
  row('all', '', all),
].join('\n')}

The score is the share that is noticed, or that makes the code run without end. Tables and schemas that
are read once, when a file is loaded, and the descriptions in schemas are left as they are (${counted(all, 'Ignored')}
changes): the former cannot be switched on and off while the tests stay loaded, nothing acts on the latter. Nor is a \`?.\`
made a \`.\`: wherever one is written, the compiler does not take the other. Each change gets two seconds of work, on the likeliest tests first, what is
left and not explained more where it was tried again (\`--again\`), and each property 0.3 seconds, so the score is what
the tests find at least. Columns are counts of changes.
${untriedText(tried)}
${explainedText(all)}`;
}

/** @param {readonly Tried[]} tried */
function untriedText(tried) {
  const names = Object.keys(folders).filter((name) => !tried.some(({ folder }) => folder === name));
  const shown = names.map((name) => `\`src/${name}\``).join(', ');
  return names.length === 0 ? '' : `\nNot tried in full yet: ${shown}.\n`;
}

/** @param {string} name @param {string} day @param {Mutants} mutants */
function row(name, day, mutants) {
  const unnoticed = mutants.filter(isUnnoticed);
  const [killed, timeout] = [counted(mutants, 'Killed'), counted(mutants, 'Timeout')];
  const total = killed + timeout + unnoticed.length;
  const explained = unnoticed.filter((mutant) => explanationOf(mutant) !== undefined).length;
  const score = `${((100 * (killed + timeout)) / total).toFixed(1)} %`;
  return `| ${[name, total, killed, timeout, unnoticed.length, explained, score, day].join(' | ')} |`;
}

/** @param {Mutants} mutants @param {string} status */
function counted(mutants, status) {
  return mutants.filter((mutant) => mutant.status === status).length;
}

/** @param {Mutants} mutants */
function explainedText(mutants) {
  const lines = mutants.filter(isUnnoticed).flatMap((mutant) => {
    const { file, written, mutated } = mutant;
    const why = explanationOf(mutant)?.why;
    return why === undefined ? [] : [`- \`${file}\`: ${code(written)} → ${code(mutated)}. ${why}`];
  });
  if (lines.length === 0) return '';
  return `### Changes that no test has to notice\n\n${[...new Set(lines)].join('\n')}\n\n`;
}

/** Long pieces of code are told by how they begin. @param {string} text */
function code(text) {
  const short = text.length > 70 ? `${text.slice(0, 69)}…` : text;
  return short.includes('`') ? `\`\` ${short} \`\`` : `\`${short || '(nothing)'}\``;
}

function versions() {
  const { version, devDependencies: packages } = JSON.parse(readFileSync('package.json', 'utf8'));
  return `omnigauge ${version}, Stryker ${packages['@stryker-mutator/core']}, Vitest ${packages.vitest}, Node ${process.versions.node}.`;
}
