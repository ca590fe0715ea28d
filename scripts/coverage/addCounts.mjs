/** @typedef {import('istanbul-lib-coverage').CoverageMap} CoverageMap */
/** @typedef {import('istanbul-lib-coverage').FileCoverageData} FileCoverage */
/** @typedef {import('istanbul-lib-coverage').Range} Place */

/**
 * Adds the counts of one map to another. Two ways to compile a file end its parts at places that
 * differ by a sign or two, so parts are the same where they begin at the same place.
 *
 * @param {CoverageMap} map is changed
 * @param {CoverageMap} other
 */
export function addCounts(map, other) {
  for (const file of other.files()) {
    if (!map.files().includes(file)) continue;
    add(map.fileCoverageFor(file).data, other.fileCoverageFor(file).data);
  }
}

/** @param {FileCoverage} file @param {FileCoverage} other */
function add(file, other) {
  addPlaces(file.statementMap, file.s, other.statementMap, other.s);
  addPlaces(declared(file), file.f, declared(other), other.f);
  const found = new Map(
    Object.entries(other.branchMap).map(([key, branch]) => [branchKey(branch), other.b[key]]),
  );
  for (const [key, branch] of Object.entries(file.branchMap)) {
    const counts = found.get(branchKey(branch));
    file.b[key] = (file.b[key] ?? []).map((count, way) => count + (counts?.[way] ?? 0));
  }
}

/**
 * @param {Record<string, Place>} places
 * @param {Record<string, number>} counts
 * @param {Record<string, Place>} otherPlaces
 * @param {Record<string, number>} otherCounts
 */
function addPlaces(places, counts, otherPlaces, otherCounts) {
  const found = new Map(
    Object.entries(otherPlaces).map(([key, place]) => [placeKey(place), otherCounts[key]]),
  );
  for (const [key, place] of Object.entries(places)) {
    counts[key] = (counts[key] ?? 0) + (found.get(placeKey(place)) ?? 0);
  }
}

/** @param {FileCoverage} file */
function declared({ fnMap }) {
  return Object.fromEntries(Object.entries(fnMap).map(([key, { decl }]) => [key, decl]));
}

/** @param {import('istanbul-lib-coverage').BranchMapping} branch */
function branchKey({ type, loc, locations }) {
  return `${type} ${placeKey(loc)} ${locations.length}`;
}

/** @param {Place} place */
function placeKey({ start: { line, column } }) {
  return `${line}:${column}`;
}
