import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CompanyFragment } from '../../src/company/companySchema.ts';
import { defaultLimits } from '../../src/source/limits.ts';
import { changedCompany } from '../../src/whatif/changedCompany.ts';
import { request } from '../whatif/changed.ts';
import { numbersOf, scored, scoredDescription, tries } from './laws.ts';
import { layout, written } from './layouts.ts';
import { anyCompany } from './randomCompany.ts';
import type { Told } from './slowly/told.ts';

/** One change, as a flag and as a person would edit the file; null where there is nothing to change. */
type Change = (company: CompanyFragment, pick: number) => Asked | null;

interface Asked {
  flags: { set?: string[]; addFlow?: string[] };
  edited: CompanyFragment;
}

const changes: Readonly<Record<string, Change>> = {
  'an owner': (company, pick) => {
    const [id, team] = [of(company.channels, pick), of(company.teams, pick)];
    return id === undefined ? null : setting(company, ['channels', id, 'team'], team ?? 'none');
  },
  stages: (company, pick) => {
    const id = of(company.channels, pick);
    return id === undefined ? null : setting(company, ['channels', id, 'stages'], ['buy', 'pay']);
  },
  'an identifier': (company, pick) => {
    const id = of(company.channels, pick);
    return id === undefined ? null : setting(company, ['channels', id, 'identifies_by'], ['email']);
  },
  'a system': (company, pick) => {
    const id = of(company.systems, pick);
    return id === undefined ? null : setting(company, ['systems', id, 'kind'], 'cdp');
  },
  'a practice': (company) =>
    typeof company.practices === 'object'
      ? setting(company, ['practices', 'click-and-collect'], 'yes')
      : null,
  'a flow': (company, pick) => {
    const nodes = Object.keys({ ...company.channels, ...company.systems });
    const [from, to] = [nodes[pick % nodes.length], nodes[(pick + 1) % nodes.length]];
    if (from === to || from === undefined || to === undefined) return null;
    const edited = structuredClone(company) as Told;
    const isOpen = !Array.isArray(edited.flows);
    edited.flows = [
      ...(Array.isArray(edited.flows) ? edited.flows : []),
      { from, to, data: ['identity', 'orders'], freshness: 'hourly' },
    ];
    // A list of which nothing was known stays open.
    if (isOpen) edited.partial = [...[edited.partial ?? []].flat(), 'flows'];
    return {
      flags: { addFlow: [`${from}>${to}:identity,orders@hourly`] },
      edited: edited as CompanyFragment,
    };
  },
};

it.each(Object.keys(changes))(
  'DESIGN §9: what-if tells what editing the file would: %s',
  (kind) => {
    let tried = 0;
    fc.assert(
      fc.property(anyCompany, layout, fc.nat(99), (company, way, pick) => {
        const asked = changes[kind]?.(company, pick) ?? null;
        if (asked === null) return;
        tried++;
        const { description } = changedCompany(
          written(company, way),
          request(asked.flags),
          defaultLimits,
        );
        expect(numbersOf(scoredDescription(description))).toEqual(numbersOf(scored(asked.edited)));
      }),
      tries(12),
    );
    expect(tried).toBeGreaterThan(0);
  },
);

function setting(
  company: CompanyFragment,
  path: readonly string[],
  value: string | string[],
): Asked {
  const edited = structuredClone(company);
  let place = edited as Record<string, unknown>;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string, unknown>;
  place[path.at(-1) as string] = value;
  // Quoted, as an id may look like a number.
  const text = JSON.stringify(value);
  return { flags: { set: [`${path.join('.')}=${text}`] }, edited };
}

function of(map: object | null | undefined, pick: number): string | undefined {
  const ids = Object.keys(map ?? {});
  return ids[pick % ids.length];
}
