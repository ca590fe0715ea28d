import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/report/problems/problem.ts';
import { problemsAsData } from '../../../src/report/problems/problemsAsData.ts';
import { renderProblems } from '../../../src/report/problems/renderProblems.ts';
import { plainStyle, type Style } from '../../../src/report/style.ts';
import { problems as english } from '../../../src/text/en/problems.ts';
import { problems as italian } from '../../../src/text/it/problems.ts';

const words = { problems: english };
const problem = (more: Partial<Problem> = {}): Problem => ({
  code: 'duplicate-key',
  values: { key: 'kind' },
  at: { file: 'a.yaml', line: 3, column: 5 },
  frame: null,
  suggestion: null,
  related: null,
  ...more,
});
const at = (file: string, line: number) => ({ at: { file, line, column: 1 } });
const render = (problems: Problem[], style: Style = plainStyle) =>
  renderProblems(problems, { words, style, width: 80 });

describe('problems in a terminal', () => {
  it('have place, sentence, lines, suggestion and the other place', () => {
    const all = problem({
      frame: '  2 | b\n> 3 |   c\n    |   ^',
      suggestion: 'vendor',
      related: { file: 'b.yaml', line: 1, column: 2 },
    });
    expect(render([all])).toBe(
      [
        '1 problem in 1 file',
        '',
        'a.yaml:3:5',
        '`kind` is in this map twice. Keep one of the two.',
        '    2 | b',
        '  > 3 |   c',
        '      |   ^',
        'Did you mean `vendor`?',
        'The other place is b.yaml:1:2.',
        '',
      ].join('\n'),
    );
  });

  it('are grouped by file, in the order of the first of each', () => {
    const text = render([problem(at('b', 1)), problem(at('a', 1)), problem(at('b', 2))]);
    expect(text.match(/^\w:.*/gm)).toEqual(['b:1:1', 'b:2:1', 'a:1:1']);
    expect(text).toContain('3 problems in 2 files');
  });

  it('without a place come first, and are in no file', () => {
    const text = render([problem(at('a', 1)), problem({ code: 'no-files', at: null })]);
    expect(text).toMatch(/^2 problems in 1 file\n\nThere is no file to read/);
    expect(render([problem({ code: 'no-files', at: null })])).toMatch(/^1 problem\n/);
  });

  it('are told once', () => {
    expect(render([problem(), problem(), problem({ values: { key: 'x' } })])).toContain(
      '2 problems',
    );
  });

  it('are fifty at most; the rest is counted', () => {
    const many = Array.from({ length: 51 }, (_, line) => problem(at('a', line + 1)));
    expect(render(many)).toContain('51 problems in 1 file');
    expect(render(many)).toMatch(/a:50:1\n[^:]*\n\nand 1 more problem\n$/);
    expect(render(many.slice(0, 50))).not.toContain('more');
    const italianText = renderProblems([...many, problem()], {
      words: { problems: italian },
      style: plainStyle,
      width: 80,
    });
    expect(italianText).toContain('52 problemi in 2 file');
    expect(italianText).toMatch(/e altri 2 problemi\n$/);
  });

  it('never act in the terminal, whatever the file or its name holds', () => {
    const hostile = '\u001b[2J\u0007\u009b31m\u202e\r\n';
    const text = render([
      problem({
        values: { key: hostile },
        at: { file: hostile, line: 1, column: 1 },
        frame: `> 1 |   x${hostile.trim()}y\n    | ^`,
        suggestion: hostile,
        related: { file: hostile, line: 1, column: 1 },
      }),
      problem({ code: hostile }),
    ]);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text).toContain('  > 1 |   x');
  });

  it('are wrapped between words, where names and commands stay whole', () => {
    const name = `clients/${'a'.repeat(70)}/${'b'.repeat(12)}.yaml`;
    const found = problem({ code: 'not-found', values: { path: name }, at: null });
    const shown = (width: number) =>
      renderProblems([found, problem({ code: 'no-policy', at: null })], {
        words,
        style: plainStyle,
        width,
      });
    const sentences = (width: number) => shown(width).replaceAll(/(?<!\n)\n(?!\n)/g, ' ');
    for (const width of [20, 60, 80, 100, 250]) {
      const fits = Math.min(Math.max(width, 60), 100);
      const tooLong = shown(width)
        .split('\n')
        .filter(({ length }) => length > fits);
      expect(tooLong).toEqual(name.length + 3 > fits ? [`\`${name}\`.`] : []);
      expect(shown(width)).toContain('`omnigauge check . --min-level cross`');
      expect(sentences(width)).toBe(sentences(60));
    }
  });

  it('keep places and lines of the file as they are', () => {
    const long = 'x'.repeat(150);
    const text = render([
      problem({ at: { file: long, line: 1, column: 1 }, frame: `> 1 | ${long}` }),
    ]);
    expect(text).toContain(`\n${long}:1:1\n`);
    expect(text).toContain(`\n  > 1 | ${long}\n`);
  });

  it('of a kind without words have their code told', () => {
    expect(render([problem({ code: 'toString' })])).toContain(
      'Something is wrong here (`toString`).',
    );
  });

  it('have a style, which says nothing that words do not', () => {
    const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const style: Style = {
      bold: mark('bold'),
      dim: mark('dim'),
      red: mark('red'),
      green: mark('green'),
      yellow: mark('yellow'),
      cyan: mark('cyan'),
    };
    const one = problem({ frame: '> 1 | x\n    | ^', suggestion: 'y' });
    expect(render([one], style)).toContain('<bold>1 problem in 1 file</bold>');
    expect(render([one], style).replaceAll(/<\/?\w+>/g, '')).toBe(render([one]));
  });
});

describe('problems as data', () => {
  it('are plain and complete', () => {
    expect(
      problemsAsData(
        [problem({ suggestion: 'x', frame: 'f' }), problem(), problem({ at: null }), problem()],
        words,
      ),
    ).toEqual({
      schemaVersion: 1,
      error: 'input',
      problems: [
        {
          code: 'duplicate-key',
          message: '`kind` is in this map twice. Keep one of the two.',
          file: 'a.yaml',
          line: 3,
          column: 5,
          frame: 'f',
          suggestion: 'x',
          related: null,
        },
        expect.objectContaining({ file: null, line: null, column: null }),
      ],
    });
  });
});
