import { expect, it } from 'vitest';
import { packedData, unpackedData } from '../../../src/report/page/packedData.ts';
import { layoutOf } from '../../../src/report/picture/map/layoutOf.ts';
import { en } from '../../../src/text/en.ts';
import { companyOf, exampleCompany } from './exampleCompany.ts';
import { madeUpCompany } from './madeUpCompany.ts';

it.each([
  ['an example', exampleCompany('bottega-aurora')],
  ['many channels', companyOf([madeUpCompany(30, 4)], 'en')],
  [
    'one channel',
    companyOf([{ name: 'one.yaml', text: 'omnigauge: 1\nchannels: { a: { kind: app } }\n' }], 'en'),
  ],
])('the data of %s comes out of the page as it went in', async (_, { assessment, sources }) => {
  const data = { assessment, sources, layout: await layoutOf(assessment, en) };
  const packed = packedData(data);
  expect(unpackedData(JSON.parse(JSON.stringify(packed)))).toEqual(
    JSON.parse(JSON.stringify(data)),
  );
  expect(JSON.stringify(packed).length).toBeLessThanOrEqual(JSON.stringify(data).length + 100);
});
