import fc from 'fast-check';
import { stringify } from 'yaml';
import * as z from 'zod';
import { assessmentSchema } from '../../src/assessment.ts';
import { baselineSchema } from '../../src/baseline/baselineSchema.ts';
import { configVocabulary } from '../../src/cli/configVocabulary.ts';
import { companySchema } from '../../src/company/companySchema.ts';
import { configSchema } from '../../src/config/configSchema.ts';
import { answersSchema } from '../../src/interview/answersSchema.ts';
import { metricCatalog } from '../../src/metrics/catalog.ts';
import { rubricSchema } from '../../src/rubric/rubricSchema.ts';
import { rubricTestSchema } from '../../src/trial/rubricTestSchema.ts';
import { anyCompany } from '../laws/randomCompany.ts';
import { anyRecord } from '../portfolio/someRecord.ts';
import { fromSchema, type JsonSchema } from './fromSchema.ts';
import type { Content } from './fuzzCall.ts';
import { anyMutations, mutated } from './mutation.ts';
import { oddPieces } from './oddPieces.ts';
import type { Seeds } from './seeds.ts';

/** The kinds of files that commands read. */
export type ContentKind = keyof Seeds;

/** Ids and words that meet each other now and then. */
const names = [
  ...['store', 'webshop', 'app', 'crm', 'till', 'stores', 'care', 'collect', 'data', 'choice'],
  ...['channel-count', 'linked-channels', 'customer-reach', 'continuity', 'personalisation'],
  ...['click-and-collect', 'cross-channel-conversion', 'en', 'it', 'daily', '6h', 'orders', 'none'],
  ...[
    'omnichannel',
    'company.yaml',
    '2026-01-31',
    '1.0.0',
    'a b',
    '',
    '7',
    'é',
    'flows',
    'unknown',
  ],
  ...[
    'journeys.collect',
    'flows.crm',
    'channels.store.team',
    'channels',
    'systems',
    'kpis',
    '__proto__',
  ],
  ...metricCatalog.map(({ id }) => id),
];

/** Texts of the files that commands read, right, nearly right and far from it. */
export function anyContent(seeds: Seeds): Record<ContentKind, fc.Arbitrary<Content>> {
  const pieces = fc
    .array(fc.constantFrom(...oddPieces), { minLength: 1, maxLength: 12, size: 'max' })
    .map((parts) => parts.join(''));
  const changedSeed = (texts: readonly string[]) => changed(fc.constantFrom(...texts));
  const kind = (
    right: fc.Arbitrary<Content>,
    texts: readonly string[],
    schema: z.ZodType | null,
  ): fc.Arbitrary<Content> =>
    fc.oneof(
      { weight: 30, arbitrary: right },
      { weight: 10, arbitrary: changedSeed(texts) },
      { weight: schema ? 2 : 0, arbitrary: schema ? fitting(schema) : right },
      { weight: 1, arbitrary: pieces },
    );
  const random = anyCompany.map(inJson);
  const smallCompany = fc.constantFrom(...seeds.smallCompany);
  const of = (texts: readonly string[], schema: z.ZodType | null) =>
    kind(fc.constantFrom(...texts), texts, schema);
  const records = fc
    .array(anyRecord, { maxLength: 4 })
    .map((each) => each.map((record) => `${JSON.stringify(record)}\n`).join(''));
  return {
    company: fc.oneof(
      { weight: 4, arbitrary: kind(fc.oneof(smallCompany, random), seeds.company, companySchema) },
      { weight: 1, arbitrary: changed(random) },
    ),
    smallCompany: kind(smallCompany, seeds.smallCompany, null),
    fragment: of(seeds.fragment, companySchema),
    overlay: of(seeds.overlay, companySchema),
    rubric: of(seeds.rubric, rubricSchema),
    rubricTest: of(seeds.rubricTest, rubricTestSchema),
    config: of(seeds.config, configSchema(configVocabulary)),
    baseline: of(seeds.baseline, baselineSchema),
    answers: of(seeds.answers, answersSchema),
    result: of(seeds.result, assessmentSchema),
    records: kind(fc.oneof(records, fc.constantFrom(...seeds.records)), seeds.records, null),
  };
}

/** A content with some bytes or words changed. */
export function changed(content: fc.Arbitrary<Content>): fc.Arbitrary<Content> {
  return fc.tuple(content, anyMutations).map(([each, mutations]) => mutated(each, mutations));
}

/** A value that fits a schema, mostly, as YAML or JSON. */
function fitting(schema: z.ZodType): fc.Arbitrary<string> {
  const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-07', unrepresentable: 'any' });
  const value = fromSchema(json as JsonSchema, names);
  return fc
    .tuple(value, fc.boolean())
    .map(([each, asYaml]) =>
      asYaml ? stringify(each, { aliasDuplicateObjects: false }) : inJson(each),
    );
}

function inJson(value: unknown): string {
  return JSON.stringify(value) ?? '';
}
