import { setTimeout } from 'node:timers/promises';
import { systemCode } from './fileError.ts';

/** What passes by itself: a signal came in between, a pipe is full, other programs hold many files. */
const passing = ['EINTR', 'EAGAIN', 'EMFILE', 'ENFILE'];
/** On Windows another program, such as one that looks for viruses, may hold a file for a moment. */
const passingOnWindows = ['EBUSY', 'EPERM', 'EACCES'];

/** Milliseconds before each further try. */
const pauses = [1, 5, 20, 50, 100];

/** Does it, and again where it failed for a reason that mostly passes. */
export async function patiently<Value>(operation: () => Promise<Value>): Promise<Value> {
  for (const pause of pauses) {
    try {
      return await operation();
    } catch (error) {
      if (!isPassing(systemCode(error))) throw error;
      await setTimeout(pause);
    }
  }
  return operation();
}

/** Whether it is worth another try. */
export function isPassing(code: string): boolean {
  return (
    passing.includes(code) || (process.platform === 'win32' && passingOnWindows.includes(code))
  );
}
