import { describe, expect, it } from 'vitest';
import { asked, asking, checked } from './checked.ts';
import { apart } from './companies.ts';

describe('the minimum of a team', () => {
  const found = (team: string) => {
    const line = { minLevel: asked('multi' as const), minScore: asked(1) };
    const teams = new Map([[team, line]]);
    const company = apart.replace('teams:\n', 'teams:\n  idle: {}\n');
    const { rules } = checked(company, { policy: asking({ teams }) });
    return rules.map((rule) => [
      rule.found,
      ...rule.findings.map(({ at, message }) => [at.line, message]),
    ]);
  };

  it('says that it owns nothing, or nothing that decides a level, and points at it', () => {
    const nothing = 'the team owns nothing that the rubric looks at';
    expect(found('idle')).toEqual([
      [nothing, [5, `Level (idle): ${nothing}, and at least Multichannel is asked for.`]],
      [nothing, [5, `Score (idle): ${nothing}, and at least 1 of 100 is asked for.`]],
    ]);
    const noGate =
      'no gate of the rubric looks at what the team owns (a score can be asked for instead)';
    const [level] = found('online');
    expect(level).toEqual([
      noGate,
      [7, `Level (Online): ${noGate}, and at least Multichannel is asked for.`],
    ]);
  });
});
