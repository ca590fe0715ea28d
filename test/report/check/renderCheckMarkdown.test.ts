import { describe, expect, it } from 'vitest';
import { commentMarker } from '../../../src/report/check/markdown/commentMarker.ts';
import { fittedParts } from '../../../src/report/check/markdown/fittedParts.ts';
import { renderCheckComment } from '../../../src/report/check/markdown/renderCheckComment.ts';
import { renderCheckSummary } from '../../../src/report/check/markdown/renderCheckSummary.ts';
import { expectGolden } from '../../golden.ts';
import { namedHostileTexts } from './hostileTexts.ts';
import {
  checkOptions,
  finding,
  manyFindings,
  outcome,
  sampleCheck,
  withForeignTexts,
} from './sampleCheck.ts';

const summary = (result = sampleCheck()) => renderCheckSummary(result, checkOptions());
const comment = (result = sampleCheck()) => renderCheckComment(result, checkOptions());
const bytes = (text: string) => new TextEncoder().encode(text).length;

/** What makes the shape of a document: headings, tables, lists, folds and what nobody sees. */
function shapeOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => /^(?:#+ |\| ?|- (?:\*\*)?|<\/?\w+>|<!--)/.exec(line)?.[0] ?? []);
}

describe.each(['en', 'it'] as const)('whole, in %s', (language) => {
  it('the summary', () => {
    const text = renderCheckSummary(sampleCheck(language), checkOptions(language));
    expectGolden(`check/summary.${language}.md`, text);
  });

  it('the comment', () => {
    const text = renderCheckComment(sampleCheck(language), checkOptions(language));
    expectGolden(`check/comment.${language}.md`, text);
  });
});

describe.each(namedHostileTexts)('the name %s', (_name, text) => {
  it('keeps the shape of summary and comment', () => {
    expect(shapeOf(summary(withForeignTexts(text)))).toEqual(shapeOf(summary()));
    expect(shapeOf(comment(withForeignTexts(text)))).toEqual(shapeOf(comment()));
  });

  it('keeps the cells of the table', () => {
    const rows = summary(withForeignTexts(text))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(6);
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
  });

  it('makes no tag, and no second marker', () => {
    for (const document of [summary, comment]) {
      const lines = document(withForeignTexts(text)).split('\n');
      for (const line of lines.map(withoutCode)) {
        const tags = line.match(/<[^>]*>?/g) ?? [];
        for (const tag of tags) expect(tag).toMatch(/^<(?:\/?(?:details|summary)|!-- [^>]*--)>$/);
      }
      const markers = lines.map(withoutCode).filter((line) => line.includes('<!--'));
      expect(markers).toHaveLength(document === comment ? 1 : 0);
    }
  });
});

/** In code nothing acts. */
function withoutCode(line: string): string {
  return line.replace(/(?<!\\)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
}

describe('the marker of a comment', () => {
  const marker = (file: string, folder?: string) =>
    commentMarker(
      sampleCheck('en', { inputs: [{ file, sha256: '00' }] }),
      checkOptions('en', folder === undefined ? {} : { folder }),
    );

  it('is the first line, whatever was found', () => {
    const [first] = comment().split('\n');
    expect(first).toBe('<!-- omnigauge check aurora -->');
    expect(comment(sampleCheck('it', { rules: [], passed: true }))).toMatch(
      /^<!-- omnigauge check aurora -->\n/,
    );
  });

  it('tells the companies of a repository apart', () => {
    expect(marker('company.yaml')).toBe('<!-- omnigauge check company.yaml -->');
    expect(marker('company.yaml', 'a')).toBe('<!-- omnigauge check a/company.yaml -->');
    expect(marker('')).toBe('<!-- omnigauge check . -->');
  });

  it.each(namedHostileTexts)('ends where it should with the path %s', (_name, text) => {
    expect(marker(text)).toMatch(/^<!-- omnigauge check (?:(?!--)[\w.~/%!'()*-])+ -->$/);
  });
});

describe('what is too long', () => {
  it('is cut in the comment, which says so', () => {
    const text = comment(manyFindings(3_000));
    expect(bytes(text)).toBeLessThanOrEqual(64_000);
    expect(bytes(text)).toBeGreaterThan(30_000);
    expect(text).toMatch(
      /\nCut: \d+ lines are not shown, as no more than 64 KB can be\. `omnigauge check --format json` shows all\.\n$/,
    );
    const shown = text.match(/^- `aurora/gmu)?.length ?? 0;
    const left = Number(/Cut: (\d+)/.exec(text)?.[1]);
    expect(shown + left).toBe(3_000);
    expect(text).toContain(`\n- and ${left} more\n\n</details>\n`);
  });

  it('is cut in the summary, which says so', () => {
    const text = summary(manyFindings(8_000, 'Ü'.repeat(60)));
    expect(bytes(text)).toBeLessThanOrEqual(1_048_576);
    expect(text).toContain('as no more than 1 MiB can be.');
  });

  it('is not cut where it fits', () => {
    expect(summary(manyFindings(3_000))).not.toContain('Cut:');
    expect(comment(manyFindings(300))).not.toContain('Cut:');
  });

  it('leaves the verdict, however many rules are not met', () => {
    const rules = Array.from({ length: 2_000 }, (_, index) =>
      outcome('min-team', [`Team ${index}`, 'at least Cross-channel', 'Multichannel'], {
        about: `team${index}`,
        passed: false,
        findings: [finding('min-team', 'Too low.')],
      }),
    );
    const text = comment(sampleCheck('en', { rules }));
    expect(bytes(text)).toBeLessThanOrEqual(64_000);
    expect(text).toContain('2000 of 2000 rules are not met');
    expect(text).toMatch(/Cut: \d+ lines/);
    const folds = (tag: string) => text.split(tag).length - 1;
    expect(folds('<details>')).toBe(folds('</details>'));
    expect(folds('<details>')).toBeGreaterThan(50);
  });

  it('takes no more than its share', () => {
    const part = (name: string, number: number) => ({
      before: [name],
      items: Array.from({ length: number }, (_, index) => `- ${name}${index}`),
      after: [],
    });
    const parts = [part('a', 2_000), part('b', 100), part('c', 0)];
    const { blocks, left } = fittedParts(parts, 10_000, (number) => `- ${number} more`);
    const [first = [], ...others] = blocks;
    expect(others).toEqual(parts.slice(1).map(({ before, items }) => [...before, ...items]));
    expect(first.at(-1)).toBe(`- ${left} more`);
    expect(first.length - 2 + left).toBe(2_000);
    expect(bytes(blocks.map((lines) => lines.join('\n')).join('\n\n'))).toBeLessThan(10_000);
    expect(bytes(first.join('\n'))).toBeGreaterThan(9_000);
  });

  it('goes from its end where there is no room even for shares', () => {
    const part = (name: string) => ({ before: [name.repeat(1_500)], items: [], after: [] });
    const { blocks, left } = fittedParts([...'abcdef'].map(part), 5_000, String);
    expect(blocks.map(([line]) => line?.at(0))).toEqual(['a', 'b', 'c']);
    expect(left).toBe(3);
  });
});

it('says what was compared', () => {
  const text = comment(sampleCheck('en', { since: 'main', on: 'estimate' }));
  expect(text).toContain('- **Compared with:** main');
  expect(text).toContain('- **Decided by:** the estimate, as was asked for');
  expect(text).toContain('- **Accepted gaps:** 1, 2 fewer than when the baseline was written');
});

it('says what level and score were before', () => {
  const texts = ['Loss', 'Cross-channel, 51.2', 'Multichannel, 44.0'];
  const rules = [outcome('loss', texts, { passed: false })];
  expect(comment(sampleCheck('en', { rules }))).toContain(
    '- **Baseline → now:** Cross-channel, 51.2 → Multichannel, 44.0\n',
  );
});

it('is short where all is well', () => {
  const [rule] = sampleCheck().rules.slice(-1);
  const result = sampleCheck('en', {
    passed: true,
    rules: rule ? [{ ...rule, findings: [] }] : [],
    accepted: null,
    baseline: null,
    notes: [],
  });
  expect(comment(result)).toContain('## ✅ Bottega Aurora: the rule that was asked for is met');
  expect(shapeOf(comment(result))).not.toContain('<details>');
});
