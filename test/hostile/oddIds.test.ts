import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/temporaryFolder.ts';
import { runCommand } from '../cli/testTerminal.ts';

/** A channel, a team, a journey and a metric of a company. */
type Ids = readonly [channel: string, team: string, journey: string, kpi: string];

/** What YAML, JSON or JavaScript may take for something else, and words with a meaning elsewhere. */
const oddIds: readonly Ids[] = [
  ['constructor', 'constructor', 'constructor', 'constructor'],
  ['toString', 'hasOwnProperty', 'valueOf', 'prototype'],
  ['1e3', '12', '0x10', '007'],
  ['2024-01-01', '1_000', '1e3', '12'],
  ['true', 'no', 'NaN', 'Infinity'],
  ["'null'", 'true', "'null'", "'null'"],
  ['all', 'channels', 'flows', 'omni'],
  ['company', 'score', 'CON', 'x-1'],
];

/** The others come after the odd ones in the alphabet, so that no tie is decided in another way. */
function companyWith([channel, team, journey, kpi]: Ids): string {
  return `omnigauge: 1
company: { name: Aurora }
teams:
  ${team}: { name: Stores, goals: [sales] }
  zonline: { name: Online, goals: [clicks] }
channels:
  ${channel}: { name: Shop, kind: store, team: ${team}, stages: [buy], identifies_by: [email] }
  zweb: { name: Web, kind: webshop, team: zonline, stages: [buy], identifies_by: [email] }
  zmail: { name: Mail, kind: email, team: zonline, stages: [discover], identifies_by: [] }
systems:
  zcrm: { name: Customers, kind: crm, team: zonline, masters: [identity] }
flows:
  - { from: ${channel}, to: zcrm, data: [identity, orders], freshness: daily, team: ${team} }
  - { from: zcrm, to: zweb, data: [identity], freshness: realtime }
journeys:
  ${journey}:
    name: Collect
    team: ${team}
    steps:
      - { on: zweb, creates: [identity, orders] }
      - { on: ${channel}, needs: [orders], within: hourly }
kpis:
  ${kpi}: { name: Repeat, measured: no }
`;
}

async function figuresOf(ids: Ids) {
  const folder = temporaryFolder({ 'company.yaml': companyWith(ids) });
  const { output, errors } = await runCommand(['assess', '-f', 'json'], { folder });
  expect(errors).toBe('');
  const { level, score, criteria, gaps, plan } = JSON.parse(output);
  return {
    ...{ level, score, effort: plan.effort },
    criteria: criteria.map(({ id, value, points }: Record<string, unknown>) => [id, value, points]),
    gaps: gaps.map(({ criterion }: { criterion: string }) => criterion),
  };
}

describe('an id is only an id', () => {
  it.each(oddIds)('and changes no figure: %s, %s, %s, %s', async (...ids) => {
    const plain = await figuresOf(['ashop', 'ateam', 'ajourney', 'akpi']);
    expect(plain.effort).not.toBe(undefined);
    expect(await figuresOf(ids)).toEqual(plain);
  });

  it.each(oddIds)('wherever it is told or written: %s, %s, %s, %s', async (...ids) => {
    const folder = temporaryFolder({ 'company.yaml': companyWith(ids) });
    const channel = ids[0].replaceAll("'", '');
    for (const words of [
      ['what-if', '--add-flow', `${channel}>zweb:identity`],
      ['what-if', '--remove', `channels.${channel}`],
      ['check', '--update-baseline', '--baseline', 'omnigauge.baseline.yaml'],
      ['check', '--forbid-loss', '--baseline', 'omnigauge.baseline.yaml'],
      ['interview', '--print-questions'],
      ['plan', '--apply', '--yes'],
      ['assess', '--no-plan'],
    ]) {
      const { code, output, errors } = await runCommand(words, { folder });
      expect({ words, code, said: code === 0 || output + errors }).toEqual({
        ...{ words, code: 0, said: true },
      });
    }
  });

  it.each(['unknown', 'none'])('unless the format keeps the word for itself: %s', async (id) => {
    const folder = temporaryFolder({ 'company.yaml': companyWith([id, id, id, id]) });
    const { code, errors } = await runCommand(['assess', '--no-plan'], { folder });
    expect(code).toBe(2);
    expect(errors).toContain(id);
  });
});
