import { expect, it } from 'vitest';
import { temporaryFolder } from '../cli/temporaryFolder.ts';
import { runCommand } from '../cli/testTerminal.ts';
import { hostileFiles } from './hostileFiles.ts';
import { terminal } from './readers/terminal.ts';

it.each(hostileFiles)('$name: read as plain data, or refused with a place', async (file) => {
  const folder = temporaryFolder({ 'company.yaml': file.bytes });
  const call = ['assess', 'company.yaml', '--no-plan'];
  const text = await runCommand(call, { folder });
  const json = await runCommand([...call, '-f', 'json'], { folder });
  expect(Object.prototype).not.toHaveProperty('x');
  expect(terminal.acting(text.output + text.errors, '')).toEqual([]);
  expect(terminal.acting(json.output + json.errors, '')).toEqual([]);
  // Even of ten megabytes, an error says as much as fits a screen.
  expect(text.errors.length).toBeLessThan(20_000);
  if (file.code === null)
    return expect({ text: text.code, json: json.code }).toEqual({ text: 0, json: 0 });
  expect({ text: text.code, json: json.code }).toEqual({ text: 2, json: 2 });
  const { problems } = JSON.parse(json.output);
  expect(problems.map(({ code }: { code: string }) => code)).toContain(file.code);
  expect(text.errors).toContain('company.yaml');
});
