/** What a terminal sends for the keys that are no letters. */
export const keys = {
  enter: '\r',
  space: ' ',
  tab: '\t',
  backspace: '\x7f',
  delete: '\x1b[3~',
  escape: '\x1b',
  up: '\x1b[A',
  down: '\x1b[B',
  right: '\x1b[C',
  left: '\x1b[D',
  home: '\x1b[H',
  end: '\x1b[F',
  'page-up': '\x1b[5~',
  'page-down': '\x1b[6~',
  'ctrl-a': '\x01',
  'ctrl-b': '\x02',
  'ctrl-c': '\x03',
  'ctrl-d': '\x04',
  'ctrl-e': '\x05',
  'ctrl-u': '\x15',
  'ctrl-z': '\x1a',
} as const;

export type Key = keyof typeof keys;
