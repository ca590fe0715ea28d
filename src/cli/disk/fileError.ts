import { commandProblem } from '../commandProblem.ts';

/** The code of an error of the system, such as `ENOSPC`; empty for any other error. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** An error of reading in the words of the tool; what is no error of the system stays as it is. */
export function fileError(error: unknown, path: string): unknown {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return commandProblem('not-found', { path });
  return code === '' ? error : commandProblem('unreadable', { path, reason: code });
}

/** The same for writing. `written` are the files of the same change that are in place already. */
export function writingError(
  error: unknown,
  path: string,
  written: readonly string[] = [],
): unknown {
  const reason = systemCode(error);
  return reason === '' ? error : commandProblem('cannot-write', { path, reason, written });
}
