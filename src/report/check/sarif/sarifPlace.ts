import { uriPath } from '../uriPath.ts';

/** The root of the repository, as upload tools know it. */
export const rootId = '%SRCROOT%';

/** A file, by its path from the root of the repository; one outside by its full path. */
export function sarifPlace(path: string) {
  if (path.startsWith('/')) return { uri: `file://${uriPath(path)}` };
  const drive = /^[a-z]:(?=\/)/i.exec(path)?.[0];
  if (drive !== undefined) return { uri: `file:///${drive}${uriPath(path.slice(drive.length))}` };
  return { uri: uriPath(path), uriBaseId: rootId };
}
