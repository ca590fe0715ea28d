import type { ExplainedParameter } from '../../explain/explanation.ts';
import { indented } from '../text/layout/section.ts';
import { wrap } from '../text/layout/wrap.ts';
import type { ExplanationPage } from './explanationPage.ts';

/** The parameters of a metric: what they mean, and what may stand for them. */
export function parameterLines(
  page: ExplanationPage,
  parameters: readonly ExplainedParameter[],
): string[] {
  return parameters.flatMap((parameter, index) => {
    // `from` and `to` take the same: it is said once, below the last of them.
    const repeated = sameParts(parameter, parameters[index + 1]);
    return [
      ...parameterText(page, parameter),
      ...(repeated ? [] : indented(parameterLines(inner(page), parameter.parts))),
    ];
  });
}

function inner(page: ExplanationPage): ExplanationPage {
  return { ...page, inside: page.inside - 2 };
}

function sameParts(one: ExplainedParameter, other: ExplainedParameter | undefined): boolean {
  return one.parts.length > 0 && JSON.stringify(one.parts) === JSON.stringify(other?.parts);
}

function parameterText(
  { words, style, inside }: ExplanationPage,
  parameter: ExplainedParameter,
): string[] {
  const { parameters, allowed } = words.explain;
  const { name, required } = parameter;
  const means = (parameters as Readonly<Record<string, string>>)[name] ?? '';
  const title = required ? `${style.cyan(name)} (${allowed.required})` : style.cyan(name);
  return [
    title,
    ...indented([
      ...wrap(means, inside - 2),
      ...wrap(allowedText(parameter, allowed), inside - 2)
        .filter((line) => line !== '')
        .map(style.dim),
    ]),
  ];
}

function allowedText(
  { words, list, form }: ExplainedParameter,
  say: ExplanationPage['words']['explain']['allowed'],
): string {
  const one = words.length > 0 ? `${list ? say.someOf : say.oneOf}: ${words.join(', ')}` : '';
  return form === 'duration' ? `${one}, ${say.duration}` : one;
}
