import * as z from 'zod';
import { durationPattern, freshnessWords } from '../company/freshness.ts';
import type { Ask, NodesForm, SourcesForm, StoryForm } from './ask.ts';

const text = z.union([z.string().min(1), z.number(), z.boolean()]);
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, { error: 'webshop call-centre' });
const freshness = z.union([
  z.enum([...freshnessWords, 'unknown']),
  z.string().regex(durationPattern, { error: '90s 15m 6h 2d', abort: true }),
]);

/** What an answer to a question may be, in the shapes that `Answer` tells of. */
export function answerSchema({ form, what }: Ask): z.ZodType {
  switch (form.kind) {
    case 'text':
      return text;
    case 'one':
      if (what === 'freshness' || what === 'within') return freshness;
      if (form.others) return text;
      // YAML may read `yes` as true.
      return form.options.includes('yes')
        ? z.union([z.boolean(), z.enum(form.options)])
        : z.enum(form.options);
    case 'several':
      return wordsOf(form.others ? text : z.enum([...form.options, 'unknown']));
    case 'nodes':
      return nodesSchema(form);
    case 'sources':
      return sourcesSchema(form);
    case 'story':
      return storySchema(form);
  }
}

function nodesSchema({ kinds, directions }: NodesForm): z.ZodType {
  const node = { kind: z.enum([...kinds, 'unknown']), name: text.optional() };
  const direction = z.enum([...(directions ?? []), 'unknown']).optional();
  return z.record(id, z.strictObject(directions ? { ...node, direction } : node));
}

function wordsOf(word: z.ZodType) {
  return z.union([z.array(word), word]);
}

function sourcesSchema({ into, from, data }: SourcesForm): z.ZodType {
  const words = wordsOf(z.enum([...data, 'none', 'unknown']));
  if (into === null) return z.partialRecord(z.enum(from), words);
  const source = z.strictObject({
    from: z.enum([...from, 'unknown']),
    data: words.optional(),
    freshness: freshness.optional(),
  });
  return z.array(source);
}

function storySchema({ journey, on, data }: StoryForm): z.ZodType {
  const words = wordsOf(z.enum([...data, 'none', 'unknown']));
  const channel = z.enum([...on, 'unknown']);
  const step = z.union([
    channel,
    z.strictObject({
      on: channel,
      creates: words.optional(),
      needs: words.optional(),
      within: freshness.optional(),
    }),
  ]);
  const steps = z.array(step);
  const story = z.strictObject({
    name: text.optional(),
    steps,
    unfinished: z.union([z.boolean(), z.enum(['yes', 'no'])]).optional(),
  });
  return journey === null ? z.record(id, story) : z.union([steps, story]);
}
