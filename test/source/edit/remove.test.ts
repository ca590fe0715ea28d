import { describe } from 'vitest';
import { remove, testCases, yaml } from './edited.ts';

describe('removing from a block', () => {
  testCases([
    [
      'takes the lines of an entry out, with the comment behind it',
      remove(['b']),
      'a: 1 # c\nb: # d\n  - x # e\n  # f\nc: 3\n',
      'a: 1 # c\nc: 3\n',
    ],
    [
      'takes a comment above it out too, if the next entry has its own',
      remove(['b']),
      '# on a\na: 1\n# on b\n# and more\nb: 2\n# on c\nc: 3\n',
      '# on a\na: 1\n# on c\nc: 3\n',
    ],
    ['takes a comment above the last entry out', remove(['b']), 'a: 1\n# on b\nb: 2\n', 'a: 1\n'],
    [
      'leaves a comment that is about several entries',
      remove(['flows', 0]),
      yaml`
        flows:
          # What the shops sell.
          - { from: a, to: b }   # c
          - { from: b, to: c }
      `,
      yaml`
        flows:
          # What the shops sell.
          - { from: b, to: c }
      `,
    ],
    [
      'leaves the comment that a file begins with',
      remove(['a']),
      '# The company.\na: 1\n\nb: 2\n',
      '# The company.\nb: 2\n',
    ],
    [
      'leaves one blank line where there were two',
      remove(['b']),
      'a: 1\n\n# on b\nb: 2\n\n# on c\nc: 3\n',
      'a: 1\n\n# on c\nc: 3\n',
    ],
    [
      'leaves the blank line before what comes next',
      remove(['a', 'y']),
      'a:\n  x: 1\n\n  y: 2\n\nb: 1\n',
      'a:\n  x: 1\n\nb: 1\n',
    ],
    [
      'leaves no blank line below a key or at the end of the file',
      remove(['b']),
      'a: 1\n\nb: 2\n',
      'a: 1\n',
    ],
    ['leaves no line break at the end that was not there', remove(['b']), 'a: 1\n\nb: 2', 'a: 1'],
    [
      'moves the next key of an item up to the dash',
      remove(['a', 0, 'x']),
      'a:\n  - x: 1 # c\n    y: 2 # d\n  - z: 1\n',
      'a:\n  - y: 2 # d\n  - z: 1\n',
    ],
    ['takes an item out of a list', remove(['a', 1]), 'a:\n- x\n- y\n- z\n', 'a:\n- x\n- z\n'],
    [
      'takes a map out of a list',
      remove(['a', 1]),
      'a:\n  - x: 1\n    y: 2\n  - x: 3\n    y: 4\nb: 1\n',
      'a:\n  - x: 1\n    y: 2\nb: 1\n',
    ],
    ['takes a text of several lines out', remove(['a']), 'a: |\n  x\n\n  y\nb: 1\n', 'b: 1\n'],
    [
      'leaves an empty list in the place of the last item, and the comments around it',
      remove(['flows', 0]),
      yaml`
        flows:   # all of them
          # complete
          - { from: a, to: b }   # c
          # end of flows
        teams: {}
      `,
      yaml`
        flows: []  # all of them
          # complete
          # end of flows
        teams: {}
      `,
    ],
    [
      'leaves an empty map in the place of the last entry',
      remove(['a', 'b']),
      'a:\n  b: 1\nc: 1\n',
      'a: {}\nc: 1\n',
    ],
    [
      'leaves an empty map behind a dash',
      remove(['a', 0, 'b']),
      'a:\n  - b: 1 # c\n',
      'a:\n  - {} # c\n',
    ],
    ['leaves an empty document', remove(['a']), '# top\na: 1 # c\n', '# top\n{} # c\n'],
    ['does nothing where nothing stands', remove(['a', 'x', 'y']), 'a: 1\n', 'a: 1\n'],
  ]);
});

describe('removing from brackets', () => {
  testCases([
    ['takes the first item out', remove(['a', 0]), 'a: [x, y]  # c\n', 'a: [y]  # c\n'],
    ['takes the last item out', remove(['a', 1]), 'a: [ x, y ]\n', 'a: [ x ]\n'],
    [
      'takes an entry out of the middle',
      remove(['a', 'y']),
      'a: { x: 1,  y: 2, z: 3 }\n',
      'a: { x: 1,  z: 3 }\n',
    ],
    [
      'keeps an aligned comment in its column',
      remove(['a', 0]),
      'a: [x, y]     # c\n',
      'a: [y]        # c\n',
    ],
    ['keeps the comma before the bracket', remove(['a', 1]), 'a: [x, y,]\n', 'a: [x,]\n'],
    ['leaves empty brackets', remove(['a', 0]), 'a: [ x ]\n', 'a: []\n'],
    ['leaves empty braces', remove(['a', 'x']), 'a: { x: [y] }\n', 'a: {}\n'],
    [
      'takes a line out with its comment',
      remove(['a', 1]),
      'a: [\n    x, # c\n    y, # d\n    z  # e\n  ]\n',
      'a: [\n    x, # c\n    z  # e\n  ]\n',
    ],
    [
      'takes the comma before the last line out',
      remove(['a', 1]),
      'a: [\n    x, # c\n    y  # d\n  ]\n',
      'a: [\n    x # c\n  ]\n',
    ],
    [
      'keeps comments of others where they are in one line',
      remove(['a', 1]),
      'a: [x, # c\n    y]\n',
      'a: [x # c\n    ]\n',
    ],
    [
      'leaves comments that are alone in the brackets',
      remove(['a', 0]),
      'a: [\n    # none\n    x\n  ]\n',
      'a: [\n    # none\n  ]\n',
    ],
  ]);
});
