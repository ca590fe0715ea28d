import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('values', () => {
  const texts: Record<string, [text: string, value: unknown]> = {
    'a flat map': ['a: 1\nb: two\n', { a: 1, b: 'two' }],
    'lists in both styles': ['a: [1, 2]\nb:\n  - 1\n  - 2\n', { a: [1, 2], b: [1, 2] }],
    'a list as deep as its key': ['a:\n- 1\n- 2\n', { a: [1, 2] }],
    'lists in lists': ['a:\n  - - 1\n    - 2\n  - [3]\n', { a: [[1, 2], [3]] }],
    'maps in lists': ['a:\n  - b: 1\n    c: 2\n', { a: [{ b: 1, c: 2 }] }],
    'empty values': [
      'a:\nb: ~\nc: null\nd: ""\ne: []\nf: {}\n',
      {
        a: null,
        b: null,
        c: null,
        d: '',
        e: [],
        f: {},
      },
    ],
    'empty values in flow style': ['{ a, b: , c: }', { a: null, b: null, c: null }],
    'plain words stay words': [
      'a: yes\nb: no\nc: on\nd: 2019-01-01\ne: 12:30\nf: 1_000\n',
      {
        a: 'yes',
        b: 'no',
        c: 'on',
        d: '2019-01-01',
        e: '12:30',
        f: '1_000',
      },
    ],
    'numbers of YAML 1.2': [
      'a: 010\nb: 0o17\nc: 0x1F\nd: 1e3\ne: .5\nf: +12\ng: -.inf\n',
      {
        a: 10,
        b: 15,
        c: 31,
        d: 1000,
        e: 0.5,
        f: 12,
        g: Number.NEGATIVE_INFINITY,
      },
    ],
    'numbers in quotes are text': ['a: "1"\nb: \'true\'\n', { a: '1', b: 'true' }],
    'quotes and escapes': ["a: \"x\\ty \\u00e9\"\nb: 'it''s'\n", { a: 'x\ty é', b: "it's" }],
    'text over several lines': [
      'a: one\n  two\nb: "three\n  four"\n',
      {
        a: 'one two',
        b: 'three four',
      },
    ],
    'block text': [
      'a: |\n  one\n  two\nb: >-\n  three\n  four\n',
      {
        a: 'one\ntwo\n',
        b: 'three four',
      },
    ],
    'line ends of Windows': ['a:\r\n  - 1\r\n  - "x"\r\n', { a: [1, 'x'] }],
    'a byte order mark': ['\uFEFFa: 1\n', { a: 1 }],
    JSON: [
      '{"a": 1, "b": [true, null], "c": {"d": "x"}}',
      { a: 1, b: [true, null], c: { d: 'x' } },
    ],
    'JSON with tabs': ['{\n\t"a": 1,\n\t"b": [\n\t\t2\n\t]\n}\n', { a: 1, b: [2] }],
    'one document with its markers': ['%YAML 1.2\n---\na: 1\n...\n', { a: 1 }],
    comments: ['# one\na: 1 # two\n# three\nb: "#" # four\n', { a: 1, b: '#' }],
    'an alias for a word': ['a: &x one\nb: *x\n', { a: 'one', b: 'one' }],
    'an alias for a map': [
      'a: &x { k: 1 }\nb: [*x, *x]\n',
      { a: { k: 1 }, b: [{ k: 1 }, { k: 1 }] },
    ],
    'an anchor set anew': ['a: &x 1\nb: &x 2\nc: *x\n', { a: 1, b: 2, c: 2 }],
    'an anchor on nothing': ['a: &x\nb: *x\n', { a: null, b: null }],
    'standard tags': [
      'a: !!str 12\nb: !!int "3"\nc: ! 4\nd: !!map {}\ne: !!seq []\n',
      {
        a: '12',
        b: 3,
        c: '4',
        d: {},
        e: [],
      },
    ],
    'keys as they are written': [
      '1: a\ntrue: b\n0x10: c\n"": d\n',
      {
        1: 'a',
        true: 'b',
        '0x10': 'c',
        '': 'd',
      },
    ],
    'explicit keys': ['? a\n: 1\n? b\n', { a: 1, b: null }],
    'names of the language are only names': [
      'constructor: 1\ntoString: 2\nhasOwnProperty: 3\n',
      JSON.parse('{"constructor": 1, "toString": 2, "hasOwnProperty": 3}'),
    ],
  };

  it.each(Object.entries(texts))('%s', (_, [text, value]) => {
    const result = read(text);
    expect(result.found).toEqual([]);
    expect(result.value).toEqual(value);
  });

  it('are in maps without a prototype', () => {
    const { value } = read('a: { b: 1 }\n');
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(Object.getPrototypeOf((value as { a: object }).a)).toBeNull();
  });
});

describe('places', () => {
  it('are those of keys and values, quotes and brackets included', () => {
    const { place } = read('a: one\n"b": "two"\nc: \'three\'\nd: { e: 1 }\nf: [2]\n');
    expect(place(['a'], 'key')).toBe('1:1');
    expect(place(['a'])).toBe('1:4');
    expect(place(['b'], 'key')).toBe('2:1');
    expect(place(['b'])).toBe('2:6');
    expect(place(['c'])).toBe('3:4');
    expect(place(['d'])).toBe('4:4');
    expect(place(['d', 'e'], 'key')).toBe('4:6');
    expect(place(['d', 'e'])).toBe('4:9');
    expect(place(['f'])).toBe('5:4');
    expect(place(['f', 0])).toBe('5:5');
  });

  it('are found in blocks', () => {
    const { place } = read('a:\n  - x\n  - b: 1\n    c: |\n      text\n');
    expect(place(['a'])).toBe('2:3');
    expect(place(['a', 0])).toBe('2:5');
    expect(place(['a', 1])).toBe('3:5');
    expect(place(['a', 1, 'c'], 'key')).toBe('4:5');
    expect(place(['a', 1, 'c'])).toBe('4:8');
  });

  it('are those of the sign of a block text, whatever stands before it', () => {
    const { place } = read(
      '"a | # b": |\n  x\nc>: &x >- # | y\n  x\nd: !!str |2\n   x\ne:\n  - >\n    x\n',
    );
    expect(place(['a | # b'])).toBe('1:12');
    expect(place(['c>'])).toBe('3:8');
    expect(place(['d'])).toBe('5:10');
    expect(place(['e', 0])).toBe('8:5');
  });

  it('of an empty value is its key; of an empty item, its list', () => {
    const { place } = read('a: 1\nb:\nc:\n  -\n  - x\n');
    expect(place(['b'])).toBe('2:1');
    expect(place(['c', 0])).toBe('4:3');
  });

  it('of what is missing is the key that would hold it', () => {
    const { place } = read('a: 1\nb:\n  c: { d: 2 }\n');
    expect(place(['b', 'x'])).toBe('2:1');
    expect(place(['b', 'c', 'x', 'y'])).toBe('3:3');
    expect(place(['x'])).toBe('1:1');
  });

  it('count columns as editors do, and lines whatever their end', () => {
    expect(read('é😀: [😀, x]\r\nb:\r\n  - c\r\n').place(['é😀', 1])).toBe('1:11');
    expect(read('a: 1\r\nb:\r\n  - c\r\n').place(['b', 0])).toBe('3:5');
    expect(read('\uFEFFa: 1\n').place(['a'])).toBe('1:4');
    expect(read('{\n\t"a": [\n\t\t1\n\t]\n}').place(['a', 0])).toBe('3:3');
  });

  it('inside an alias are those of what it stands for', () => {
    const { place } = read('a: &x { k: 1 }\nb: *x\n');
    expect(place(['b'])).toBe('2:4');
    expect(place(['b', 'k'])).toBe('1:12');
  });

  it('are found in a map with very many keys, also after one that is there twice', () => {
    const keys = Array.from({ length: 40 }, (_, index) => `k${index}: ${index}`);
    const { place, found } = read(
      [...keys.slice(0, 20), 'k3: again', ...keys.slice(20)].join('\n'),
    );
    expect(found).toEqual(['duplicate-key 21:1']);
    expect(place(['k19'])).toBe('20:6');
    expect(place(['k39'], 'key')).toBe('41:1');
    expect(place(['k39'])).toBe('41:6');
  });
});

describe('problems', () => {
  const texts: Record<string, [text: string, found: string[]]> = {
    nothing: ['', ['empty-file 1:1']],
    'only comments': ['# one\n\n# two\n', ['empty-file 1:1']],
    'only a marker': ['---\n', ['empty-file 1:1']],
    'only null': ['null\n', ['empty-file 1:1']],
    'a list': ['# one\n- a\n- b\n', ['wrong-root 2:1']],
    'a word': ['omnigauge\n', ['wrong-root 1:1']],
    'a number': ['12', ['wrong-root 1:1']],
    'two documents': ['a: 1\n---\nb: 2\n---\nc: 3\n', ['several-documents 2:1']],
    'an empty second document': ['a: 1\n---\n', ['several-documents 2:1']],
    'equal keys': ['a: 1\nb: 2\na: 3\n', ['duplicate-key 3:1']],
    'equal keys in quotes': ['a: { b: 1, "b": 2 }\n', ['duplicate-key 1:12']],
    'a list as a key': ['? [a, b]\n: 1\n', ['complex-key 1:3']],
    'a template left in place': ['a: {{ name }}\n', ['complex-key 1:5']],
    'an alias as a key': ['&x a: 1\n*x : 2\n', ['complex-key 2:1']],
    'the key that would act': ['__proto__: { a: 1 }\n', ['reserved-key 1:1']],
    'the same deep down': ['a: [{ "__proto__": 1 }]\n', ['reserved-key 1:7']],
    'a merge key': ['a: &x { b: 1 }\nc: { <<: *x }\n', ['merge-key 2:6']],
    'an alias of nothing': ['a: *x\n', ['unknown-alias 1:4']],
    'an alias before its anchor': ['a: *x\nb: &x 1\n', ['unknown-alias 1:4']],
    'an alias of what holds it': ['a: &x [1, *x]\n', ['cyclic-alias 1:11']],
    'the same through a map': ['a: &x\n  b: { c: *x }\n', ['cyclic-alias 2:11']],
    'tags of other tools': [
      'a: !include x.yaml\nb: !!timestamp 2019-01-01\n',
      ['unknown-tag 1:4', 'unknown-tag 2:4'],
    ],
    'tags that do not fit': ['a: !!map x\nb: !!str []\n', ['unknown-tag 1:4', 'unknown-tag 2:4']],
  };

  it.each(Object.entries(texts))('%s', (_, [text, found]) => {
    expect(read(text).found).toEqual(found);
  });

  it('are all listed at once, with both places where there are two', () => {
    const { problems, found } = read('a: *x\nb: 1\nb: 2\nc: !foo 3\n<<: {}\n__proto__: 4\n');
    expect(found).toEqual([
      'unknown-alias 1:4',
      'duplicate-key 3:1',
      'unknown-tag 4:4',
      'merge-key 5:1',
      'reserved-key 6:1',
    ]);
    expect(problems[1]?.related).toEqual({ file: 'file.yaml', line: 2, column: 1 });
  });

  it('leave the first of equal keys in place', () => {
    expect(read('a: 1\na: 2\n').value).toEqual({ a: 1 });
  });

  it('leave no trace of a reserved key', () => {
    const { value } = read('__proto__: { polluted: true }\nb: 1\n');
    expect(value).toEqual({ b: 1 });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('limits', () => {
  it('size', () => {
    const { found, problems, value } = read('a: 12345\n', { size: 8 });
    expect(found).toEqual(['file-too-large 1:1']);
    expect(problems[0]?.values).toEqual({ size: 9, limit: 8 });
    expect(problems[0]?.frame).toBeNull();
    expect(value).toBeNull();
    expect(read('a: 12345\n', { size: 9 }).found).toEqual([]);
  });

  it('depth, in both styles', () => {
    expect(read('a: [[[1]]]\n', { depth: 8 }).found).toEqual([]);
    expect(read(`a: ${'['.repeat(40)}${']'.repeat(40)}\n`, { depth: 8 }).found).toEqual([
      expect.stringMatching(/^nested-too-deep 1:/),
    ]);
    const block = Array.from({ length: 12 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
    expect(read(block, { depth: 8 }).found).toEqual([expect.stringMatching(/^nested-too-deep /)]);
  });

  it('depth, of a text that would overflow any stack', () => {
    expect(read('['.repeat(1_000_000)).found).toEqual([
      expect.stringMatching(/^nested-too-deep 1:/),
    ]);
  });

  it('aliases, each counted with all that it repeats', () => {
    const text = 'a: &x [1, 2, 3]\nb: *x\nc: *x\n';
    expect(read(text, { aliased: 8 }).found).toEqual([]);
    expect(read(text, { aliased: 7 }).found).toEqual(['too-many-aliases 3:4']);
  });

  it('aliases of aliases: nothing is expanded', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 30; level++) {
      const aliases = Array.from({ length: 9 }, () => `*a${level - 1}`).join(', ');
      lines.push(`a${level}: &a${level} [${aliases}]`);
    }
    expect(read(lines.join('\n')).found).toEqual([expect.stringMatching(/^too-many-aliases /)]);
  });
});

describe('a large text is read in linear time', () => {
  it('with 50,000 keys in one map', () => {
    const text = Array.from({ length: 50_000 }, (_, index) => `key${index}: ${index}\n`).join('');
    const { found, place } = read(text);
    expect(found).toEqual([]);
    expect(place(['key49999'])).toBe('50000:11');
  });

  it('with 50,000 keys that are all there twice', () => {
    const text = Array.from({ length: 50_000 }, (_, index) => `key${index}: ${index}\n`).join('');
    const { problems } = read(text + text);
    expect(problems).toHaveLength(50_000);
    expect(problems.at(-1)).toMatchObject({ at: { line: 100_000 }, related: { line: 50_000 } });
  });

  it('with a problem in each of 50,000 entries of one line', () => {
    const text = `{ ${Array.from({ length: 50_000 }, (_, index) => `k${index}: !x 1`).join(', ')} }`;
    expect(read(text).problems).toHaveLength(50_000);
  });

  it('with 200,000 problems', () => {
    expect(read('- !x 1\n'.repeat(200_000)).problems).toHaveLength(200_001);
  });
});
