import { describe, expect, it } from 'vitest';
import { checkedPath } from '../../../src/report/check/checkedPath.ts';
import { repositoryPath } from '../../../src/report/check/repositoryPath.ts';
import { uriPath } from '../../../src/report/check/uriPath.ts';
import { sampleCheck } from './sampleCheck.ts';

it.each([
  ['channels.yaml', '', 'channels.yaml'],
  ['./a/./b.yaml', '', 'a/b.yaml'],
  ['a\\b.yaml', '', 'a/b.yaml'],
  ['b.yaml', 'clients/a', 'clients/a/b.yaml'],
  ['b.yaml', 'clients\\a\\', 'clients/a/b.yaml'],
  ['../b.yaml', 'clients/a', 'clients/b.yaml'],
  ['../../../b.yaml', 'clients/a', '../b.yaml'],
  ['../b.yaml', '', '../b.yaml'],
  ['/x/b.yaml', 'clients', '/x/b.yaml'],
  ['C:\\x\\b.yaml', 'clients', 'C:/x/b.yaml'],
  ['<stdin>', 'clients', null],
])('%j in %j is %j', (file, folder, path) => {
  expect(repositoryPath(file, folder)).toBe(path);
});

describe('what was checked', () => {
  const checked = (files: readonly string[], folder?: string) =>
    checkedPath(
      sampleCheck('en', { inputs: files.map((file) => ({ file, sha256: '00' })) }),
      folder,
    );

  it('is the file, or the folder of all files', () => {
    expect(checked(['a/b.yaml'])).toBe('a/b.yaml');
    expect(checked(['a/b.yaml', 'a/c/d.yaml'])).toBe('a');
    expect(checked(['ab/c.yaml', 'a/b.yaml'])).toBe('');
    expect(checked(['b.yaml', 'c.yaml'], 'clients/a')).toBe('clients/a');
    expect(checked(['<stdin>'])).toBe('<stdin>');
    expect(checked([])).toBe('');
  });
});

it('a path in a URI is plain', () => {
  expect(uriPath('a b/c:d/ü%?#.yaml')).toBe('a%20b/c%3Ad/%C3%BC%25%3F%23.yaml');
  expect(uriPath('\ud800')).toBe('%EF%BF%BD');
});
