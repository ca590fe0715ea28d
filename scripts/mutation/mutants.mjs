/** @typedef {{ status: string, replacement?: string, mutatorName: string, location: Location }} Mutant */
/** @typedef {{ start: Place, end: Place }} Location */
/** @typedef {{ line: number, column: number }} Place */
/** @typedef {{ files: Record<string, { source: string, mutants: Mutant[] }> }} Report */

/**
 * The mutants of a report of Stryker, each with what was written and what was put in its place.
 *
 * @param {Report} report
 */
export function mutantsOf({ files }) {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants.map((mutant) => told(file, lines, mutant));
  });
}

/**
 * A report without some of its mutants.
 *
 * @param {Report} report
 * @param {(mutant: ReturnType<typeof told>) => boolean} isOut
 */
export function withoutMutants(report, isOut) {
  const files = Object.entries(report.files).map(([file, content]) => {
    const lines = content.source.split('\n');
    const mutants = content.mutants.filter((mutant) => !isOut(told(file, lines, mutant)));
    return [file, { ...content, mutants }];
  });
  return { ...report, files: Object.fromEntries(files) };
}

/** @param {string} file @param {string[]} lines @param {Mutant} mutant */
function told(file, lines, { status, replacement = '', location }) {
  return {
    file,
    line: location.start.line,
    status,
    written: oneLine(textAt(lines, location)),
    mutated: oneLine(replacement),
  };
}

/**
 * @param {readonly string[]} lines
 * @param {Location} location lines and columns from 1
 */
function textAt(lines, { start, end }) {
  const covered = lines.slice(start.line - 1, end.line);
  const last = covered.length - 1;
  covered[last] = (covered[last] ?? '').slice(0, end.column - 1);
  covered[0] = (covered[0] ?? '').slice(start.column - 1);
  return covered.join('\n');
}

/** @param {string} text */
function oneLine(text) {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** What no test noticed. @param {{ status: string }} mutant */
export function isUnnoticed({ status }) {
  return status === 'Survived' || status === 'NoCoverage';
}
