import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { InputError } from '../../src/source/inputError.ts';

/** Each problem as `code line`, over all files. */
function problems(...texts: string[]): string[] {
  try {
    readCompany(texts.map((text, index) => ({ name: `${index}.yaml`, text })));
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ code, at }) => `${code} ${at?.file}:${at?.line}`);
  }
}

describe('words and references that are wrong are told together', () => {
  it('in one file', () => {
    const text = `omnigauge: 1
teams: { online: {} }
channels:
  web: { kind: webshp, team: onlin }
  store: { kind: store, shar: 1 }
flows:
  - { from: web, to: crm, data: [ordres] }
journeys:
  visit: { steps: [{ on: shop, needs: [carts] }, web] }
`;
    expect(problems(text)).toEqual([
      'unknown-word 0.yaml:4',
      'unknown-reference 0.yaml:4',
      'unknown-key 0.yaml:5',
      'unknown-reference 0.yaml:7',
      'unknown-word 0.yaml:7',
      'unknown-reference 0.yaml:9',
      'unknown-word 0.yaml:9',
    ]);
  });

  it('beside an entry that is none at all', () => {
    const text = `omnigauge: 1
channels: { web: { kind: webshop }, store: null }
flows: [{ from: web, to: stroe }]
`;
    expect(problems(text)).toEqual(['wrong-type 0.yaml:2', 'unknown-reference 0.yaml:3']);
  });

  it('in several files', () => {
    const channels = 'omnigauge: 1\nchannels: { web: { kind: webshp } }';
    const flows = 'flows: [{ from: web, to: stroe }]';
    expect(problems(channels, flows)).toEqual([
      'unknown-word 0.yaml:2',
      'unknown-reference 1.yaml:1',
    ]);
  });

  it('but not what follows from another fault', () => {
    const start = 'omnigauge: 1\nchannels: { web: { kind: webshop }, store: null }\n';
    expect(problems(`${start}flows: [{ from: web, too: store }, 7]`)).toEqual([
      'wrong-type 0.yaml:2',
      'unknown-key 0.yaml:3',
      'wrong-type 0.yaml:3',
    ]);
    expect(problems('omnigauge: 1\nchanels: {}\nflows: [{ from: web, to: store }]')).toEqual([
      'unknown-key 0.yaml:2',
    ]);
    expect(problems('a: [', 'omnigauge: 1\nflows: [{ from: web, to: store }]')).toEqual([
      'syntax 0.yaml:1',
    ]);
  });
});
