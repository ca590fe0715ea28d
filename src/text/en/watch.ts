const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

/** The English words for a company that is watched while its files are edited. */
export const watch = {
  changed: (time: string) => `What the save at ${time} changed`,
  sinceStart: (sentence: string) => `Since the start: ${sentence}`,
  old: (time: string) => `As it was at ${time}, before this`,
  nothingYet:
    'There is no result yet. Mend what is shown above and save: it is read again at once.',
  more: (lines: number) =>
    `… ${count(lines, 'more line', 'more lines')}; a taller window shows more`,
  saved: (time: string) => `saved at ${time}`,
  unsaved: 'waiting for a save',
  broken: 'cannot be read',
  keys: 'q leaves',
};
