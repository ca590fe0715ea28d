import type { CheckResult } from '../../check/checkResult.ts';
import { repositoryPath } from './repositoryPath.ts';

/**
 * What was checked, by its way from the root of the repository: the file, or the folder that holds
 * all files; empty for the root. It tells the checks of several companies in one repository apart.
 */
export function checkedPath({ inputs }: CheckResult, folder?: string): string {
  const paths = inputs.map(({ file }) => (repositoryPath(file, folder) ?? file).split('/'));
  const [first = [], ...others] = paths;
  if (others.length === 0) return first.join('/');
  const end = first.findIndex((part, index) => others.some((other) => other[index] !== part));
  return first.slice(0, end).join('/');
}
