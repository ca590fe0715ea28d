import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCommand } from '../cli/testTerminal.ts';
import { attacks } from './attacks.ts';
import { type HostileRepository, hostileRepository } from './hostileRepository.ts';
import { csv } from './readers/csv.ts';
import { html } from './readers/html.ts';
import { json } from './readers/json.ts';
import { isTold, type Reader } from './readers/reader.ts';
import { terminal } from './readers/terminal.ts';

/** No commit has a message with a NUL in it: git ends it there. */
const messages = attacks.map(({ text }) => text).filter((text) => !text.includes('\0'));
const readers: Readonly<Record<string, Reader>> = { txt: terminal, json, csv, html };

let hostile: HostileRepository;
let plain: HostileRepository;

beforeAll(async () => {
  hostile = hostileRepository(messages);
  plain = hostileRepository(messages.map((_, at) => `Change ${at}`));
  const outputs = Object.keys(readers).flatMap((ending) => ['-o', `history.${ending}`]);
  for (const { folder } of [hostile, plain]) {
    const words = ['history', 'company.yaml', '--max', '1000', ...outputs, '--quiet'];
    const { code, errors } = await runCommand(words, { folder });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  }
}, 120_000);

afterAll(() => {
  for (const { folder } of [hostile, plain]) rmSync(folder, { recursive: true, force: true });
});

it.each(Object.entries(readers))(
  'no subject of a commit acts, and none is lost: %s',
  (ending, reader) => {
    const [output = '', before = ''] = [hostile, plain].map(({ folder }) =>
      readFileSync(join(folder, `history.${ending}`), 'utf8').replace(/^\ufeff/, ''),
    );
    const faults = reader.acting(output, before).map((fault) => fault.slice(0, 300));
    expect(faults.slice(0, 3)).toEqual([]);
    const text = reader.text(output);
    const lost = hostile.subjects.filter((subject) => !isTold(reader.shown(subject), text));
    expect(lost).toEqual([]);
  },
);
