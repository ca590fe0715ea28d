import { npm } from './npm.ts';

/** The versions of Node that the package is for: the oldest, and each that is kept up for long. */
const majors = [20, 22, 24, 26];

export interface NodeProgram {
  major: number;
  /** Its file, or null where it cannot be fetched. */
  file: string | null;
}

/** The Node of this process where it fits, the others from the npm registry. */
export function fetchedNodes(folder: string): NodeProgram[] {
  return majors.map((major) => ({ major, file: fileOf(major, folder) }));
}

function fileOf(major: number, folder: string): string | null {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const words = ['exec', '--yes', `--package=node@${major}`, '--', 'node', '-p'];
  try {
    const said = npm([...words, 'JSON.stringify([process.execPath,process.versions.node])'], {
      folder,
    });
    const [file, version] = JSON.parse(said);
    return version.startsWith(`${major}.`) ? file : null;
  } catch {
    return null;
  }
}
