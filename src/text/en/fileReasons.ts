/** Why a file cannot be read, by the codes of the system, and what to do. */
export const readingReasons: Readonly<Record<string, string>> = {
  EACCES: 'you do not have the right to read it. Ask for that right, or name another file.',
  EPERM: 'you do not have the right to read it. Ask for that right, or name another file.',
  EIO: 'the disk reports an error. Try again, and check the disk if it happens again.',
  ELOOP: 'its links lead in a circle. Mend or remove the link.',
  EMFILE: 'too many files are open. Close other programs and try again.',
  ENFILE: 'too many files are open. Close other programs and try again.',
  ENAMETOOLONG: 'its path is longer than the system allows. Use shorter names.',
  ENXIO: 'it is a socket, which is no file. Use `-` for standard input.',
  ERR_INVALID_ARG_VALUE: 'its name holds a character that no name can hold. Check the path.',
};

/** Why a file cannot be written, by the codes of the system, and what to do. */
export const writingReasons: Readonly<Record<string, string>> = {
  EACCES:
    'you do not have the right to write there. Ask for that right, or write to another folder.',
  EPERM:
    'you do not have the right to write there. Ask for that right, or write to another folder.',
  EROFS: 'the disk is read-only. Write to another one.',
  ENOSPC: 'the disk is full. Make room and try again.',
  EDQUOT: 'your share of the disk is used up. Make room and try again.',
  EFBIG: 'it is larger than the disk allows for one file. Write to another disk.',
  EIO: 'the disk reports an error. Check the disk, or write to another one.',
  ENOENT: 'the folder is not there. Make it first, or check the path.',
  ENOTDIR: 'a part of its path is a file, not a folder. Check the path.',
  EEXIST: 'something else is there where a folder is needed. Check the path.',
  EISDIR: 'it is a folder. Name a file in it.',
  ELOOP: 'its links lead in a circle. Mend or remove the link.',
  EMFILE: 'too many files are open. Close other programs and try again.',
  ENFILE: 'too many files are open. Close other programs and try again.',
  ENAMETOOLONG: 'its path is longer than the system allows. Use shorter names.',
  EBUSY: 'another program is using it. Close that program and try again.',
  EPIPE: 'the program that should read it has ended. Try again without it.',
  EBADF: 'nothing is open for writing there. Name a file instead.',
  ENXIO: 'it is a socket, or a pipe that nobody reads. Name a file instead.',
  ERR_INVALID_ARG_VALUE: 'its name holds a character that no name can hold. Check the path.',
};
