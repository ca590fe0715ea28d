import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { packageFolder } from '../../src/cli/files/packageFolder.ts';
import type { Content, FuzzCall } from './fuzzCall.ts';

/** Calls that are worth trying every time: past findings, and what new inputs are mutated from. */
const corpusFolder = join(packageFolder(), 'test/fuzz/corpus');

interface KeptCall {
  about: string;
  words: string[];
  files?: Record<string, Kept>;
  input?: Kept;
  environment?: Record<string, string>;
}

/** A text as it is, bytes that are none in base 64. */
type Kept = string | { base64: string };

/** All calls of the corpus, by the name of their file. */
export function readCorpus(): Map<string, FuzzCall> {
  const names = readdirSync(corpusFolder).filter((name) => name.endsWith('.yaml'));
  return new Map(names.sort().map((name) => [name, readKept(join(corpusFolder, name))]));
}

export function readKept(path: string): FuzzCall {
  const {
    words,
    files = {},
    input = '',
    environment = {},
  } = parse(readFileSync(path, 'utf8')) as KeptCall;
  const contents = Object.entries(files).map(([name, kept]) => [name, contentOf(kept)]);
  return { words, files: Object.fromEntries(contents), input: contentOf(input), environment };
}

/** Keeps a call; returns the path of its file. */
export function keep(call: FuzzCall, about: string, name: string): string {
  const { words, files, input, environment } = call;
  const kept: KeptCall = {
    about,
    words: [...words],
    files: Object.fromEntries(Object.entries(files).map(([path, each]) => [path, keptOf(each)])),
    input: keptOf(input),
    environment: { ...environment },
  };
  mkdirSync(corpusFolder, { recursive: true });
  const path = join(corpusFolder, name);
  writeFileSync(path, stringify(kept, { lineWidth: 0 }));
  return path;
}

function contentOf(kept: Kept): Content {
  return typeof kept === 'string' ? kept : Buffer.from(kept.base64, 'base64');
}

/** Only what any editor shows as it is stays text. */
function keptOf(content: Content): Kept {
  const bytes = Buffer.from(content);
  const text = bytes.toString('utf8');
  const isPlain = bytes.equals(Buffer.from(text)) && !/(?!\n)[\p{C}\p{Zl}\p{Zp}]/u.test(text);
  return isPlain ? text : { base64: bytes.toString('base64') };
}
