import { describe, expect, test } from 'vitest';
import { kindsOf } from '../../src/company/dataKind.ts';
import type { Evidence, Measurement, NoValueReason } from '../../src/metrics/measurement.ts';
import type { Metric } from '../../src/metrics/metric.ts';
import { buildNetwork } from '../../src/network/network.ts';
import type { Position } from '../../src/source/position.ts';
import { worldsFrom } from '../company/worldsFrom.ts';

interface Case {
  /** YAML without the line that states the format. */
  company: string;
  /** The metric's parameters, as a rubric writes them. */
  with?: object;
  /** What both worlds give. */
  value?: number | null;
  /** What the worst world gives, where the two differ. */
  low?: number | null;
  high?: number | null;
  /** Why there is no number. */
  reason?: NoValueReason;
  /**
   * All evidence of the worst world, worst first, each as `unmet recognised webshop>store of
   * orders @ webshop:`. `of` (the data) and `@` (the text at its place) may be left out.
   */
  evidence?: readonly string[];
  bestEvidence?: readonly string[];
}

/** Checks what a metric says of hand-made companies, one row of the table each. */
export function testMetric<Parameters>(
  metric: Metric<Parameters>,
  cases: Record<string, Case>,
): void {
  describe(metric.id, () => {
    for (const [name, each] of Object.entries(cases)) test(name, () => check(metric, each));
  });
}

function check<Parameters>(metric: Metric<Parameters>, each: Case): void {
  const parameters = metric.parameters.parse(each.with ?? {});
  const { worst, best } = worldsFrom(each.company);
  const [low, high] = [worst, best].map((world) => {
    const network = buildNetwork(world);
    const measurement = metric.measure(network, parameters);
    expect(told(metric.measure(network, parameters)), 'measured again').toEqual(told(measurement));
    return measurement;
  }) as [Measurement, Measurement];

  const [expectedLow, expectedHigh] =
    each.value === undefined ? [each.low, each.high] : [each.value, each.value];
  expectValue(low, expectedLow, 'low');
  expectValue(high, expectedHigh, 'high');
  const reasons = [low, high].map(({ reason }) => reason).filter((reason) => reason !== null);
  expect([...new Set(reasons)], 'reason').toEqual(each.reason ? [each.reason] : []);
  expectEvidence(each.company, low, each.evidence);
  expectEvidence(each.company, high, each.bestEvidence);
}

function told({ value, reason, evidence }: Measurement) {
  return { value, reason, evidence: evidence() };
}

function expectValue(
  { value, reason }: Measurement,
  expected: number | null | undefined,
  which: string,
): void {
  if (expected === undefined) throw new Error(`The case states no ${which} value.`);
  if (expected === null || value === null) expect(value, which).toBe(expected);
  else expect(value, which).toBeCloseTo(expected, 12);
  expect(reason === null, `${which}: a reason if and only if there is no value`).toBe(
    value !== null,
  );
}

function expectEvidence(
  company: string,
  measurement: Measurement,
  expected: readonly string[] | undefined,
): void {
  const evidence = measurement.evidence();
  const values = evidence.map(({ value }) => value);
  expect(values, 'worst first').toEqual([...values].sort((one, other) => one - other));
  if (expected === undefined) return;
  const said = evidence.map((each, index) => summary(company, each, expected[index] ?? ''));
  expect(said, 'evidence').toEqual(expected);
}

/** The evidence in words, as far as an expectation goes. */
function summary(company: string, evidence: Evidence, expected: string): string {
  const verdict = evidence.value === 1 ? 'met' : evidence.value === 0 ? 'unmet' : 'partly';
  const entities = evidence.entities.map((entity) => entity.replace(/^channel:/, '')).join('>');
  const [, data, text] = /(?: of (.*?))?(?: @ (.*))?$/.exec(expected) ?? [];
  return [
    `${verdict} ${evidence.code} ${entities}`,
    data === undefined ? '' : ` of ${kindsOf(evidence.data).join(' ')}`,
    text === undefined ? '' : ` @ ${textAt(company, evidence.at, text.length)}`,
  ].join('');
}

function textAt(company: string, { file, line, column }: Position, length: number): string {
  if (file !== 'company.yaml') return `${file}:${line}:${column}`;
  return (company.split('\n')[line - 1] ?? '').slice(column - 1, column - 1 + length);
}
