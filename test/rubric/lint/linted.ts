import { type LintedRubric, lintRubric } from '../../../src/rubric/lint/lintRubric.ts';

const texts = (name: string) => `{ en: ${name}, it: ${name} }`;

/** What every criterion has to say and no rule looks at. */
export const said = `title: ${texts('title')}, why: ${texts('why')}, fix: ${texts('fix')}`;

/** A small rubric without a flaw, which the others extend. */
export const base = `rubric: 1
id: base
version: 1.0.0
title: ${texts('Base')}
dimensions:
  data: { weight: 1, title: ${texts('Data')} }
criteria:
  channels: { dimension: data, metric: channel-count, at_least: { multi: 2 }, gate: { multi: required }, weight: 1, ${said} }
  links:
    dimension: data
    metric: linked-channels
    with: { data: [orders, identity] }
    at_least: { cross: 0.5, omni: 1 }
    gate: { cross: required, omni: required }
    weight: 1
    title: ${texts('Links')}
    why: ${texts('Because')}
    fix: ${texts('Link them')}
  collect: { dimension: data, metric: practice, with: { practice: collect }, at_least: { omni: 1 }, weight: 1, ${said} }
practices:
  collect:
    title: ${texts('Collect')}
    question: { en: "Can they?", it: "Possono?" }
    implies: { metric: data-reach, with: { data: orders, match: any }, at_least: 0.01 }
`;

const head = 'rubric: 1\nid: own\nversion: 1.0.0\nextends: base\n';

/** What lint says of a rubric that extends the small one with these lines; others by their names. */
export function linted(lines: string, others: Readonly<Record<string, string>> = {}): LintedRubric {
  const files: Readonly<Record<string, string>> = { base, ...others };
  return lintRubric({ name: 'own', text: head + lines }, (reference) => {
    const text = files[reference];
    return text === undefined ? null : { name: reference, text };
  });
}

/** The findings in short: severity, rule, and the text of the file from where each points on. */
export function found(lines: string): string[] {
  const text = (head + lines).split('\n');
  return linted(lines).findings.map(({ severity, rule, at }) => {
    const place =
      at?.file === 'own' ? text[at.line - 1]?.slice(at.column - 1, at.column + 14) : at?.file;
    return `${severity} ${rule} > ${place}`;
  });
}
