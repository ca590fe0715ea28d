import * as z from 'zod';
import { levels } from '../company/vocabulary.ts';
import { policyWords } from './policyWords.ts';

/** Words that come from elsewhere: the parts that know them are built on this one. */
export interface ConfigVocabulary {
  languages: readonly string[];
  formats: readonly string[];
}

const yesOrNo = z.union([z.boolean(), z.enum(['yes', 'no'])]);
const level = z.enum(levels).describe('At least this level.');
const points = z.number().min(0).max(100).describe('At least this score.');
const bound = z.int().min(1);

function oneOrMany<Item extends z.ZodType>(item: Item) {
  return z.union([z.array(item), item]).optional();
}

const minima = z
  .record(z.string(), z.strictObject({ min_level: level.optional(), min_score: points.optional() }))
  .nullish();

const check = z.strictObject({
  on: z
    .enum(policyWords.on)
    .optional()
    .describe(
      'What is compared: `low`, what the files prove, or `estimate`, what they likely mean.',
    ),
  min_level: level.optional(),
  min_score: points.optional(),
  dimensions: minima.describe('The least asked of a dimension of the rubric, by its id.'),
  teams: minima.describe('The least asked of what a team owns, by its id.'),
  max_repeats: z
    .int()
    .min(0)
    .optional()
    .describe('Most moments on the journeys where customers have to repeat themselves.'),
  forbid: oneOrMany(z.enum(policyWords.forbid)).describe(
    'Kinds of contradictions that may not be there; `contradiction` is all of them.',
  ),
  practices: oneOrMany(z.string().min(1)).describe('Ids of practices that have to be in place.'),
  owners: oneOrMany(z.enum(policyWords.owner)).describe(
    'Kinds of things of which each has to have an owner.',
  ),
  no_loss: yesOrNo.optional().describe('No level or score may be lost against the baseline.'),
  baseline: z
    .string()
    .min(1)
    .optional()
    .describe('The file with the gaps that are accepted for now, seen from this file.'),
  strict: oneOrMany(z.enum(policyWords.strict)).describe(
    'Rules whose findings no baseline can accept.',
  ),
});

/** `omnigauge.config.yaml`, as a person writes it (DESIGN §9). */
export function configSchema({ languages, formats }: ConfigVocabulary) {
  return z.strictObject({
    rubric: z
      .string()
      .min(1)
      .optional()
      .describe('Id of a shipped rubric, or the path of a file, seen from this file.'),
    lang: z.enum(languages).optional().describe('Language of all texts.'),
    format: z
      .enum(formats)
      .optional()
      .describe('How results are shown, by the commands that know the format.'),
    color: yesOrNo
      .optional()
      .describe('Colours, unless `NO_COLOR` or `FORCE_COLOR` says otherwise.'),
    limits: z
      .strictObject({
        max_size: bound.optional().describe('Largest file that is read.'),
        max_channels: bound.optional().describe('Most channels that are read.'),
        max_flows: bound.optional().describe('Most flows that are read.'),
      })
      .nullish()
      .describe('Bounds on what is read.'),
    check: check.nullish().describe('What `omnigauge check` asks for.'),
  });
}

export type WrittenConfig = z.infer<ReturnType<typeof configSchema>>;
export type WrittenCheck = z.infer<typeof check>;
