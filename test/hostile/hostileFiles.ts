/** A file that is no honest description, byte by byte. */
export interface HostileFile {
  name: string;
  bytes: string | Uint8Array;
  /** The problem that is told of it; null where it is harmless and read as it is. */
  code: string | null;
}

const honest = 'omnigauge: 1\nchannels:\n  web: { kind: webshop }\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const joined = (...parts: (string | Uint8Array)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));
/** A text that would paint the terminal if an error repeated it as it is. */
const acting = '\u001b[2J\u009b2J\u202e\u200b\u2028';
const named = (value: string) => `${honest}company: { name: ${value} }\n`;
const bomb = (depth: number) =>
  Array.from({ length: depth }, (_, level) =>
    level === 0
      ? 'a0: &a0 [x, x, x]'
      : `a${level}: &a${level} [*a${level - 1}, *a${level - 1}, *a${level - 1}, *a${level - 1}]`,
  ).join('\n');

/** Files by what they try. */
export const hostileFiles: readonly HostileFile[] = [
  ...[
    ['a function', '!!js/function "function () {}"'],
    ['an object of Python', '!!python/object/apply:os.system ["ls"]'],
    ['a regular expression', '!!js/regexp /a/'],
    ['binary data', '!!binary aGVsbG8='],
    ['a tag of its own', '!evil a'],
  ].map(([name, value]) => ({
    name: `a tag: ${name}`,
    bytes: named(value ?? ''),
    code: 'unknown-tag',
  })),
  { name: 'a tag that paints', bytes: named('!<\u202ex> a'), code: 'syntax' },
  { name: 'a set', bytes: `${honest}teams: !!set { a, b }\n`, code: 'unknown-tag' },
  { name: 'a merge key', bytes: `${honest}brand: { <<: { voice: x } }\n`, code: 'merge-key' },
  { name: 'the prototype as a key', bytes: `${honest}__proto__: { x: 1 }\n`, code: 'reserved-key' },
  {
    name: 'the prototype as an id',
    bytes: `${honest}teams: { __proto__: {} }\n`,
    code: 'reserved-key',
  },
  { name: 'a list as a key', bytes: `${honest}? [a, b]\n: x\n`, code: 'complex-key' },
  { name: 'a key twice', bytes: `${honest}notes: a\nnotes: b\n`, code: 'duplicate-key' },
  { name: 'an alias to itself', bytes: `${honest}notes: &a [*a]\n`, code: 'cyclic-alias' },
  { name: 'a bomb of aliases', bytes: `${honest}${bomb(30)}\n`, code: 'too-many-aliases' },
  {
    name: 'ten thousand lists',
    bytes: `${honest}notes: ${'['.repeat(10_000)}\n`,
    code: 'nested-too-deep',
  },
  { name: 'ten thousand maps', bytes: `{"a":`.repeat(10_000), code: 'nested-too-deep' },
  {
    name: 'ten thousand indents',
    bytes: Array.from({ length: 10_000 }, (_, at) => `${' '.repeat(at % 500)}a:`).join('\n'),
    code: 'nested-too-deep',
  },
  { name: 'a text of ten megabytes', bytes: named('x'.repeat(10_000_000)), code: null },
  {
    name: 'an id of ten megabytes',
    bytes: `${honest}teams: { ${'x'.repeat(10_000_000)}!: {} }\n`,
    code: 'bad-id',
  },
  {
    name: 'a word of ten megabytes',
    bytes: `omnigauge: 1\nchannels: { web: { kind: ${'x'.repeat(10_000_000)} } }\n`,
    code: 'unknown-word',
  },
  {
    name: 'a line of many items',
    bytes: `${honest}notes: [${'a, '.repeat(200_000)}]\n`,
    code: 'wrong-type',
  },
  { name: 'a second document', bytes: `${honest}---\n${honest}`, code: 'several-documents' },
  { name: 'a directive', bytes: `%EVIL x\n---\n${honest}`, code: null },
  { name: 'a mark at its start', bytes: `\ufeff${honest}`, code: null },
  { name: 'two marks at its start', bytes: `\ufeff\ufeff${honest}`, code: null },
  { name: 'a mark in a key', bytes: `${honest}not\ufeffes: x\n`, code: 'unknown-key' },
  { name: 'NUL', bytes: `${honest}notes: a\u0000b\n`, code: 'syntax' },
  { name: 'escape sequences', bytes: `${honest}notes: ${acting}\n`, code: 'syntax' },
  {
    name: 'escape sequences in quotes',
    bytes: `${honest}"${'\\e[2J\\u202E'}": x\n`,
    code: 'unknown-key',
  },
  {
    name: 'a word that paints',
    bytes: `omnigauge: 1\nchannels: { web: { kind: "\\e[2J\\x9b2J\\u202E" } }\n`,
    code: 'unknown-word',
  },
  {
    name: 'an id that paints',
    bytes: `${honest}teams: { "\\e[2J\\u200B\\u2066": {} }\n`,
    code: 'bad-id',
  },
  {
    name: 'a reference that paints',
    bytes: `omnigauge: 1\nchannels: { web: { kind: webshop, team: "\\e[2J\\x9bm\\u202E" } }\n`,
    code: 'unknown-reference',
  },
  {
    name: 'an id that is a command',
    bytes: `${honest}teams: { "::error::owned": {}, "##[error]x": {} }\n`,
    code: 'bad-id',
  },
  { name: 'line ends of Windows', bytes: honest.replaceAll('\n', '\r\n'), code: null },
  { name: 'line ends of old', bytes: honest.replaceAll('\n', '\r'), code: null },
  {
    name: 'tabs for spaces',
    bytes: 'omnigauge: 1\nchannels:\n\tweb: { kind: webshop }\n',
    code: 'syntax',
  },
  {
    name: 'bytes that are no UTF-8',
    bytes: joined(honest, Uint8Array.of(0xff, 0xfe, 0x80)),
    code: 'not-utf8',
  },
  {
    name: 'a letter too long',
    bytes: joined(honest, 'notes: ', Uint8Array.of(0xc0, 0xaf)),
    code: 'not-utf8',
  },
  {
    name: 'half a letter',
    bytes: joined(honest, 'notes: ', Uint8Array.of(0xed, 0xa0, 0x80)),
    code: 'not-utf8',
  },
  { name: 'UTF-16', bytes: joined(Uint8Array.of(0xff, 0xfe), utf16(honest)), code: 'not-utf8' },
  { name: 'a day as a name', bytes: named('2024-01-01'), code: null },
  { name: 'nothing but spaces', bytes: utf8(' \n\t\n'), code: 'empty-file' },
  { name: 'no number', bytes: `${honest}effort: { add-flow: .nan }\n`, code: 'wrong-type' },
  {
    name: 'a number without end',
    bytes: `${honest}effort: { add-flow: .inf }\n`,
    code: 'wrong-type',
  },
];
