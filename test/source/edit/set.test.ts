import { describe } from 'vitest';
import { set, testCases, yaml } from './edited.ts';

describe('setting a value that is there', () => {
  testCases([
    [
      'leaves the rest of the line as it is',
      set(['channels', 'store', 'kind'], 'shop'),
      yaml`
        channels:   # all of them
          store:   { "kind" : store, team: [a,b] }   # the first
      `,
      yaml`
        channels:   # all of them
          store:   { "kind" : shop, team: [a,b] }    # the first
      `,
    ],
    [
      'keeps an aligned comment in its column',
      set(['kind'], 'marketplace'),
      yaml`
        kind: app                # what it is
        team: none               # who answers
      `,
      yaml`
        kind: marketplace        # what it is
        team: none               # who answers
      `,
    ],
    [
      'keeps the column of a comment that has another one below it, near as it is',
      set(['kind'], 'pos'),
      yaml`
        kind: store # what it is
        team: sales # who answers
      `,
      yaml`
        kind: pos   # what it is
        team: sales # who answers
      `,
    ],
    [
      'pushes a comment aside by two spaces where the value needs its column',
      set(['kind'], 'marketplace'),
      yaml`
        kind: app     # what it is
        team: none    # who answers
      `,
      yaml`
        kind: marketplace  # what it is
        team: none    # who answers
      `,
    ],
    [
      'keeps a comment as near as it was',
      set(['kind'], 'marketplace'),
      'kind: app # what it is\n',
      'kind: marketplace # what it is\n',
    ],
    ['keeps tabs before a comment', set(['a'], 'longer'), 'a: b\t\t# c\n', 'a: longer\t\t# c\n'],
    [
      'keeps the quotes of a text',
      set(['name'], "Tino's"),
      `name: "Shop"\nother: 'x'\n`,
      `name: "Tino's"\nother: 'x'\n`,
    ],
    ['keeps single quotes', set(['a'], "Tino's"), "a: 'x'\n", "a: 'Tino''s'\n"],
    ['needs no quotes for yes and no', set(['a'], 'yes'), 'a: unknown\n', 'a: yes\n'],
    ['puts quotes where they are needed', set(['a'], 'x: y # z'), 'a: b\n', 'a: "x: y # z"\n'],
    ['puts quotes around a text that looks like a number', set(['a'], '12'), 'a: b\n', 'a: "12"\n'],
    ['writes a number, true or nothing without quotes', set(['a'], 2.5), 'a: "b"\n', 'a: 2.5\n'],
    ['puts a value behind an empty key', set(['team'], 'it'), 'team:\nb: 1\n', 'team: it\nb: 1\n'],
    [
      'puts a value between an empty key and its comment',
      set(['team'], 'it'),
      'team:      # who?\n',
      'team: it   # who?\n',
    ],
    [
      'puts a value on the next line where the old one was there',
      set(['team'], 'it'),
      yaml`
        team: # who answers
          # not sure
          sales # perhaps
        b: 1
      `,
      yaml`
        team: # who answers
          # not sure
          it # perhaps
        b: 1
      `,
    ],
    [
      'puts a text of several lines below its key',
      set(['notes'], 'one\ntwo\n'),
      'notes: none  # see below\nb: 1\n',
      'notes: |  # see below\n  one\n  two\nb: 1\n',
    ],
    [
      'writes the lines of a block text anew',
      set(['notes'], 'one\n\n  two\n'),
      'notes: | # long\n  a\n  b\n\n# about b\nb: 1\n',
      'notes: | # long\n  one\n\n    two\n\n# about b\nb: 1\n',
    ],
    [
      'wraps a text where the old one was wrapped',
      set(['notes'], `${'42 shops in northern and central Italy, '.repeat(3)}and more.\n`),
      'notes: >\n  Some words.\nb: 1\n',
      yaml`
        notes: >
          42 shops in northern and central Italy, 42 shops in northern and central Italy, 42 shops in
          northern and central Italy, and more.
        b: 1
      `,
    ],
    [
      'puts a text of several lines in quotes in brackets',
      set(['a', 'b'], 'one\ntwo\n'),
      'a: { b: c }\n',
      'a: { b: "one\\ntwo\\n" }\n',
    ],
    [
      'replaces a text over several lines',
      set(['a'], 'b'),
      'a: one\n  two # c\nd: 1\n',
      'a: b # c\nd: 1\n',
    ],
    [
      'replaces a block by a word',
      set(['team'], 'none'),
      yaml`
        team:    # who answers
          # two of them
          - it   # perhaps
          - sales
        # about b
        b: 1
      `,
      yaml`
        team: none  # who answers
          # two of them
        # about b
        b: 1
      `,
    ],
    [
      'replaces a word by a block, with the comment behind the key',
      set(['flows'], [{ from: 'a', to: 'b' }]),
      'flows: unknown   # ask\nb: 1\n',
      'flows:           # ask\n  - { from: a, to: b }\nb: 1\n',
    ],
    [
      'replaces a block list by a block list, in its column',
      set(['goals'], ['x', 'y']),
      yaml`
        goals:
            # these two
            - a # first
            - b
        b: 1
      `,
      yaml`
        goals:
            # these two
            - x
            - y
        b: 1
      `,
    ],
    [
      'replaces an item with its dash where it was',
      set(['a', 1], 'z'),
      'a:\n-   x # c\n-   y # d\n',
      'a:\n-   x # c\n-   z # d\n',
    ],
    [
      'replaces a map in a list by one of the same kind',
      set(['a', 0], { k: 3, l: ['m'] }),
      'a:\n  - k: 1\n    l: [n]\n  - k: 2\n',
      'a:\n  - k: 3\n    l: [m]\n  - k: 2\n',
    ],
    [
      'replaces an alias, and nothing that it stands for',
      set(['b'], 2),
      'a: &x 1\nb: *x # c\nc: *x\n',
      'a: &x 1\nb: 2 # c\nc: *x\n',
    ],
    ['drops a tag with its value', set(['a'], 2), 'a: !!str 1\n', 'a: 2\n'],
    [
      'gives a value to a key without one in braces',
      set(['a', 'b'], 1),
      'a: { b, c: }\n',
      'a: { b: 1, c: }\n',
    ],
    ['fills an empty place in braces', set(['a', 'c'], 1), 'a: { b, c: }\n', 'a: { b, c: 1 }\n'],
    [
      'changes nothing where the value is the same',
      set(['a'], [1, 'b']),
      'a: [ 1,"b"]\n',
      'a: [ 1,"b"]\n',
    ],
  ]);
});

describe('setting what is not there', () => {
  testCases([
    [
      'puts a key below the last one of the map',
      set(['teams', 'it', 'works_with'], ['sales']),
      yaml`
        teams:
          it:
            goals: [uptime] # c
            # nothing else is known

          sales: {}
      `,
      yaml`
        teams:
          it:
            goals: [uptime] # c
            works_with: [sales]
            # nothing else is known

          sales: {}
      `,
    ],
    [
      'puts it below the comments that belong to the last entry',
      set(['a', 'c'], 1),
      'a:\n  b:\n    x: 1\n    # in b\n  # in a\nd: 1\n',
      'a:\n  b:\n    x: 1\n    # in b\n  c: 1\n  # in a\nd: 1\n',
    ],
    [
      'follows siblings in braces',
      set(['kpis', 'churn'], { measured: 'no', team: 'it' }),
      'kpis:\n  nps: { measured: yes }\n',
      'kpis:\n  nps: { measured: yes }\n  churn: { measured: no, team: it }\n',
    ],
    [
      'follows siblings in blocks, parted by blank lines',
      set(['channels', 'app'], { kind: 'app', stages: ['buy'], brand: { voice: 'x' } }),
      yaml`
        channels:
          store:
            kind: store
            brand: { voice: a }

          web:
            kind: webshop
            stages:
            - buy

        teams: {}
      `,
      yaml`
        channels:
          store:
            kind: store
            brand: { voice: a }

          web:
            kind: webshop
            stages:
            - buy

          app:
            kind: app
            stages:
            - buy
            brand: { voice: x }

        teams: {}
      `,
    ],
    [
      'follows values in a column',
      set(['a', 'dd'], 4),
      'a:\n  b:    1\n  long: 2\n',
      'a:\n  b:    1\n  long: 2\n  dd:   4\n',
    ],
    [
      'writes a new map in a block as a block',
      set(['a', 'b'], { c: 1, d: [2] }),
      'a:\n  x: 1\n',
      'a:\n  x: 1\n  b:\n    c: 1\n    d: [2]\n',
    ],
    [
      'makes the parents that are missing, in the indentation of the file',
      set(['teams', 'it', 'goals'], ['uptime']),
      'company:\n    name: X\n',
      'company:\n    name: X\nteams:\n    it:\n        goals: [uptime]\n',
    ],
    [
      'makes a parent of a key without a value',
      set(['teams', 'it', 'name'], 'IT'),
      'teams: # none yet\nb: 1\n',
      'teams: # none yet\n  it:\n    name: IT\nb: 1\n',
    ],
    [
      'makes a parent of what is unknown',
      set(['kpis', 'nps'], 'unknown'),
      'kpis: unknown\n',
      'kpis:\n  nps: unknown\n',
    ],
    [
      'makes a block of empty braces',
      set(['teams', 'it'], { goals: ['a'] }),
      'teams: {}  # none\n',
      'teams:  # none\n  it:\n    goals: [a]\n',
    ],
    [
      'puts a key into braces',
      set(['a', 'c'], [1, 'x, y']),
      'a: {b: 1}   # note\n',
      'a: {b: 1, c: [1, "x, y"]}  # note\n',
    ],
    [
      'puts a key into braces over several lines, on a line of its own',
      set(['a', 'c'], 2),
      yaml`
        a: {
            b: 1   # first
            # and more
          } # end
      `,
      yaml`
        a: {
            b: 1,  # first
            c: 2
            # and more
          } # end
      `,
    ],
    [
      'keeps a comma behind the last entry where there was one',
      set(['a', 'c'], 2),
      'a: {\n    b: 1, # first\n  }\n',
      'a: {\n    b: 1, # first\n    c: 2,\n  }\n',
    ],
    [
      'fills brackets that hold only a comment',
      set(['a', 'c'], 2),
      'a: { # none yet\n  }\n',
      'a: { # none yet\n    c: 2\n  }\n',
    ],
    [
      'puts a key into a map in a list',
      set(['a', 0, 'c'], 2),
      'a:\n- b: 1\n- d: 1\n',
      'a:\n- b: 1\n  c: 2\n- d: 1\n',
    ],
    [
      'adds an item at the index behind the last one',
      set(['a', 1], 'y'),
      'a: [x]\n',
      'a: [x, y]\n',
    ],
    [
      'starts a list at the index 0',
      set(['a', 'b', 0, 'c'], 'y'),
      'x: 1\n',
      'x: 1\na:\n  b:\n    - { c: y }\n',
    ],
    [
      'quotes a key that needs it',
      set(['a', 'x: y'], 1),
      'a:\n  b: 1\n',
      'a:\n  b: 1\n  "x: y": 1\n',
    ],
  ]);
});

describe('setting a key at the top that is not there', () => {
  testCases([
    ['puts it at the end of the file', set(['c'], 1), 'a: 1\nb: 2\n', 'a: 1\nb: 2\nc: 1\n'],
    [
      'puts a blank line before it where the others have one between them',
      set(['c'], 1),
      'a: 1\n\nb:\n  - x\n',
      'a: 1\n\nb:\n  - x\n\nc: 1\n',
    ],
    [
      'puts it below the last comment, with a blank line',
      set(['c'], 1),
      'a: 1\nb: 2\n# end\n',
      'a: 1\nb: 2\n# end\n\nc: 1\n',
    ],
    [
      'puts it before the end of the document',
      set(['c'], 1),
      '---\na: 1\n...\n# after\n',
      '---\na: 1\nc: 1\n...\n# after\n',
    ],
    ['adds no line break at the end of the file', set(['c'], 1), 'a: 1', 'a: 1\nc: 1'],
    ['keeps blank lines at the end of the file', set(['c'], 1), 'a: 1\n\n\n', 'a: 1\nc: 1\n\n\n'],
    [
      'keeps the blank lines that belong to a text',
      set(['c'], 1),
      'a: |+\n  x\n\n\n',
      'a: |+\n  x\n\n\nc: 1\n',
    ],
    ['begins an empty file', set(['a', 'b'], 1), '', 'a:\n  b: 1\n'],
    ['begins a file of comments', set(['a'], 1), '# a company\n', '# a company\n\na: 1\n'],
    ['begins a document behind its marker', set(['a'], 1), '# x\n---\n', '# x\n---\na: 1\n'],
    ['makes a block of an empty document', set(['a'], 1), '{} # none\n', '# none\na: 1\n'],
    [
      'makes a block of an empty document that stands further in',
      set(['a'], { b: 1 }),
      '  {}\n',
      'a:\n  b: 1\n',
    ],
    [
      'makes a block of an empty document behind its mark',
      set(['a'], { b: 1 }),
      '---  {}\n',
      '---\na:\n  b: 1\n',
    ],
    [
      'follows JSON that is not indented',
      set(['a', 'c'], { d: 1 }),
      '{\n"a": {\n"b": 1\n}\n}\n',
      '{\n"a": {\n"b": 1,\n"c": {\n  "d": 1\n}\n}\n}\n',
    ],
  ]);
});
