import * as z from 'zod';
import { dataWords } from './dataKind.ts';
import { durationPattern, freshnessWords } from './freshness.ts';
import {
  changeKinds,
  channelKinds,
  directions,
  levels,
  openEntryPattern,
  partialLists,
  practiceAnswers,
  stages,
  systemKinds,
} from './vocabulary.ts';

const unknown = z.literal('unknown');
const none = z.literal('none');
/**
 * People write numbers where a name or an id is meant (`visual: 2019`, `from: 101`). A file is read
 * so that the text stands there in any case (`isCompanyText`).
 */
const text = z.union([z.string(), z.number(), z.boolean()]) as unknown as z.ZodType<
  string,
  string | number | boolean
>;
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, { error: 'webshop call-centre' });
const yesOrNo = z.union([z.boolean(), z.enum(['yes', 'no'])]);
const freshness = z.union([
  z.enum(freshnessWords),
  // The message holds examples, which the problem's sentence shows beside the allowed words.
  z.string().regex(durationPattern, { error: '90s 15m 6h 2d', abort: true }),
  unknown,
]);

function words<Item extends z.ZodType>(item: Item) {
  const word = z.union([item, unknown]);
  return z.union([z.array(word), none, word]).nullish();
}

function one<Value extends z.ZodType>(value: Value) {
  return z.union([value, unknown]).nullish();
}

function mapOf<Entry extends z.ZodType>(entry: Entry) {
  return z.record(id, entry).nullish();
}

const owner = z
  .union([none, unknown, text])
  .nullish()
  .describe('Id of the accountable team; `none` when nobody is.');
const data = words(z.enum(dataWords)).describe(
  'Data kinds or groups of them; `all` for everything.',
);
const effort = z.number().min(0).nullish().describe('Person-days that a change here takes.');
const about = { name: text.nullish(), notes: text.nullish() };

const openList = z.union([
  z.enum(partialLists),
  z.string().regex(openEntryPattern, { error: 'flows.store journeys.collect', abort: true }),
]);

const brand = z
  .union([
    unknown,
    z.strictObject({
      voice: one(text).describe('The guideline for the tone of voice.'),
      visual: one(text).describe('The guideline for the look.'),
    }),
  ])
  .nullish();

const team = z
  .strictObject({
    ...about,
    goals: words(text).describe('What the team is measured on.'),
    reports_to: one(text).describe('Its manager.'),
    works_with: words(text).describe('Ids of the teams it works with.'),
  })
  .nullish();

const channel = z.strictObject({
  ...about,
  kind: z.union([z.enum(channelKinds), unknown]),
  team: owner,
  vendor: one(text),
  direction: one(z.enum(directions)),
  stages: words(z.enum(stages)).describe('What a customer can do here.'),
  identifies_by: words(text).describe('How customers are known here; `[]` when they are not.'),
  personalised_with: words(z.enum(dataWords)).describe(
    'Data that changes what a customer sees here.',
  ),
  brand,
  share: one(z.number().min(0).max(1)).describe('Part of all customer contacts, 0 to 1.'),
  effort,
});

const system = z.strictObject({
  ...about,
  kind: z.union([z.enum(systemKinds), unknown]),
  team: owner,
  vendor: one(text),
  masters: words(z.enum(dataWords)).describe('Data kinds that this system is the master of.'),
  effort,
});

const flow = z.strictObject({
  ...about,
  from: text.nullish().describe('Id of the channel or system that sends.'),
  to: text.nullish().describe('Id of the channel or system that receives.'),
  between: z.array(text).length(2).nullish().describe('Two ids: a flow each way.'),
  data,
  freshness: freshness.nullish().describe('Age of the data on arrival.'),
  team: owner,
});

const step = z.union([
  text.describe('A channel id: needs all created so far, creates identity and interactions.'),
  z.strictObject({
    on: text.describe('Id of the channel.'),
    creates: data,
    needs: data,
    within: freshness.nullish().describe('How old the needed data may be.'),
    notes: text.nullish(),
  }),
]);

const journey = z.strictObject({
  ...about,
  team: owner,
  steps: z.union([z.array(step), unknown]).nullish(),
});

const kpi = z
  .union([unknown, z.strictObject({ ...about, measured: one(yesOrNo), team: owner })])
  .nullish();

/** One file or fragment of a company's description (DESIGN §3), as a person writes it. */
export const companySchema = z.strictObject({
  omnigauge: z.number().nullish().describe('The version of this format.'),
  company: z
    .strictObject({
      name: text.nullish(),
      sector: text.nullish(),
      claims: one(z.enum(levels)).describe('The level that the company says it has.'),
      notes: text.nullish(),
    })
    .nullish(),
  brand: brand.describe('The default for every channel.'),
  teams: mapOf(team),
  channels: mapOf(channel),
  systems: mapOf(system),
  flows: z.union([unknown, z.array(flow)]).nullish(),
  journeys: z.union([unknown, z.record(id, journey)]).nullish(),
  kpis: z.union([unknown, z.record(id, kpi)]).nullish(),
  practices: z
    .union([
      unknown,
      z.record(id, z.union([z.boolean(), z.enum(practiceAnswers), unknown]).nullish()),
    ])
    .nullish(),
  partial: z
    .union([z.array(openList), openList])
    .nullish()
    .describe(
      'What is not complete: a list, `flows.<id>` (the flows into this channel or system), or `journeys.<id>` (its steps).',
    ),
  not_applicable: z
    .record(id, z.string().min(1))
    .nullish()
    .describe('Criteria that make no sense here, each with the reason.'),
  effort: z
    .partialRecord(z.enum(changeKinds), z.number().min(0))
    .nullish()
    .describe('Person-days per kind of change, over those of the rubric.'),
  notes: text.nullish(),
});

export type CompanyFragment = z.infer<typeof companySchema>;
export type WrittenTeam = z.infer<typeof team>;
export type WrittenChannel = z.infer<typeof channel>;
export type WrittenSystem = z.infer<typeof system>;
export type WrittenFlow = z.infer<typeof flow>;
export type WrittenStep = z.infer<typeof step>;
export type WrittenJourney = z.infer<typeof journey>;
