import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.ts';

export interface Packed {
  tarball: string;
  /** The folder that it is unpacked into. */
  contents: string;
}

interface Packing {
  from: string;
  to: string;
  words?: readonly string[];
  node?: string;
  environment?: Record<string, string>;
}

/** Packs a project as npm publishes it, and unpacks that. */
export function packed({ from, to, words = [], ...how }: Packing): Packed {
  mkdirSync(to, { recursive: true });
  npm(['pack', ...words, '--pack-destination', to], { folder: from, ...how });
  const tarball = readdirSync(to).find((name) => name.endsWith('.tgz')) as string;
  // Names without a folder, as a drive's letter is a host for some tars.
  execFileSync('tar', ['-xzf', tarball], { cwd: to });
  return { tarball: join(to, tarball), contents: join(to, 'package') };
}
