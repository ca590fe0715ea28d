import { Argument, Command } from 'commander';
import * as z from 'zod';
import { assessmentSchema } from '../../assessment.ts';
import { baselineSchema } from '../../baseline/baselineSchema.ts';
import { checkResultSchema } from '../../check/checkResult.ts';
import { companySchema } from '../../company/companySchema.ts';
import { comparisonSchema } from '../../compare/comparison.ts';
import { sidesResultSchema } from '../../compare/sidesResult.ts';
import { configSchema } from '../../config/configSchema.ts';
import { historySchema } from '../../history/history.ts';
import { portfolioLineSchema } from '../../portfolio/portfolioRecord.ts';
import { portfolioReportSchema } from '../../portfolio/portfolioSummary.ts';
import { rubricSchema } from '../../rubric/rubricSchema.ts';
import { rubricTestSchema } from '../../trial/rubricTestSchema.ts';
import { whatIfSchema } from '../../whatif/whatIfResult.ts';
import { configVocabulary } from '../configVocabulary.ts';
import type { Context } from '../context.ts';

const schemas = {
  company: companySchema,
  rubric: rubricSchema,
  'rubric-test': rubricTestSchema,
  result: assessmentSchema,
  comparison: comparisonSchema,
  compare: sidesResultSchema,
  history: historySchema,
  portfolio: portfolioReportSchema,
  'portfolio-record': portfolioLineSchema,
  'what-if': whatIfSchema,
  check: checkResultSchema,
  baseline: baselineSchema,
  config: configSchema(configVocabulary),
} as const;

/** `schema <name>`: a JSON Schema, draft 7, which is what editors of YAML read. */
export function schemaCommand(context: Context): Command {
  const { options, commands } = context.words.command;
  const command = new Command('schema')
    .description(commands.schema.description)
    .addArgument(new Argument('<name>', options.schemaName).choices(Object.keys(schemas)))
    .addHelpText('after', `\n${commands.schema.examples}`)
    .action((name: keyof typeof schemas) => context.terminal.writeOutput(schemaText(name)));
  return command;
}

/** A schema as it is printed. */
export function schemaText(name: keyof typeof schemas): string {
  const schema = z.toJSONSchema(schemas[name], { io: 'input', target: 'draft-07' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
