import { disk } from './disk.ts';
import { systemCode } from './fileError.ts';
import { patiently } from './patiently.ts';

/** Where a folder cannot be opened or has nothing to bring to the disk, the system sees to it. */
const needless = ['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOSYS', 'ENOTSUP', 'EPERM'];

/** Brings the names in a folder to the disk: a renamed file could be lost with the power otherwise. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const descriptor = await patiently(() => disk.open(folder, 'r'));
    try {
      await patiently(() => disk.fsync(descriptor));
    } finally {
      await disk.close(descriptor);
    }
  } catch (error) {
    if (!needless.includes(systemCode(error))) throw error;
  }
}
