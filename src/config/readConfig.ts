import { defaultLimits } from '../source/limits.ts';
import type { Problem } from '../source/problem.ts';
import { readSource } from '../source/readSource.ts';
import { schemaFaults } from '../source/schemaProblems.ts';
import type { SourceDocument } from '../source/sourceDocument.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import type { Config } from './config.ts';
import { type ConfigVocabulary, configSchema, type WrittenConfig } from './configSchema.ts';
import { placed, placedAnswer } from './placedValues.ts';
import { readCheck } from './readCheck.ts';
import { withoutMissing } from './withoutMissing.ts';

export interface ReadConfig {
  /** Where something is wrong, only what says how to complain about it. */
  config: Config;
  problems: Problem[];
}

/** What decides how problems are shown, and so is read even beside them. */
const aboutShowing: readonly (keyof WrittenConfig)[] = ['lang', 'format', 'color'];

/** Reads a configuration. What is wrong is handed back rather than thrown: it is told in its language. */
export function readConfig(file: SourceFile, vocabulary: ConfigVocabulary): ReadConfig {
  const { document, problems } = readSource(file, defaultLimits);
  // One that is all comments asks for nothing.
  if (problems.every(({ code }) => code === 'empty-file')) return checked(document, vocabulary);
  return { config: configOf(document, {}), problems };
}

function checked(document: SourceDocument, vocabulary: ConfigVocabulary): ReadConfig {
  if (document.value === null) return { config: configOf(document, {}), problems: [] };
  const { problems, paths } = schemaFaults(document, configSchema(vocabulary));
  const written = document.value as WrittenConfig;
  if (problems.length === 0) return { config: configOf(document, written), problems: [] };
  const spoilt = new Set(paths.map(([key]) => key));
  const sound = spoilt.has(undefined) ? [] : aboutShowing.filter((key) => !spoilt.has(key));
  const kept = Object.fromEntries(sound.map((key) => [key, written[key]])) as WrittenConfig;
  return { config: configOf(document, kept), problems: [...problems].sort(byPlace) };
}

function byPlace({ at: one }: Problem, { at: other }: Problem): number {
  if (!one || !other) return 0;
  return one.line - other.line || one.column - other.column;
}

function configOf(document: SourceDocument, written: WrittenConfig): Config {
  const { rubric, lang, format, color, limits, check } = written;
  return {
    document,
    limits: withoutMissing({
      maxSize: placed(document, ['limits', 'max_size'], limits?.max_size),
      maxChannels: placed(document, ['limits', 'max_channels'], limits?.max_channels),
      maxFlows: placed(document, ['limits', 'max_flows'], limits?.max_flows),
    }),
    check: readCheck(document, check ?? {}),
    ...withoutMissing({
      rubric: placed(document, ['rubric'], rubric),
      lang: placed(document, ['lang'], lang),
      format: placed(document, ['format'], format),
      color: placedAnswer(document, ['color'], color),
    }),
  };
}
