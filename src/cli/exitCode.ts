/** What the command's end means (DESIGN §9); the same for every format. */
export const exitCode = {
  done: 0,
  /** What the user asked to hold does not. */
  failed: 1,
  /** Usage, input, configuration, or a crash: it could not be assessed. */
  notAssessed: 2,
  interrupted: 130,
} as const;
