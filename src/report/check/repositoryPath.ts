/** The name under which standard input is read. */
const standardInput = '<stdin>';

const absolute = /^(?:\/|[a-z]:\/)/i;

/**
 * The way from the root of the repository to a file that is known by its way from a folder of it,
 * with `/` on every system; null where there is no file. What lies outside keeps its `../`.
 */
export function repositoryPath(file: string, folder = ''): string | null {
  if (file === standardInput) return null;
  const path = file.replaceAll('\\', '/');
  if (absolute.test(path)) return path;
  const way: string[] = [];
  for (const part of `${folder.replaceAll('\\', '/')}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && way.length > 0 && way.at(-1) !== '..') way.pop();
    else way.push(part);
  }
  return way.join('/');
}
