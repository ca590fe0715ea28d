import { onTestFinished } from 'vitest';
import { disk } from '../../../src/cli/disk/disk.ts';

type Operation = keyof typeof disk;
type Call = (...given: unknown[]) => unknown;

/** What goes wrong at one operation. */
export type Fault =
  /** It fails, once or from then on, with a code of the system. */
  | { code: string; lasts?: boolean }
  /** The process is killed: neither this operation nor any after it happens. */
  | 'killed';

/** The operations by which files are read, which change nothing. */
export const readingOperations: readonly Operation[] = [
  'openSync',
  'fstatSync',
  'readSync',
  'closeSync',
  'statSync',
  'lstatSync',
  'readdirSync',
  'realpathSync',
];

/** The operations of a disk as they are called, of which one can be made to fail. */
export interface BrokenDisk {
  calls: { operation: Operation; path: string }[];
  /** Whether it came to the fault. */
  isReached(): boolean;
  mend(): void;
}

/**
 * Counts the operations of a kind from 0, and lets the one with a number fail. `path` is the one that
 * was given, or that of the open file.
 */
export function brokenDisk(
  counts: (operation: Operation, path: string) => boolean,
  at = -1,
  fault: Fault = 'killed',
): BrokenDisk {
  const whole = { ...disk };
  const calls: BrokenDisk['calls'] = [];
  const opened = new Map<unknown, string>();
  let isReached = false;
  const fails = (operation: Operation, path: string): boolean => {
    const isCounted = counts(operation, path);
    const number = isCounted ? calls.push({ operation, path }) - 1 : null;
    const isAfter = isReached && (fault === 'killed' || (fault.lasts === true && isCounted));
    isReached ||= number === at;
    return number === at || isAfter;
  };
  for (const operation of Object.keys(whole) as Operation[]) {
    const call = whole[operation] as Call;
    const isWaitedFor = !/Sync$|^mayWrite$/.test(operation);
    const disturbed = (...given: unknown[]) => {
      const [first] = given;
      const path = typeof first === 'number' ? (opened.get(first) ?? '') : String(first);
      if (fails(operation, path)) {
        const error = errorOf(fault, operation);
        if (isWaitedFor) return Promise.reject(error);
        throw error;
      }
      const result = call(...given);
      if (operation === 'openSync') opened.set(result, path);
      if (operation !== 'open') return result;
      return (result as Promise<number>).then((descriptor) => {
        opened.set(descriptor, path);
        return descriptor;
      });
    };
    Object.assign(disk, { [operation]: disturbed });
  }
  const mend = () => void Object.assign(disk, whole);
  onTestFinished(mend);
  return { calls, isReached: () => isReached, mend };
}

function errorOf(fault: Fault, operation: Operation): Error {
  const code = fault === 'killed' ? 'KILLED' : fault.code;
  return Object.assign(new Error(`${code}: ${operation}`), { code });
}
