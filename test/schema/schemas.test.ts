import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { assess } from '../../src/assess.ts';
import { assessmentSchema } from '../../src/assessment.ts';
import { companySchema } from '../../src/company/companySchema.ts';
import { rubricSchema } from '../../src/rubric/rubricSchema.ts';
import type { SourceFile } from '../../src/source/sourceFile.ts';
import { en } from '../../src/text/en.ts';
import { it as italian } from '../../src/text/it.ts';
import { rubricTestSchema } from '../../src/trial/rubricTestSchema.ts';
import { shippedRubric } from '../rubricFile.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rubric = shippedRubric();
const languages = { en, it: italian };

/** Checks by the JSON Schema alone, with a validator that knows nothing of ours. */
function validator(schema: z.ZodType): (value: unknown) => string[] {
  const validate = new Ajv({ allErrors: true, strict: false, allowUnionTypes: true }).compile(
    z.toJSONSchema(schema, { target: 'draft-07' }),
  );
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`);
}

const resultProblems = validator(assessmentSchema);
const companyProblems = validator(companySchema);
const rubricProblems = validator(rubricSchema);
const testProblems = validator(rubricTestSchema);

function file(path: string): SourceFile {
  return { name: path, text: readFileSync(join(root, path), 'utf8') };
}

function yamlFilesIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml') && !/^(expected|omnigauge\..*|\..*)\.yaml$/.test(name))
    .map((name) => `${folder}/${name}`);
}

/** Every company that the project holds: each a list of files. */
const companies: [string, SourceFile[]][] = [
  ...['examples', 'test/fixtures/cases/seeds', 'test/fixtures/cases/published'].flatMap((folder) =>
    yamlFilesIn(folder).map((path): [string, SourceFile[]] => [path, [file(path)]]),
  ),
  ...readdirSync(join(root, 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }): [string, SourceFile[]] => [
      `examples/${name}`,
      yamlFilesIn(`examples/${name}`).map(file),
    ]),
];

describe('the schema of the result', () => {
  it.each(companies)('describes the result for %s in every language', (_, files) => {
    for (const [language, words] of Object.entries(languages)) {
      const result = assess(files, { rubric, words, language, version: '0.0.0' });
      // What a reader of the JSON gets.
      expect(resultProblems(JSON.parse(JSON.stringify(result)))).toEqual([]);
    }
  });

  it('refuses what is no result', () => {
    const [, files] = companies[0] as [string, SourceFile[]];
    const result = assess(files, { rubric, words: en, language: 'en', version: '0.0.0' });
    expect(resultProblems({ ...result, schemaVersion: 2 })).not.toEqual([]);
    expect(resultProblems({ ...result, extra: 1 })).not.toEqual([]);
    expect(resultProblems({ ...result, level: { ...result.level, low: 'many' } })).not.toEqual([]);
    expect(resultProblems({ ...result, gaps: undefined })).not.toEqual([]);
  });
});

describe('the schema of a company', () => {
  it.each(companies)('accepts %s', (_, files) => {
    for (const { text } of files) expect(companyProblems(parse(text))).toEqual([]);
  });

  it.each([
    ['a word outside the vocabulary', { channels: { web: { kind: 'web-shop' } } }],
    ['a key that is not known', { chanels: {} }],
    ['an id with a space', { channels: { 'web shop': { kind: 'webshop' } } }],
    ['a share beyond all', { channels: { web: { kind: 'webshop', share: 1.5 } } }],
    ['a flow between three', { flows: [{ between: ['a', 'b', 'c'], data: ['orders'] }] }],
    ['a channel without a kind', { channels: { web: {} } }],
    ['a freshness of no unit', { flows: [{ from: 'a', to: 'b', freshness: '15 min' }] }],
    ['an empty reason', { not_applicable: { personalisation: '' } }],
  ])('refuses %s', (_, company) => {
    expect(companyProblems({ omnigauge: 1, ...company })).not.toEqual([]);
  });
});

const rubricFiles = yamlFilesIn('rubrics');
const isTest = (path: string) => path.endsWith('.test.yaml');

describe('the schema of the tests of a rubric', () => {
  it.each(rubricFiles.filter(isTest))('accepts %s', (path) => {
    expect(testProblems(parse(file(path).text))).toEqual([]);
  });

  it.each([
    ['a level that is none', { given: { company: 'shop' }, expect: { level: 'many' } }],
    ['a company of no kind', { given: { channels: { web: {} } }, expect: { level: 'single' } }],
    ['nothing given', { expect: { level: 'single' } }],
  ])('refuses %s', (_, test) => {
    expect(testProblems({ 'rubric-test': 1, tests: { test } })).not.toEqual([]);
  });
});

describe('the schema of a rubric', () => {
  it.each(rubricFiles.filter((path) => !isTest(path)))('accepts %s', (path) => {
    expect(rubricProblems(parse(file(path).text))).toEqual([]);
  });

  it.each([
    ['another version of the format', { rubric: 2 }],
    ['a gate that is no gate', { criteria: { reach: { gate: { omni: 'wanted' } } } }],
    ['a level that nothing asks for', { criteria: { reach: { at_least: { single: 1 } } } }],
    ['a weight below nothing', { dimensions: { data: { weight: -1 } } }],
    ['a language that is none', { title: { english: 'Rubric' } }],
    ['a key that is not known', { criterion: {} }],
  ])('refuses %s', (_, rubricFile) => {
    expect(rubricProblems({ rubric: 1, id: 'own', version: '1.0.0', ...rubricFile })).not.toEqual(
      [],
    );
  });
});
