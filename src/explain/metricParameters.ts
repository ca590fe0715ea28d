import * as z from 'zod';
import { durationPattern } from '../company/freshness.ts';
import type { Metric } from '../metrics/metric.ts';
import type { ExplainedParameter } from './explanation.ts';

/** What is needed of JSON Schema to read a parameter. */
interface Schema {
  anyOf?: Schema[];
  type?: string;
  items?: Schema;
  enum?: string[];
  pattern?: string;
  properties?: Record<string, Schema>;
  required?: string[];
}

/** The parameters of a metric, read from the schema that checks them, so that the two cannot differ. */
export function metricParameters({ parameters }: Metric): ExplainedParameter[] {
  return parametersIn(z.toJSONSchema(parameters, { io: 'input' }) as Schema);
}

function parametersIn({ properties = {}, required = [] }: Schema): ExplainedParameter[] {
  return Object.entries(properties).map(([name, schema]) => {
    const forms = schema.anyOf ?? [schema];
    const single = forms.find(({ type }) => type !== 'array' && type !== 'object');
    return {
      name,
      required: required.includes(name),
      list: forms.some(({ type }) => type === 'array'),
      words: forms.flatMap((form) => (form.type === 'array' ? [] : (form.enum ?? []))),
      form: formOf(forms, single),
      parts: forms.flatMap(parametersIn),
    };
  });
}

function formOf(forms: readonly Schema[], single: Schema | undefined): ExplainedParameter['form'] {
  if (forms.some(({ pattern }) => pattern === durationPattern.source)) return 'duration';
  return single !== undefined && single.enum === undefined ? 'id' : null;
}
