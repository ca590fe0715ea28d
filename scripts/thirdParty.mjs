// The notices of the packages whose code is bundled, as their licences ask for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folders of the packages of which anything got into a bundle, in the order of their names.
 * @param {import('esbuild').Metafile} metafile
 */
export function packagesIn({ outputs }) {
  const folders = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .flatMap(([path]) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );
  return [...new Set(folders)].sort();
}

/**
 * Names, versions and copyright of packages, each kind of licence with its text once.
 * @param {readonly string[]} folders
 */
export function thirdPartyNotice(folders) {
  /** @type {Map<string, { text: string, packages: string[] }>} */
  const licences = new Map();
  for (const folder of folders) {
    const { heading, text } = licenceOf(folder);
    // Some wrap the same words at another width, or with other quotes.
    const words = text.replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ').toLowerCase();
    const same = licences.get(words) ?? { text, packages: [] };
    licences.set(words, { ...same, packages: [...same.packages, heading] });
  }
  const sections = [...licences.values()].map(
    ({ text, packages }) => `${packages.join('\n')}\n${text === '' ? '' : `\n${text}\n`}`,
  );
  return `omnigauge contains code of these packages.\n\n${sections.join('\n----\n\n')}`;
}

/**
 * What differs from package to package, and the text of its licence; empty where there is no file.
 * @param {string} folder
 */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const lines = file === undefined ? [] : readFileSync(join(folder, file), 'utf8').split(/\r?\n/);
  const isCopyright = (/** @type {string} */ line) => /^copyright\b/i.test(line.trim());
  const isTitle = (/** @type {string} */ line) =>
    /^[(\s]*(The )?(MIT|ISC|BSD 3-Clause) License[\s)]*(\(MIT\))?\s*$/.test(line);
  const copyright = lines.filter(isCopyright).map((line) => line.trim());
  const licence = file === undefined ? `${license}, as its package.json says` : license;
  return {
    heading: [`${name} ${version}, ${licence}`, ...copyright].join('. '),
    text: lines
      .filter((line) => !isCopyright(line) && !isTitle(line))
      .join('\n')
      .trim(),
  };
}
