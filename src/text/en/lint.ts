import { choices } from '../choices.ts';
import type { ProblemSentence } from '../problemSentence.ts';
import { quoted } from '../quoted.ts';

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;

const languages: Readonly<Record<string, string>> = {
  en: 'English',
  it: 'Italian',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
};

/** `English and Italian`; a language without a name here is its code. */
function languageNames(codes: unknown): string {
  const names = [codes].flat().map((code) => languages[String(code)] ?? quoted(code));
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('');
}

const parts: Readonly<Record<string, string>> = {
  dimensions: 'dimension',
  criteria: 'criterion',
  practices: 'practice',
};
const partName = (map: unknown) => parts[String(map)] ?? quoted(map);

const mostOf = (highest: unknown) => `the metric gives ${highest} at most`;

const sentences = {
  'unreachable-level': ({ id, level, threshold, highest }) =>
    `The gate of ${quoted(id)} asks for ${threshold} at ${quoted(level)}, and ${mostOf(highest)}, so no company ever reaches this level. Lower the threshold.`,
  'unreachable-threshold': ({ id, level, threshold, highest }) =>
    `${quoted(id)} asks for ${threshold} at ${quoted(level)}, and ${mostOf(highest)}, so nobody ever gets these marks. Lower the threshold.`,
  'indistinct-level': ({ level, below }) =>
    `No gate tells ${quoted(level)} from ${quoted(below)}: whoever reaches the one has the other too. Give at least one criterion a gate for ${quoted(level)} that asks for more.`,
  'no-threshold': ({ id }) =>
    `${quoted(id)} has no threshold, so it never gives any marks. Say under \`at_least\` what at least one level asks for.`,
  'idle-criterion': ({ id, reason, dimension }) => {
    if (reason === 'weight')
      return `${quoted(id)} has weight 0 and no gate, so it changes neither level nor score. Give it a weight or a gate, or remove it (\`off: true\` if it comes from another rubric).`;
    if (reason === 'dimension')
      return `${quoted(id)} has no gate, and its dimension ${quoted(dimension)} has weight 0, so it changes neither level nor score. Give the dimension a weight, or move the criterion to another one.`;
    return `All thresholds of ${quoted(id)} are 0, so every company gets its full marks. Ask for more at one level at least.`;
  },
  'empty-dimension': ({ id }) =>
    `No criterion belongs to the dimension ${quoted(id)}. Add one, or remove the dimension (\`off: true\` if it comes from another rubric).`,
  'duplicate-measure': ({ id, other, metric }) =>
    `${quoted(id)} asks for ${quoted(metric)} with the same settings as ${quoted(other)}, so the same finding counts twice. Keep one of the two, or change what \`with\` asks.`,
  'unknown-practice': ({ id, practice }) =>
    `${quoted(id)} asks for the practice ${quoted(practice)}, which this rubric does not have, so nobody would be asked about it. Add it under \`practices\`, or correct the name.`,
  'unasked-practice': ({ id }) =>
    `People are asked about the practice ${quoted(id)}, but no criterion looks at the answer. Add a criterion with the metric \`practice\`, or remove the practice (\`off: true\` if it comes from another rubric).`,
  'idle-implication': ({ id }) =>
    `What ${quoted(id)} implies is true of every company, as any value is at least 0. Ask for more, 0.01 for “at least once”, or remove \`implies\`.`,
  'impossible-implication': ({ id, threshold, highest }) =>
    `${quoted(id)} implies a value of ${threshold}, and ${mostOf(highest)}, so whoever follows the practice would be contradicted. Lower \`at_least\`.`,
  'idle-off': ({ id, map }) =>
    `\`off: true\` has nothing to drop: no rubric that is extended has a ${partName(map)} ${quoted(id)}. Correct the name, or remove the entry.`,
  'idle-override': ({ id, map }) =>
    `The ${partName(map)} ${quoted(id)} says again what the extended rubric says. Remove the entry, or change what should be different.`,
  'missing-translation': ({ text, missing }) =>
    `This ${quoted(text)} is not there in ${languageNames(missing)}, and most texts of the rubric are. Add the translation; until then it is shown in another language.`,
  'stale-translation': ({ text, missing }) =>
    `This ${quoted(text)} has new words, but in ${languageNames(missing)} it keeps those of the extended rubric. Add ${choices(missing, null).replace(/\.$/, '')} here too.`,
} satisfies Record<string, ProblemSentence>;

/** The English words for what is found in a rubric, by rule. */
export const lint = {
  sentences: sentences as Readonly<Record<keyof typeof sentences, ProblemSentence>>,
  severities: { error: 'error', warning: 'warning' },
  clean: 'nothing to mend',
  summary: (rubrics: number, errors: number, warnings: number) =>
    `${count(rubrics, 'rubric', 'rubrics')}: ${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}`,
};
