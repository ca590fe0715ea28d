import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { renderCheckJunit } from '../../../src/report/check/junit/renderCheckJunit.ts';
import { xmlAttribute, xmlText } from '../../../src/report/check/junit/xmlText.ts';
import { expectGolden } from '../../golden.ts';
import { hostileTexts } from './hostileTexts.ts';
import { checkOptions, manyFindings, sampleCheck, withForeignTexts } from './sampleCheck.ts';

const schema = {
  fileName: 'junit-4.xsd',
  contents: readFileSync(new URL('../../fixtures/schemas/junit-4.xsd', import.meta.url), 'utf8'),
};
const rendered = (result = sampleCheck()) => renderCheckJunit(result, checkOptions());

it.each(['en', 'it'] as const)('whole, in %s', (language) => {
  const text = renderCheckJunit(sampleCheck(language), checkOptions(language));
  expectGolden(`check/junit.${language}.xml`, text);
});

it('is valid, whatever the names', async () => {
  const results = [
    sampleCheck(),
    sampleCheck('en', { rules: [], company: null }),
    manyFindings(2_000),
    ...hostileTexts.map((text) => withForeignTexts(text)),
  ];
  const xml = results.map((result, index) => ({
    fileName: `report${index}.xml`,
    contents: rendered(result),
  }));
  const { valid, errors } = await validateXML({ xml, schema });
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
});

it('the validator would see what is wrong', async () => {
  const xml = rendered().replace('<testcase name=', '<testcase nome=');
  expect((await validateXML({ xml, schema })).valid).toBe(false);
});

describe('a test case', () => {
  const names = (text: string) =>
    [...text.matchAll(/<testcase name="([^"]*)"/g)].map(([, id]) => id);

  it('is a rule, with a name that does not change', () => {
    expect(names(rendered())).toEqual([
      ...['min-level', 'max-repeats', 'required-owner: channels', 'new-gap'],
    ]);
    expect(names(renderCheckJunit(sampleCheck('it'), checkOptions('it')))).toEqual(
      names(rendered()),
    );
  });

  it('belongs to the company that was checked', () => {
    const text = renderCheckJunit(sampleCheck(), checkOptions('en', { folder: 'clients' }));
    expect(text).toContain('classname="omnigauge.clients.aurora"');
  });

  it('fails with its findings, and passes with what is accepted', () => {
    const [, failure = ''] = /<failure[^>]*>([\s\S]*?)<\/failure>/.exec(rendered()) ?? [];
    expect(failure).toContain('aurora/channels.yaml:34: Channels are connected');
    expect(failure).toContain('What to do first: Connect Shops');
    expect(rendered()).toContain(
      '<system-out>aurora/channels.yaml:5: Customers are recognised: 20 %',
    );
    expect(rendered()).toContain('tests="4" failures="2" errors="0"');
  });

  it('says how many findings it does not list', () => {
    expect(rendered(manyFindings(1_234))).toContain('\nand 234 more</failure>');
  });
});

it('texts hold nothing that acts', () => {
  expect(xmlText(`a<b>&"'\r\n\t]]>\u0000\u001b\ufffe\ud800😀`)).toBe(
    `a&lt;b&gt;&amp;"'&#13;\n\t]]&gt;\ufffd\ufffd\ufffd\ufffd😀`,
  );
  expect(xmlAttribute(`a<b>&"'\r\n\t`)).toBe('a&lt;b&gt;&amp;&quot;&apos;&#13;&#10;&#9;');
});
