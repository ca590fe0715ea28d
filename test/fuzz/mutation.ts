import fc from 'fast-check';
import type { Content } from './fuzzCall.ts';
import { oddPieces } from './oddPieces.ts';

const kinds = [
  ...['word', 'word', 'word', 'otherWord', 'otherWord', 'line', 'doubleLine', 'swapLines'],
  ...['indent', 'cut', 'double', 'insert', 'overwrite', 'flip', 'truncate', 'splice'],
] as const;

/** A change of bytes before it is known of which: places are taken modulo what is there. */
export interface Mutation {
  kind: (typeof kinds)[number];
  at: number;
  other: number;
  length: number;
  piece: string;
}

const anyPiece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...oddPieces.map(bytesOf)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 6 }) },
  // Any character, also those that stand for nothing.
  {
    weight: 1,
    arbitrary: fc.nat(0x10ffff).map((code) => bytesOf(String.fromCodePoint(code))),
  },
  { weight: 1, arbitrary: fc.nat(255).map((byte) => String.fromCharCode(byte)) },
);

const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(),
  other: fc.nat(),
  length: fc.nat(40),
  piece: anyPiece,
});

/** One to four changes, mostly one: more of them seldom get past the reader. */
export const anyMutations: fc.Arbitrary<readonly Mutation[]> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(anyMutation) },
  { weight: 2, arbitrary: fc.array(anyMutation, { minLength: 2, maxLength: 4, size: 'max' }) },
);

/** Bytes, and UTF-8 that became broken, as a text of one character a byte. */
function bytesOf(content: Content): string {
  return Buffer.from(content).toString('latin1');
}

/** The content with these changes. */
export function mutated(content: Content, mutations: readonly Mutation[]): Uint8Array {
  return Buffer.from(mutations.reduce(changed, bytesOf(content)), 'latin1');
}

function changed(text: string, mutation: Mutation): string {
  const { kind, length, piece } = mutation;
  const at = mutation.at % (text.length + 1);
  const other = mutation.other % (text.length + 1);
  switch (kind) {
    case 'word':
      return withWord(text, mutation, piece);
    case 'otherWord':
      return withWord(text, mutation, null);
    case 'line':
    case 'doubleLine':
    case 'swapLines':
    case 'indent':
      return withLine(text, mutation);
    case 'cut':
      return text.slice(0, at) + text.slice(at + length);
    case 'double':
      return text.slice(0, at) + text.slice(at, at + length) + text.slice(at);
    case 'insert':
      return text.slice(0, at) + piece + text.slice(at);
    case 'overwrite':
      return text.slice(0, at) + piece + text.slice(at + piece.length);
    case 'flip':
      return (
        text.slice(0, at) +
        String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << (length % 8))) +
        text.slice(at + 1)
      );
    case 'truncate':
      return text.slice(0, at);
    case 'splice':
      return text.slice(0, at) + text.slice(other, other + 10 * length) + text.slice(at + length);
  }
}

/** With a word written over: by a piece, or by another word of the text. */
function withWord(text: string, { at, other }: Mutation, piece: string | null): string {
  const words = [...text.matchAll(/[\w.%-]+/g)];
  const word = words[at % words.length];
  if (word === undefined) return text + (piece ?? '');
  const written = piece ?? words[other % words.length]?.[0] ?? '';
  return text.slice(0, word.index) + written + text.slice(word.index + word[0].length);
}

function withLine(text: string, { kind, at, other, length }: Mutation): string {
  const lines = text.split('\n');
  const [one, two] = [at % lines.length, other % lines.length];
  const [line = '', otherLine = ''] = [lines[one], lines[two]];
  if (kind === 'line') lines.splice(one, 1 + (length % 3));
  else if (kind === 'doubleLine') lines.splice(two, 0, line);
  else if (kind === 'indent') lines[one] = `${' '.repeat(length % 9)}${line.trimStart()}`;
  else {
    lines[one] = otherLine;
    lines[two] = line;
  }
  return lines.join('\n');
}
