import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { checkHelp } from '../../../src/report/check/sarif/homepage.ts';
import { renderCheckSarif } from '../../../src/report/check/sarif/renderCheckSarif.ts';
import { sarifText } from '../../../src/report/check/sarif/sarifText.ts';
import { ruleIds } from '../../../src/schema/ruleId.ts';
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

const file = new URL('../../fixtures/schemas/sarif-2.1.0-rtm.5.json', import.meta.url);
// A schema of draft 4; of what it uses only the name of the id differs.
const { id: _id, $schema: _draft, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
const isUri = (text: string) => /^[a-z][a-z0-9+.-]*:/i.test(text) && isReference(text);
const isReference = (text: string) =>
  /^[\w.~:/?#[\]@!$&'()*+,;=%-]*$/.test(text) && URL.canParse(text, 'https://example.org/a/b');
const validate = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  .addFormat('uri', isUri)
  .addFormat('uri-reference', isReference)
  .addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)))
  .compile(schema);

const parsed = (result = sampleCheck(), options = checkOptions()) =>
  JSON.parse(renderCheckSarif(result, options));
const runOf = (...given: Parameters<typeof parsed>) => parsed(...given).runs[0];

it.each(['en', 'it'] as const)('whole, in %s', (language) => {
  const text = renderCheckSarif(sampleCheck(language), checkOptions(language));
  expectGolden(`check/sarif.${language}.json`, text);
});

describe('the schema of SARIF 2.1.0', () => {
  const results = {
    'the sample': sampleCheck(),
    'nothing asked': sampleCheck('en', { rules: [], company: null, inputs: [] }),
    'a rule without a finding': sampleCheck('en', {
      rules: [outcome('min-score', ['Score', '50', '44'], { passed: false })],
    }),
    'standard input': sampleCheck('en', { inputs: [{ file: '<stdin>', sha256: '0a' }] }),
    'no baseline': sampleCheck('en', { baseline: null, accepted: null, since: 'main' }),
  };
  it.each(Object.entries(results))('allows %s', (_name, result) => {
    expect(validate(parsed(result)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(parsed(result, checkOptions('it', { folder: 'a b/ü' })))).toBe(true);
  });

  it.each(namedHostileTexts)('allows the name %s', (_name, text) => {
    expect(validate(parsed(withForeignTexts(text))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('forbids what is wrong', () => {
    const log = parsed();
    log.runs[0].results[0].level = 'critical';
    log.runs[0].artifacts[0].location.uri = 'a b';
    expect(validate(log)).toBe(false);
    expect(validate.errors).toHaveLength(2);
  });
});

describe('a result', () => {
  it('points at its rule', () => {
    const { results, tool } = runOf();
    for (const { ruleId, ruleIndex } of results)
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(results.map(({ level }: { level: string }) => level)).toEqual([
      ...['error', 'error', 'error', 'warning', 'warning', 'note'],
    ]);
  });

  it('keeps its fingerprint when lines, names and the language change', () => {
    const prints = (result = sampleCheck()) =>
      runOf(result).results.map(
        (each: { partialFingerprints: object }) => each.partialFingerprints,
      );
    const moved = sampleCheck('it');
    for (const { findings } of moved.rules) {
      for (const each of findings) each.at = { ...each.at, line: each.at.line + 7 };
    }
    expect(prints(moved)).toEqual(prints());
    expect(prints()[1]).toEqual({
      primaryLocationLineHash: 'max-repeats:journey:return:cart',
      'omnigauge/v1': 'max-repeats:journey:return:cart',
    });
  });

  it('stands at a line of a file of the repository', () => {
    const at = { file: 'ä b/c#d.yaml', line: 3, column: 7 };
    const findings = [finding('min-level', 'x', { at, entities: ['channel:a', 'odd'] })];
    const rules = [outcome('min-level', ['x', 'x', 'x'], { passed: false, findings })];
    const { results } = runOf(sampleCheck('en', { rules }), checkOptions('en', { folder: 'a' }));
    expect(results[0].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'a/%C3%A4%20b/c%23d.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 7 },
        },
        logicalLocations: [
          { name: 'a', fullyQualifiedName: 'channel:a', kind: 'channel' },
          { name: 'odd', fullyQualifiedName: 'odd' },
        ],
      },
    ]);
  });

  it.each([
    ['/x/a b.yaml', { uri: 'file:///x/a%20b.yaml' }],
    ['C:\\x\\a.yaml', { uri: 'file:///C:/x/a.yaml' }],
    ['a:b.yaml', { uri: 'a%3Ab.yaml', uriBaseId: '%SRCROOT%' }],
  ])('of %j is found', (path, location) => {
    const inputs = [{ file: path, sha256: '00' }];
    expect(runOf(sampleCheck('en', { inputs })).artifacts[0].location).toEqual(location);
  });

  it('is suppressed where the baseline accepts it, and only there', () => {
    const { results } = runOf();
    expect(results.at(-1).suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'Accepted in omnigauge.baseline.json.',
        location: {
          physicalLocation: {
            artifactLocation: { uri: 'omnigauge.baseline.json', uriBaseId: '%SRCROOT%' },
          },
        },
      },
    ]);
    for (const { suppressions } of results.slice(0, -1)) expect(suppressions).toEqual([]);
  });
});

describe('the run', () => {
  it('is told from that of another company in the repository', () => {
    const category = (...given: Parameters<typeof parsed>) => runOf(...given).automationDetails.id;
    expect(category()).toBe('omnigauge/check/aurora/');
    expect(category(sampleCheck(), checkOptions('en', { folder: 'clients' }))).toBe(
      'omnigauge/check/clients/aurora/',
    );
    expect(category(sampleCheck('en', { inputs: [] }))).toBe('omnigauge/check/');
  });

  it('has level and score', () => {
    expect(runOf().properties).toMatchObject({
      level: { estimate: 'cross', low: 'multi', high: 'cross' },
      score: { estimate: 51.24, low: 44, high: 60.1 },
      passed: false,
    });
  });

  it('says how many results are left out', () => {
    const { results, invocations } = runOf(manyFindings(6_000));
    expect(results).toHaveLength(5_000);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toBe(
      'Cut: 1000 results are left out, as no more than 5000 are shown.',
    );
  });

  it('describes each kind of rule', () => {
    const rules = ruleIds.map((id) => outcome(id, ['x', 'x', 'x']));
    const described = runOf(sampleCheck('en', { rules })).tool.driver.rules;
    expect(described.map(({ id }: { id: string }) => id)).toEqual(ruleIds);
    expect(described[0].helpUri).toBe(`${checkHelp}#min-level`);
    expect(described[0].name).toBe('MinLevel');
  });
});

it('brackets and braces in a message stand for themselves', () => {
  expect(sarifText('[a](1) {0} \\')).toBe('\\[a\\](1) {{0}} \\\\');
});
