import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contextData, kindsOf } from '../../src/company/dataKind.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import { worldsOf } from '../../src/company/worlds.ts';
import { metricCatalog } from '../../src/metrics/catalog.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { anyCompany } from '../laws/randomCompany.ts';
import { slowly } from './slowly.ts';

const parameters: Record<string, object> = {
  'data-reach': { data: kindsOf(contextData), match: 'any' },
  'linked-channels': { data: 'all' },
  'offer-coherence': { data: ['price', 'offers'] },
};

test.each(Object.keys(slowly))(
  '%s is what looking at everything gives, to the last digit',
  (id) => {
    const metric = metricCatalog.find((each) => each.id === id);
    fc.assert(
      fc.property(anyCompany, (company) => {
        const text = JSON.stringify(company);
        for (const world of Object.values(
          worldsOf(readCompany([{ name: 'company.yaml', text }])),
        )) {
          if (world.channels.length < 2 || world.everyFlow) continue;
          const network = buildNetwork(world);
          const measured = metric?.measure(network, metric.parameters.parse(parameters[id] ?? {}));
          expect(measured?.value).toBe(slowly[id]?.(world));
        }
      }),
    );
  },
);
