import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { problemsAsData } from '../../src/report/problems/problemsAsData.ts';
import { renderProblems } from '../../src/report/problems/renderProblems.ts';
import { plainStyle } from '../../src/report/style.ts';
import { InputError } from '../../src/source/inputError.ts';
import type { Problem } from '../../src/source/problem.ts';
import type { SourceFile } from '../../src/source/sourceFile.ts';
import { problems as english } from '../../src/text/en/problems.ts';
import { problems as italian } from '../../src/text/it/problems.ts';
import { expectGolden } from '../golden.ts';

const folder = new URL('../fixtures/bad-input/', import.meta.url);
const languages = { en: { problems: english }, it: { problems: italian } };

/** What is wrong with each of the files and folders, and where. */
const expected: Record<string, string[]> = {
  'acts-in-a-terminal.yaml': ['unknown-word 3:18', 'unknown-word 4:17 store?'],
  'alias-bomb.yaml': ['too-many-aliases 7:38'],
  'bad-flows.yaml': ['flow-ends 6:5', 'flow-itself 7:5', 'flow-ends 8:5', 'flow-ends 9:5'],
  'bad-ids.yaml': ['bad-id 3:3', 'bad-id 4:3', 'bad-id 5:3'],
  'binary.yaml': ['syntax 2:1'],
  'closing-bracket.yaml': ['syntax 5:1'],
  'cyclic-alias.yaml': ['cyclic-alias 6:12'],
  'dangling-references.yaml': [
    'unknown-reference 3:25 online?',
    'unknown-reference 6:31 shops?',
    'unknown-reference 7:35',
    'unknown-reference 9:27 online?',
    'unknown-reference 11:13 webshop?',
    'unknown-reference 12:24',
    'unknown-reference 12:36 shops?',
    'unknown-reference 15:11',
    'unknown-reference 16:13 store?',
    'unknown-reference 16:26 webshop?',
    'unknown-reference 16:38',
    'unknown-reference 16:43',
    'unknown-reference 18:18 online?',
  ],
  'empty.yaml': ['empty-file 1:1'],
  'equal-ids': [
    'duplicate-value two.yaml:1:18',
    'duplicate-id two.yaml:4:3',
    'shared-id two.yaml:6:3',
    'reserved-id two.yaml:7:3',
  ],
  'equal-keys.yaml': ['duplicate-key 6:5', 'duplicate-key 8:3'],
  'merge-key.yaml': ['merge-key 4:13'],
  'missing-kind.yaml': ['missing-key 3:3', 'wrong-type 7:5'],
  'no-channels.yaml': ['missing-channels 1:1'],
  'no-format': ['missing-format channels.yaml:1:1'],
  'not-json.json': ['syntax 5:5'],
  'not-yaml.yaml': ['syntax 3:1', 'syntax 4:1', 'syntax 5:1', 'syntax 6:11', 'syntax 7:11'],
  'one-line.json': ['unknown-word 1:952 store?'],
  'only-comments.yaml': ['empty-file 1:1'],
  'only-text.yaml': ['wrong-root 1:1'],
  'other-format.yaml': ['unknown-format 1:12'],
  'out-of-range.yaml': [
    'out-of-range 3:32',
    'out-of-range 3:45',
    'wrong-type 4:36',
    'wrong-type 5:28',
    'wrong-length 7:16',
    'wrong-length 8:16',
    'out-of-range 9:21',
  ],
  'reserved-key.yaml': ['reserved-key 3:3'],
  'several-documents.yaml': ['several-documents 3:1'],
  'tabs.json': ['unknown-key 4:31 team?'],
  'tags.yaml': ['unknown-tag 3:10', 'unknown-tag 4:20'],
  'template.yaml': ['complex-key 2:19'],
  'too-deep.yaml': ['nested-too-deep 2:71'],
  'unknown-alias.yaml': ['syntax 4:40'],
  'unknown-keys.yaml': [
    'unknown-key 2:1 company?',
    'unknown-key 4:25',
    'unknown-key 4:39 stages?',
    'unknown-key 6:7 from?',
    'unknown-key 6:29 data?',
    'unknown-key 10:22 needs?',
    'unknown-key 11:11 add-flow?',
  ],
  'windows.yaml': ['unknown-word 3:18 store?'],
  'wrong-root.yaml': ['wrong-root 2:1'],
  'wrong-types.yaml': [
    'wrong-type 1:12',
    'wrong-type 2:10',
    'wrong-type 3:8',
    'wrong-type 4:8',
    'wrong-type 6:10',
    'wrong-type 7:12',
    'wrong-type 8:16',
    'wrong-type 8:35',
    'wrong-type 8:50',
    'wrong-type 9:3',
    'wrong-type 10:8',
    'wrong-type 11:22',
    'wrong-type 12:16',
    'wrong-type 13:12',
    'wrong-type 14:19',
    'wrong-length 14:51',
    'wrong-type 15:8',
  ],
  'wrong-words.yaml': [
    'unknown-word 2:20',
    'unknown-word 4:18',
    'unknown-word 4:35',
    'unknown-word 4:52',
    'unknown-word 4:60 buy?',
    'unknown-word 5:18 call_centre?',
    'unknown-word 5:51 orders?',
    'unknown-word 5:58',
    'unknown-word 7:16 crm?',
    'unknown-word 7:30 customer?',
    'unknown-word 9:36 orders?',
    'unknown-word 9:55',
    'unknown-word 10:33',
    'unknown-word 11:11 flows?',
  ],
  'very-many.yaml': Array.from({ length: 70 }, (_, index) => {
    return `unknown-word ${index + 3}:${index < 10 ? 15 : 16} store?`;
  }),
};

function filesOf(name: string): SourceFile[] {
  const path = new URL(name, folder);
  const names = statSync(path).isDirectory()
    ? readdirSync(path).map((each) => `${name}/${each}`)
    : [name];
  return names.map((each) => ({ name: each, text: readFileSync(new URL(each, folder), 'utf8') }));
}

function problemsOf(name: string): readonly Problem[] {
  try {
    readCompany(filesOf(name));
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

const short = ({ code, at, suggestion }: Problem, name: string) =>
  [
    code,
    `${at?.file === name ? '' : `${at?.file.slice(name.length + 1)}:`}${at?.line}:${at?.column}`,
    ...(suggestion ? [`${suggestion}?`] : []),
  ].join(' ');

it('every bad input has its expectations', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(expected).sort());
});

describe.each(Object.keys(expected))('%s', (name) => {
  const problems = () => problemsOf(name);

  it('has its problems found, each in its place', () => {
    expect(problems().map((problem) => short(problem, name))).toEqual(expected[name]);
  });

  it.each(['en', 'it'] as const)('is told in words (%s)', (language) => {
    const shown = { words: languages[language], style: plainStyle, width: 80 };
    const text = renderProblems(problems(), shown);
    expectGolden(`problems/${name}.${language}.txt`, text);
  });

  it('is told as data', () => {
    const data = problemsAsData(problems(), languages.en);
    expect(data).toMatchObject({ schemaVersion: 1, error: 'input' });
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(data.problems).toHaveLength(problems().length);
  });
});
