import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/report/text/visible.ts';

describe('visible', () => {
  it.each([
    ['an escape sequence', 'a\u001b[31mb', 'a␛[31mb'],
    ['a newline inside', 'a\nb', 'a␊b'],
    ['a newline at the end', 'a sentence.\n', 'a sentence.'],
    ['a carriage return', 'a\rb', 'a␍b'],
    ['a tab', 'a\tb', 'a b'],
    ['delete', 'a\u007fb', 'a␡b'],
    ['the one-character escape', 'a\u009bb', 'a\\u{9b}b'],
    ['a change of direction', 'a\u202eb', 'a\\u{202e}b'],
    ['an isolate', 'a\u2066b', 'a\\u{2066}b'],
    ['a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
    ['a byte order mark inside', 'a\ufeffb', 'a\\u{feff}b'],
    ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['a tag character', 'a\u{e0041}b', 'a\\u{e0041}b'],
    ['a Hangul filler', 'a\u3164b', 'a\\u{3164}b'],
    ['half a character', 'a\ud800b', 'a\\u{d800}b'],
    ['what is no character', 'a\ufffeb', 'a\\u{fffe}b'],
    ['a command of a build server', '::error::x', '∶∶error∶∶x'],
    ['one of old', 'a ##[error]x ##vso[y]', 'a ＃＃[error]x ＃＃vso[y]'],
    ['a hidden variation selector', 'a\ufe0fb', 'a\\u{fe0f}b'],
    ['a joiner between letters', 'a\u200db', 'a\\u{200d}b'],
    ['a joiner after a symbol', '👩\u200d', '👩\\u{200d}'],
    ['a joiner after a joiner', '👩\u200d\u200d👩', '👩\\u{200d}\\u{200d}👩'],
  ])('%s is shown, and does nothing', (_name, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it.each([
    'Müller & Söhne',
    'Caffè «Però»',
    '東京ストア',
    'متجر',
    'I ❤️ shops',
    '👩🏽‍💻 Shop 🏳️‍🌈',
    'e\u0301',
    '5 €',
    'a :: b',
    '## 1',
  ])('%s stays as it is', (text) => {
    expect(visible(text)).toBe(text);
  });

  it('cuts what has no end, in the middle', () => {
    const shown = visible(`start ${'very '.repeat(1000)}long end`);
    expect(stringWidth(shown)).toBeLessThanOrEqual(600);
    expect(shown).toMatch(/^start .* … .* end$/u);
  });

  it('cuts megabytes as fast as a line', () => {
    expect(stringWidth(visible('\u200b'.repeat(5_000_000)))).toBeLessThanOrEqual(600);
  });

  it('cuts a pile of marks on one letter', () => {
    expect(visible(`a${'\u0301'.repeat(500)}`).length).toBeLessThan(10);
  });
});
