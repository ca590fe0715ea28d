import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../../src/source/edit/applyEdit.ts';
import { applyEdits } from '../../../src/source/edit/applyEdits.ts';
import type { Edit } from '../../../src/source/edit/edit.ts';
import { append, edited, refusal, remove, set, testCases, yaml } from './edited.ts';

describe('the lines that an edit changed', () => {
  const changeOf = (text: string, edit: Edit) => {
    const { at, removed, added } = applyEdit({ name: 'shop.yaml', text }, edit).change;
    return [`${at.file}:${at.line}:${at.column}`, ...removed.map((each) => `-${each}`)].concat(
      added.map((each) => `+${each}`),
    );
  };
  const text = yaml`
    # shop
    a: 1

    b:
      - x # c
      - y
  `;

  it('are whole, before and after', () => {
    expect(changeOf(text, set(['b', 0], 'z'))).toEqual([
      'shop.yaml:5:1',
      '-  - x # c',
      '+  - z # c',
    ]);
  });

  it('are those that were put in, before the line that comes next', () => {
    expect(changeOf(text, set(['a2'], 1))).toEqual(['shop.yaml:7:1', '+', '+a2: 1']);
    expect(changeOf('a:\n  - x\n  - y\nb: 1\n', append(['a'], 'y'))).toEqual([
      'shop.yaml:4:1',
      '+  - y',
    ]);
  });

  it('are those that were taken out', () => {
    expect(changeOf(text, remove(['b', 0]))).toEqual(['shop.yaml:5:1', '-  - x # c']);
    expect(changeOf(text, remove(['b', 1]))).toEqual(['shop.yaml:6:1', '-  - y']);
  });

  it('have no line breaks, also on Windows', () => {
    expect(changeOf(text.replaceAll('\n', '\r\n'), append(['b'], 'z'))).toEqual([
      'shop.yaml:7:1',
      '+  - z',
    ]);
  });

  it('are none where the text says so already', () => {
    expect(changeOf(text, set(['b', 1], 'y'))).toEqual(['shop.yaml:6:1']);
    expect(changeOf(text, remove(['c', 'd']))).toEqual(['shop.yaml:2:1']);
  });
});

describe('a file', () => {
  testCases([
    [
      'keeps the line ends of Windows',
      set(['c'], ['x', { y: 'one\ntwo\n' }]),
      'a: 1\r\n\r\nb: [\r\n    2 # d\r\n  ]\r\n',
      'a: 1\r\n\r\nb: [\r\n    2 # d\r\n  ]\r\n\r\nc:\r\n  - x\r\n  - y: |\r\n      one\r\n      two\r\n',
    ],
    [
      'keeps the line ends of Windows in comments that move',
      set(['a'], [{ b: 1 }]),
      'a: unknown # c\r\nd: 1\r\n',
      'a: # c\r\n  - { b: 1 }\r\nd: 1\r\n',
    ],
    ['keeps its byte order mark', set(['b'], 1), '\uFEFFa: 1\n', '\uFEFFa: 1\nb: 1\n'],
    [
      'keeps its directives and markers',
      set(['b'], 1),
      '%YAML 1.2\n---\na: 1\n...\n',
      '%YAML 1.2\n---\na: 1\nb: 1\n...\n',
    ],
    [
      'keeps anchors beside an edit',
      set(['b', 'k'], 2),
      'a: &x { k: 1 }\nb: &y\n  k: 1\nc: *x\n',
      'a: &x { k: 1 }\nb: &y\n  k: 2\nc: *x\n',
    ],
  ]);

  it('may be edited several times', () => {
    const { text, changes } = applyEdits({ name: 'shop.yaml', text: '' }, [
      set(['company', 'name'], 'Shop'),
      set(['channels', 'web', 'kind'], 'webshop'),
      set(['channels', 'web', 'team'], 'unknown'),
      append(['channels', 'web', 'stages'], 'discover'),
      append(['channels', 'web', 'stages'], 'buy'),
      append(['flows'], { from: 'web', to: 'crm', data: ['identity'] }),
      append(['flows'], { between: ['crm', 'email'], data: 'all' }),
      set(['practices', 'click-and-collect'], 'yes'),
    ]);
    expect(text).toBe(yaml`
      company:
        name: Shop
      channels:
        web:
          kind: webshop
          team: unknown
          stages: [discover, buy]
      flows:
        - { from: web, to: crm, data: [identity] }
        - { between: [crm, email], data: all }
      practices:
        click-and-collect: yes
    `);
    expect(changes.map(({ at }) => at.line)).toEqual([1, 3, 6, 7, 7, 8, 10, 11]);
  });
});

describe('a JSON file', () => {
  const json = (value: unknown, indent?: number | string) => JSON.stringify(value, null, indent);

  it.each([[2], [4], ['\t']])('indented by %j stays as a machine would write it', (indent) => {
    const before = { a: 1, list: ['x'], map: { k: [{ l: 'm' }] } };
    expect(edited(json(before, indent), set(['map', 'n'], { o: ['p'], q: [{ r: null }] }))).toBe(
      json({ ...before, map: { ...before.map, n: { o: ['p'], q: [{ r: null }] } } }, indent),
    );
    expect(edited(json(before, indent), append(['list'], 'yes'))).toBe(
      json({ ...before, list: ['x', 'yes'] }, indent),
    );
    expect(edited(json(before, indent), remove(['list']))).toBe(
      json({ a: 1, map: before.map }, indent),
    );
    expect(edited(json(before, indent), remove(['map']))).toBe(json({ a: 1, list: ['x'] }, indent));
  });

  it('in one line stays in one line', () => {
    const before = { a: 1, b: ['x', { c: [] }] };
    expect(edited(json(before), set(['d'], { e: ['f', 1.5] }))).toBe(
      json({ ...before, d: { e: ['f', 1.5] } }),
    );
    expect(edited(json(before), append(['b', 1, 'c'], 'unknown'))).toBe(
      json({ a: 1, b: ['x', { c: ['unknown'] }] }),
    );
  });

  it('is known by its name while it is empty', () => {
    expect(edited('', set(['a', 'b'], 'yes'), 'x.json')).toBe('{"a": {"b": "yes"}}\n');
    expect(edited('{}\n', set(['a'], 'yes'), 'x.json')).toBe('{"a": "yes"}\n');
  });

  it('takes no number that JSON has not', () => {
    expect(refusal('{"a": 1}', set(['a'], Number.NaN))).toBe('layout 1:7');
    expect(edited('a: 1\n', set(['a'], Number.NaN))).toBe('a: .nan\n');
  });
});

describe('a text is not edited', () => {
  const cases: [why: string, text: string, edit: Edit, refused: string][] = [
    ['with a problem of its own', 'a: 1\na: 2\n', set(['b'], 1), 'unreadable 2:1'],
    ['that is no map', '- a\n', append([], 1), 'unreadable 1:1'],
    ['as a whole', 'a: 1\n', set([], {}), 'wrong-path 1:1'],
    ['inside of a word', 'a: b\n', set(['a', 'c'], 1), 'wrong-path 1:4'],
    ['inside of `none`', 'a:\n  b: none\n', set(['a', 'b', 'c'], 1), 'wrong-path 2:6'],
    ['past the end of a list', 'a: [x]\n', set(['a', 2], 1), 'wrong-path 1:1'],
    ['at the name of an item', 'a: [x]\n', set(['a', 'x'], 1), 'wrong-path 1:1'],
    ['to append to a map', 'a:\n  b: {}\n', append(['a', 'b'], 1), 'wrong-path 2:6'],
    ['through an alias', 'a: &x { k: 1 }\nb: *x\n', set(['b', 'k'], 2), 'shared 2:4'],
    ['where an alias repeats it', 'a: &x { k: 1 }\nb: *x\n', set(['a', 'k'], 2), 'shared 1:4'],
    ['where an alias repeats a list', 'a: &x [1]\nb: *x\n', append(['a'], 2), 'shared 1:4'],
    ['where an alias repeats the value', 'a: &x 1\nb: *x\n', set(['a'], 2), 'shared 1:4'],
    [
      'where an alias needs what is taken out',
      'a: { k: &x 1 }\nb: *x\n',
      remove(['a']),
      'shared 1:9',
    ],
    ['inside of a pair in a list', 'a: [b: 1]\n', set(['a', 0, 'b'], 2), 'layout 1:5'],
    ['with a key that would do harm', 'a: 1\n', set(['__proto__'], 2), 'layout 1:1'],
    ['where a key has no colon', '? a\n? b\n', set(['b'], 2), 'layout 2:3'],
    [
      'with a byte order mark inside, before what is then no key to everybody',
      '\n\uFEFF`: 1\n',
      set(['b'], 1),
      'layout 2:1',
    ],
  ];

  it.each(cases)('%s', (_, text, edit, refused) => {
    expect(refusal(text, edit)).toBe(refused);
  });

  it('if it is very long', () => {
    const text = `a: 1\n#${' '.repeat(4 * 1024 * 1024)}\n`;
    expect(refusal(text, set(['a'], 2))).toBe('too-large 1:1');
  });
});
