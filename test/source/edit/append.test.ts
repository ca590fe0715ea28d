import { describe } from 'vitest';
import { append, testCases, yaml } from './edited.ts';

const flow = { from: 'a', to: 'b', data: ['x', 'y'], freshness: 'hourly' };

describe('appending to a list', () => {
  testCases([
    [
      'in brackets puts the item before the bracket',
      append(['a'], 'z'),
      'a: [x, y]  # note\n',
      'a: [x, y, z]  # note\n',
    ],
    [
      'in brackets keeps an aligned comment in its column',
      append(['a'], 'z'),
      'a: [x, y]       # note\n',
      'a: [x, y, z]    # note\n',
    ],
    ['keeps the space inside of brackets', append(['a'], 'z'), 'a: [ x ]\n', 'a: [ x, z ]\n'],
    ['keeps the comma before the bracket', append(['a'], 'z'), 'a: [x, ]\n', 'a: [x, z, ]\n'],
    [
      'takes over quotes that all items have',
      append(['a'], 'z'),
      'a: ["x", "y"]\n',
      'a: ["x", "y", "z"]\n',
    ],
    [
      'goes on in a new line where the last one is full',
      append(['a'], 'w'),
      `a: [x, y,\n  ${'z'.repeat(98)}]\n`,
      `a: [x, y,\n  ${'z'.repeat(98)},\n  w]\n`,
    ],
    ['fills empty brackets', append(['a'], 'z'), 'a: []    # note\n', 'a: [z]   # note\n'],
    [
      'in brackets on the next line stays there',
      append(['a', 'data'], 'stock'),
      'a:\n  data:\n    [identity, profile]\n  b: 1\n',
      'a:\n  data:\n    [identity, profile, stock]\n  b: 1\n',
    ],
    [
      'in brackets over several lines puts the item on a line of its own',
      append(['a'], 'z'),
      yaml`
        a: [
            x,  # first
            y   # second
            # and so on
          ] # end
      `,
      yaml`
        a: [
            x,  # first
            y,  # second
            z
            # and so on
          ] # end
      `,
    ],
    [
      'in brackets that close behind the last item puts the item below it',
      append(['a'], 'z'),
      'a: [x,\n    y]  # c\n',
      'a: [x,\n    y,\n    z]  # c\n',
    ],
    [
      'in wrapped brackets goes on behind the last item',
      append(['a'], 'z'),
      'a:\n  [x, y,\n   w, v]  # c\n',
      'a:\n  [x, y,\n   w, v, z]  # c\n',
    ],
    [
      'of words in lines puts a line below the last',
      append(['a'], 'z'),
      'a:\n  - x  # first\n  # in between\n  - y  # second\nb: 1\n',
      'a:\n  - x  # first\n  # in between\n  - y  # second\n  - z\nb: 1\n',
    ],
    [
      'as deep as its key stays there',
      append(['a'], 'z'),
      'a:\n- x\nb: 1\n',
      'a:\n- x\n- z\nb: 1\n',
    ],
    [
      'keeps the spaces behind the dash',
      append(['a'], 'z'),
      'a:\n  -   x\n',
      'a:\n  -   x\n  -   z\n',
    ],
    [
      'puts the item above comments on what comes next',
      append(['flows'], flow),
      yaml`
        flows:
          - { from: x, to: y }   # c
            # more on x

          # the end of flows
        # about teams
        teams: {}
      `,
      yaml`
        flows:
          - { from: x, to: y }   # c
            # more on x
          - { from: a, to: b, data: [x, y], freshness: hourly }

          # the end of flows
        # about teams
        teams: {}
      `,
    ],
    [
      'of maps in lines adds a map in lines, with lists as the others have them',
      append(['flows'], flow),
      yaml`
        flows:
          - from: x
            to: y
            data:
              - orders
              - stock
            freshness: daily # c

          - from: v
            to: w
      `,
      yaml`
        flows:
          - from: x
            to: y
            data:
              - orders
              - stock
            freshness: daily # c

          - from: v
            to: w

          - from: a
            to: b
            data:
              - x
              - y
            freshness: hourly
      `,
    ],
    [
      'of maps in braces adds one in braces, on one line however long',
      append(['a'], { from: 'a'.repeat(60), to: 'b'.repeat(60) }),
      'a:\n  - {x: 1}\n',
      `a:\n  - {x: 1}\n  - {from: ${'a'.repeat(60)}, to: ${'b'.repeat(60)}}\n`,
    ],
    [
      'of both kinds follows the last map',
      append(['a'], { k: 3 }),
      'a:\n  - k: 1\n  - { k: 2 }\n',
      'a:\n  - k: 1\n  - { k: 2 }\n  - { k: 3 }\n',
    ],
    [
      'of both kinds writes a map in braces, if most are',
      append(['a'], { k: 4 }),
      'a:\n  - { k: 1 }\n  - { k: 2 }\n  - k: 3\n',
      'a:\n  - { k: 1 }\n  - { k: 2 }\n  - k: 3\n  - { k: 4 }\n',
    ],
    [
      'of both kinds writes no line that is too long',
      append(['a'], { k: 'x'.repeat(60), l: 'y'.repeat(60) }),
      'a:\n  - k: 1\n  - { k: 2 }\n',
      `a:\n  - k: 1\n  - { k: 2 }\n  - k: ${'x'.repeat(60)}\n    l: ${'y'.repeat(60)}\n`,
    ],
    [
      'that ends the file without a line break adds none',
      append(['a'], 'z'),
      'a:\n  - x',
      'a:\n  - x\n  - z',
    ],
    ['with an empty last item', append(['a'], 'z'), 'a:\n  - x\n  -\n', 'a:\n  - x\n  -\n  - z\n'],
    [
      'inside of a list',
      append(['a', 0], 'z'),
      'a:\n  - - x\n  - - y\n',
      'a:\n  - - x\n    - z\n  - - y\n',
    ],
    [
      'adds a list to a list',
      append(['a'], ['z', 'w']),
      'a:\n  - - x\n  - - y\n',
      'a:\n  - - x\n  - - y\n  - - z\n    - w\n',
    ],
    [
      'adds a text of several lines below its dash',
      append(['a'], 'one\ntwo\n'),
      'a:\n  - x\n',
      'a:\n  - x\n  - |\n    one\n    two\n',
    ],
  ]);
});

describe('appending where there is no list', () => {
  testCases([
    [
      'makes a list where nothing stands',
      append(['a', 'b'], 'z'),
      'a:\n  c: 1\n',
      'a:\n  c: 1\n  b: [z]\n',
    ],
    [
      'makes a list of an empty value',
      append(['a'], 'z'),
      'a:  # c\nb: 1\n',
      'a: [z]  # c\nb: 1\n',
    ],
    [
      'makes a list of what is unknown',
      append(['identifies_by'], 'email'),
      'identifies_by: unknown     # ask the vendor\nteam: none                 # c\n',
      'identifies_by: [email]     # ask the vendor\nteam: none                 # c\n',
    ],
    [
      'makes a list in lines of maps in braces',
      append(['flows'], flow),
      'flows: unknown\n',
      'flows:\n  - { from: a, to: b, data: [x, y], freshness: hourly }\n',
    ],
    [
      'makes such a list of empty brackets, too',
      append(['flows'], flow),
      'flows: [] # none\nb: 1\n',
      'flows: # none\n  - { from: a, to: b, data: [x, y], freshness: hourly }\nb: 1\n',
    ],
    [
      'makes a map in lines where braces would be too long',
      append(['flows'], { from: 'a'.repeat(60), to: 'b'.repeat(60) }),
      'flows: []\n',
      `flows:\n  - from: ${'a'.repeat(60)}\n    to: ${'b'.repeat(60)}\n`,
    ],
    [
      'makes a list of one word and the new one',
      append(['a'], 'z'),
      'a: x  # c\n',
      'a: [x, z]  # c\n',
    ],
    [
      'makes such a list in lines where the file has lists in lines',
      append(['a'], 'z'),
      'a: x  # c\nb:\n- y\n',
      'a:  # c\n- x\n- z\nb:\n- y\n',
    ],
    [
      'stays inside of braces',
      append(['a', 'b'], flow),
      'a: { b: unknown }\n',
      'a: { b: [{ from: a, to: b, data: [x, y], freshness: hourly }] }\n',
    ],
  ]);
});
