import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess.ts';
import type { Assessment } from '../../../src/assessment.ts';
import { compareAssessments } from '../../../src/compare/compareAssessments.ts';
import { plainStyle } from '../../../src/report/style.ts';
import { renderWatch } from '../../../src/report/watch/renderWatch.ts';
import type { Watched } from '../../../src/report/watch/watched.ts';
import { InputError } from '../../../src/source/inputError.ts';
import type { Problem } from '../../../src/source/problem.ts';
import { en } from '../../../src/text/en.ts';
import { it as italian } from '../../../src/text/it.ts';
import { linked } from '../../compare/compared.ts';
import { expectGolden } from '../../golden.ts';
import { shippedRubric } from '../../rubricFile.ts';

const words = { en, it: italian };
type Language = keyof typeof words;
const languages = ['en', 'it'] as const;

const lineOfFile = /^ *>? *\d* \|/;
const omnichannel = shippedRubric();
const apart = linked.replace(/flows:[\s\S]*/, 'flows: []\n');

function assessed(text: string, language: Language): Assessment {
  return assess([{ name: 'clients/company.yaml', text: `omnigauge: 1\n${text}` }], {
    rubric: omnichannel,
    words: words[language],
    language,
    version: '0.0.0',
    planning: null,
  });
}

/** What is wrong with a misspelt description. */
function misspelt(): readonly Problem[] {
  try {
    assessed(apart.replace('kind: store', 'kind: stroe'), 'en');
  } catch (error) {
    if (error instanceof InputError) return error.problems;
  }
  throw new Error('It can be read.');
}

const states = {
  unchanged: (language) => stateIn(language, {}),
  changed: (language) => {
    const [before, after] = [assessed(apart, language), assessed(linked, language)];
    const comparison = compareAssessments(before, after);
    return stateIn(language, {
      result: { assessment: after, at: '14:03:12' },
      change: { comparison, at: '14:03:12' },
      sinceStart: comparison,
    });
  },
  broken: (language) => stateIn(language, { problems: misspelt() }),
  'broken from the start': (language) => stateIn(language, { result: null, problems: misspelt() }),
  'broken in many places': (language) =>
    stateIn(language, {
      problems: [4, 7, 9, 12, 31].flatMap((line) =>
        misspelt().map((problem) => ({ ...problem, at: problem.at && { ...problem.at, line } })),
      ),
    }),
} satisfies Record<string, (language: Language) => Watched>;

function stateIn(language: Language, different: Partial<Watched>): Watched {
  return {
    path: 'clients',
    result: { assessment: assessed(apart, language), at: '14:03:12' },
    change: null,
    sinceStart: null,
    problems: [],
    ...different,
  };
}

function screen(watched: Watched, language: Language, width: number, height: number) {
  const options = { words: words[language], style: plainStyle, top: 3 };
  return renderWatch(watched, { ...options, width, height });
}

const cases = (Object.keys(states) as (keyof typeof states)[]).flatMap((state) =>
  languages.map((language) => ({ state, language })),
);

describe.each(cases)('the screen when $state, in $language', ({ state, language }) => {
  const watched = states[state](language);

  it('has as many lines as the terminal has rows, and none is wider than it', () => {
    for (const width of [60, 80, 120]) {
      for (let height = 1; height <= 60; height++) {
        const lines = screen(watched, language, width, height);
        expect(lines).toHaveLength(height);
        // Lines of a file are shown as they are; the terminal cuts them.
        const own = lines.filter((line) => !lineOfFile.test(line));
        expect(Math.max(0, ...own.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
      }
    }
  });

  it('looks as it did', () => {
    const name = state.replaceAll(' ', '-');
    expectGolden(
      `watch/${name}.${language}.txt`,
      `${screen(watched, language, 80, 30).join('\n')}\n`,
    );
  });

  it('ends with what is watched and how to leave', () => {
    expect(screen(watched, language, 80, 24).at(-1)).toMatch(/^clients · .* q /);
  });
});

it('a name from a file cannot act on the screen', () => {
  const text = 'company: { name: "a\\e[2Jb\\nc" }\nchannels: { store: { kind: store } }';
  const result = { assessment: assessed(text, 'en'), at: '14:03:12' };
  const lines = screen(stateIn('en', { path: 'a\u001b[2Jb', result }), 'en', 80, 24);
  expect(lines).toHaveLength(24);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f]/);
});
