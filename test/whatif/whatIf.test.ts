import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { whatIfSchema } from '../../src/whatif/whatIfResult.ts';
import { linked } from '../compare/compared.ts';
import { alone, shop } from './changed.ts';
import { tried } from './tried.ts';

const files = alone(linked);

describe('both sides', () => {
  it('are judged for the same target, so that gaps compare', () => {
    const { gaps, level } = tried(files, { remove: ['crm'] });
    expect(level).toMatchObject({ before: { estimate: 'omni' }, after: { estimate: 'multi' } });
    expect(gaps.closed).toEqual([]);
  });

  it('are told with the files they rest on', () => {
    const { inputs } = tried(files, { overlay: 'teams: { it: {} }' });
    expect(inputs.before.map(({ file }) => file)).toEqual(['company.yaml']);
    expect(inputs.after.map(({ file }) => file)).toEqual(['company.yaml', 'overlay.yaml']);
  });
});

describe('where nothing changes', () => {
  const reasons = (changes: Parameters<typeof tried>[1], company = files) => {
    const { changed, noEffect } = tried(company, changes);
    return [changed, ...noEffect.map(({ kind }) => kind)];
  };

  it.each([
    ['the same value', { set: ['channels.store.team=shops'] }, ['said-already']],
    [
      'a list in another order',
      { set: ['systems.crm.masters=[orders, identity]'] },
      ['said-already'],
    ],
    ['another vendor', { set: ['channels.store.vendor=acme'] }, ['not-asked']],
    ['another sector', { set: ['company.sector=retail'] }, ['sector']],
    [
      'a flow of what arrives already',
      { addFlow: ['webshop>store:orders@daily'] },
      ['arrives-already'],
    ],
    [
      'two of them, one both ways',
      { addFlow: ['webshop<>store:orders'], connect: ['store:crm:identity@realtime'] },
      ['arrives-already'],
    ],
  ] as const)('%s', (_, changes, expected) => {
    expect(reasons(changes as Parameters<typeof tried>[1])).toEqual([false, ...expected]);
  });

  it('a flow that is faster, or of which something is not known, is no such flow', () => {
    const slow = alone(
      linked.replaceAll('realtime', 'daily').replace('within: hourly', 'within: daily'),
    );
    const faster = tried(slow, { addFlow: ['webshop>store:orders@hourly'] });
    expect(faster.noEffect.map(({ kind }) => kind)).not.toContain('arrives-already');
  });

  it('gives no reason where something does change', () => {
    expect(reasons({ remove: ['crm'] })).toEqual([true]);
    expect(reasons({ remove: ['crm'] }, [...shop])).toEqual([true]);
  });
});

describe('the result', () => {
  const validate = new Ajv({ allErrors: true, strict: false, allowUnionTypes: true }).compile(
    z.toJSONSchema(whatIfSchema, { io: 'input', target: 'draft-07' }),
  );

  it.each([
    ['remove', { remove: ['crm', 'teams.shops', 'store'] }],
    ['set', { set: ['channels.store.stages=[buy]', 'company.name=', 'brand.voice=a'] }],
    ['flows', { addFlow: ['store>webshop', 'store<>webshop:all@15m'], connect: ['store:crm'] }],
    ['overlay', { overlay: 'channels: { app: { kind: app } }\nsystems: { crm: null }' }],
    ['no effect', { addFlow: ['webshop>store:orders@daily'] }],
  ])('is as its schema says: %s', (_, changes) => {
    const result = JSON.parse(JSON.stringify(tried(files, changes)));
    validate(result);
    expect(validate.errors ?? []).toEqual([]);
    expect(result.schemaVersion).toBe(1);
  });
});
