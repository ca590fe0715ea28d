import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { renderCheckGitlab } from '../../../src/report/check/gitlab/renderCheckGitlab.ts';
import { expectGolden } from '../../golden.ts';
import { namedHostileTexts } from './hostileTexts.ts';
import { checkOptions, finding, outcome, sampleCheck, withForeignTexts } from './sampleCheck.ts';

/** The format as GitLab documents it (docs.gitlab.com, Code Quality, report format). */
const schema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string' },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', not: { pattern: '^\\./' } },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};
const validate = new Ajv().compile(schema);
const rendered = (result = sampleCheck(), options = checkOptions()) =>
  JSON.parse(renderCheckGitlab(result, options));

it('whole', () => {
  expectGolden('check/gitlab.json', renderCheckGitlab(sampleCheck(), checkOptions()));
});

it.each(namedHostileTexts)('is as GitLab documents it, with the name %s', (_name, text) => {
  const issues = rendered(withForeignTexts(text));
  expect(validate(issues), JSON.stringify(validate.errors)).toBe(true);
  expect(issues).toHaveLength(6);
});

it('says how bad each is', () => {
  const severities = rendered().map(({ severity }: { severity: string }) => severity);
  expect(severities).toEqual(['critical', 'critical', 'critical', 'minor', 'minor', 'info']);
});

it('points at the file from the root of the repository', () => {
  const [first] = rendered(sampleCheck(), checkOptions('en', { folder: 'clients' }));
  expect(first.location).toEqual({ path: 'clients/aurora/channels.yaml', lines: { begin: 34 } });
});

it('points at something even where no place is known', () => {
  const rules = [outcome('min-score', ['Score', '50', '44'], { about: 'data', passed: false })];
  const [only] = rendered(sampleCheck('en', { rules }));
  expect(only).toMatchObject({
    fingerprint: 'min-score:data',
    location: { path: 'aurora/channels.yaml', lines: { begin: 1 } },
  });
});

it('is empty where nothing was found', () => {
  expect(renderCheckGitlab(sampleCheck('en', { rules: [] }), checkOptions())).toBe('[]\n');
});

it('keeps its fingerprints when lines move', () => {
  const moved = (line: number) => {
    const at = { file: 'a.yaml', line, column: 1 };
    const findings = [finding('new-gap', 'x', { at })];
    const rules = [outcome('new-gap', ['x', 'x', 'x'], { passed: false, findings })];
    return rendered(sampleCheck('en', { rules }))[0].fingerprint;
  };
  expect(moved(3)).toBe(moved(30));
});
