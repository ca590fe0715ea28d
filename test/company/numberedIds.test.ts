import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { anonymizedFiles } from '../../src/anonymize/anonymizedFiles.ts';
import { companySchema } from '../../src/company/companySchema.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import { en } from '../../src/text/en.ts';
import { shippedRubric } from '../rubricFile.ts';
import { described, found } from './described.ts';

/** What YAML takes for a number, yes or no, or a day, and people for what they call a shop. */
const ids = ['101', '007', '1e3', '0x1F', '12345678901234567890', 'true', 'True', 'yes', 'no'];

const company = (id: string) => `
teams: { ${id}: { works_with: [other] }, other: { works_with: ${id}, reports_to: ${id} } }
channels: { ${id}: { kind: store, team: ${id} }, web: { kind: webshop, vendor: ${id} } }
systems: { s-${id}: { kind: crm, team: ${id} } }
flows:
  - { from: ${id}, to: s-${id}, data: identity, team: ${id} }
  - { between: [web, ${id}], data: identity }
journeys: { ${id}: { team: ${id}, steps: [${id}, { on: ${id} }] } }
kpis: { ${id}: { team: ${id}, measured: true } }
practices: { click-and-collect: true }
partial: [flows.${id}]
`;

describe('what looks like no text may be an id, and is referred to as it is written', () => {
  it.each([...ids, '2024-01-01'])('%s', (id) => {
    const read = described(company(id));
    expect(read.channels.map(({ id: each, team }) => [each, team])).toContainEqual([id, id]);
    expect(read.channels.find((each) => each.id === 'web')?.vendor).toBe(id);
    expect(read.systems[0]?.team).toBe(id);
    expect(read.teams.find((each) => each.id === 'other')).toMatchObject({
      ...{ reportsTo: id, worksWith: { items: [id] } },
    });
    expect(read.flows.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ from: id, to: `s-${id}`, team: id }),
        expect.objectContaining({ from: 'web', to: id }),
        expect.objectContaining({ from: id, to: 'web' }),
      ]),
    );
    expect(read.journeys).toMatchObject([{ id, team: id, steps: [{ on: id }, { on: id }] }]);
    expect(read.kpis.items).toMatchObject([{ id, team: id, measured: true }]);
    expect(read.practices).toMatchObject([{ answer: 'yes' }]);
    expect([...read.flows.openTo.keys()]).toEqual([id]);
  });

  it('in JSON, too', () => {
    const written = parse(company('101'), { schema: 'core' }) as unknown;
    const { flows } = described(JSON.stringify(written));
    expect(flows.items).toContainEqual(expect.objectContaining({ from: '101', to: 's-101' }));
  });

  it('behind an alias, and with a tag; a number that is meant stays one', () => {
    const { channels, flows } = described(`
channels: { 007: { kind: store, share: 0.5 }, 1: { kind: app, share: &one 1 } }
systems: { crm: { kind: crm } }
flows: [{ from: &shop 007, to: crm }, { from: !!int 007, to: *one }, { from: *one, to: *shop }]
`);
    expect(channels.map(({ id, share }) => [id, share])).toEqual([
      ['007', 0.5],
      ['1', 1],
    ]);
    expect(flows.items.map(({ path }) => path)).toEqual([
      'flows.007>1',
      'flows.007>crm',
      'flows.1>007',
    ]);
  });

  it.each([
    ['the same number in another way', '7', 'unknown-reference a.yaml:3:17'],
    ['another number', '1010', 'unknown-reference a.yaml:3:17 101?'],
    ['no number at all', '.nan', 'unknown-reference a.yaml:3:17'],
  ])('%s leads nowhere', (_, from, problem) => {
    const text = 'omnigauge: 1\nchannels: { 101: { kind: store }, 007: { kind: app } }';
    expect(found([`${text}\nflows: [{ from: ${from}, to: 101 }]`])).toEqual([problem]);
  });

  it('by the schema that editors use', () => {
    const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(
      z.toJSONSchema(companySchema, { io: 'input', target: 'draft-07' }),
    );
    expect(ids.filter((id) => !validate(parse(`omnigauge: 1${company(id)}`)))).toEqual([]);
  });

  it('and under another name nothing of it is left', () => {
    const [file] = anonymizedFiles([{ name: 'a.yaml', text: `omnigauge: 1${company('007')}` }], {
      ...{ rubric: shippedRubric(), sector: null, words: en },
    });
    expect(file?.text).not.toContain('007');
    expect(readCompany(file ? [file] : []).flows.items).toHaveLength(3);
  });
});
