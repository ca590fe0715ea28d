// What the benchmarks measured, as Markdown.
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';

/**
 * @typedef {{ what: string, figure: number, atMost: number | null }} Goal
 * @typedef {{
 *   title: string, day: string, machine: string, versions: string,
 *   goals: Goal[] | null, printed: string | null,
 * }} Section
 */

/** Where and with what it was measured; nothing that names the machine. */
export function machine() {
  const processor = cpus()[0]?.model.trim() ?? 'unknown';
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const peers = JSON.parse(readFileSync('bench/package.json', 'utf8')).devDependencies;
  const versions = { omnigauge: version, Node: process.versions.node, ...peers };
  return {
    day: new Date().toISOString().slice(0, 10),
    machine: `${availableParallelism()} cores (${processor}), ${Math.round(totalmem() / 2 ** 30)} GiB`,
    versions: Object.entries(versions)
      .map(([name, each]) => `${name} ${each}`)
      .join(', '),
  };
}

/** @param {readonly Section[]} sections */
export function benchReport(sections) {
  return `# Benchmarks

Written by \`npm run bench\` (see \`scripts/bench.mjs\`). Ratios are medians of paired runs: the commands
take turns, and each is compared with the other of the same round.
${sections.map(sectionText).join('')}`;
}

/** @param {Section} section */
function sectionText({ title, day, machine: where, versions, goals, printed }) {
  const figures = goals === null ? `\`\`\`text\n${printed}\`\`\`` : goalTable(goals);
  return `\n## ${title}\n\n${day}, ${where}; ${versions}.\n\n${figures}\n`;
}

/** @param {readonly Goal[]} goals */
function goalTable(goals) {
  const rows = goals.map(({ what, figure, atMost }) => {
    const met = atMost === null ? '' : figure <= atMost ? 'met' : 'missed';
    return `| ${what} | ${figure.toFixed(2)} | ${atMost === null ? '' : `≤ ${atMost}`} | ${met} |`;
  });
  return ['| | figure | goal | |', '| --- | ---: | ---: | --- |', ...rows].join('\n');
}
