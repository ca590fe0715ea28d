import { expect, it } from 'vitest';
import { pictureColumns, terminalPicture } from '../../scripts/terminalPicture.ts';
import { runCommand } from '../cli/testTerminal.ts';
import { expectGolden } from '../golden.ts';

const shownLines = 41;

it('shows in the README what the command prints today', async () => {
  const words = ['assess', 'examples/bottega-aurora', '--color', '--top', '3'];
  const { code, output } = await runCommand(words, { columns: pictureColumns });
  expect(code).toBe(0);
  const lines = output.trimEnd().split('\n').slice(0, shownLines);
  expectGolden('../../docs/report.svg', terminalPicture(lines));
});
