import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAssessments } from '../../src/compare/compareAssessments.ts';
import { comparisonSchema } from '../../src/compare/comparison.ts';
import { lawRubric } from '../laws/lawRubric.ts';
import { refuse, tries } from '../laws/laws.ts';
import { layout, written } from '../laws/layouts.ts';
import { anyCompany } from '../laws/randomCompany.ts';
import { assessedFiles, assessedText, compared, linked, replaced } from './compared.ts';

const storeFlow = '  - { between: [store, crm], data: [identity, orders], freshness: realtime }\n';
const apart = replaced(storeFlow, '');

describe('the whole', () => {
  const { level, score, progress, coverage, changed, gates } = compared(linked, apart);

  it('says where the level and the score go', () => {
    expect(changed).toBe(true);
    expect(level).toMatchObject({
      before: { estimate: 'omni' },
      after: { estimate: 'multi' },
      direction: 'down',
    });
    expect(score.direction).toBe('down');
    expect(score.change).toBeCloseTo((score.after.estimate ?? 0) - (score.before.estimate ?? 0), 5);
    expect(progress).toMatchObject({ before: { next: null }, after: { next: 'cross' } });
    expect(coverage.change).toBeCloseTo(coverage.after - coverage.before, 6);
  });

  it('says which gates close, and the other way round which open', () => {
    const closed = gates.map(({ level, criterion, direction }) => [level, criterion, direction]);
    expect(closed).toContainEqual(['cross', 'linked-channels', 'down']);
    const opened = compared(apart, linked).gates.map(({ level, criterion, direction }) => [
      level,
      criterion,
      direction,
    ]);
    expect(opened).toEqual(closed.map(([level, criterion]) => [level, criterion, 'up']));
  });

  it('a possible level that is lost is a fall, even where the estimate stays', () => {
    const open = replaced('flows:\n', 'partial: [flows]\nflows:\n', apart);
    const { level } = compared(open, apart);
    expect(level.before.estimate).toBe(level.after.estimate);
    expect(level.direction).toBe('down');
  });

  it('results by different rubrics are called so', () => {
    const [one, other] = [assessedText(linked), assessedText(linked)];
    const by = { ...other, rubric: { ...other.rubric, hash: 'sha256:0' } };
    expect(compareAssessments(one, other).sameRubric).toBe(true);
    expect(compareAssessments(one, by).sameRubric).toBe(false);
  });
});

describe('nothing that is judged', () => {
  it('is no change', () => {
    const comparison = compared(linked, linked);
    expect(comparison.changed).toBe(false);
    expect(comparison.criteria).toEqual([]);
    expect(comparison.rest).toBe(0);
  });

  it('nor are other lines and another file', () => {
    const moved = assessedText(`\n\n# A comment.\n${linked}`, 'elsewhere.yaml');
    expect(compareAssessments(assessedText(linked), moved)).toMatchObject({ changed: false });
  });

  it('nor is another name or vendor, though the names are those of the later one', () => {
    const renamed = replaced('name: Shop,', 'name: Corner shop, vendor: acme,');
    const { changed, names } = compared(linked, renamed);
    expect(changed).toBe(false);
    expect(names['channel:store']).toBe('Corner shop');
  });
});

describe('journeys', () => {
  const turns: Record<string, [before: string, after: string, turn: string]> = {
    broken: [linked, apart, 'broken'],
    mended: [apart, linked, 'mended'],
    worse: [
      replaced(
        'orders], freshness: realtime }\njourneys',
        'profile], freshness: realtime }\njourneys',
      ),
      apart,
      'worse',
    ],
    better: [
      apart,
      replaced(
        'orders], freshness: realtime }\njourneys',
        'profile], freshness: realtime }\njourneys',
      ),
      'better',
    ],
    cut: [
      linked,
      replaced('      - { on: store, needs: [identity, orders], within: hourly }\n', ''),
      'cut',
    ],
    gone: [linked, linked.slice(0, linked.indexOf('  collect:')).concat('  {}\n'), 'gone'],
    added: [linked.slice(0, linked.indexOf('  collect:')).concat('  {}\n'), linked, 'added'],
    'less sure': [
      linked,
      replaced('orders], freshness: realtime }\njourneys', 'orders] }\njourneys'),
      'worse',
    ],
  };

  it.each(Object.entries(turns))('%s', (_, [before, after, turn]) => {
    expect(compared(before, after).journeys.map((each) => [each.id, each.turn])).toEqual([
      ['collect', turn],
    ]);
  });

  it('tell what is missing and what no longer is', () => {
    const [broken] = compared(linked, apart).journeys;
    const [mended] = compared(apart, linked).journeys;
    const short = (breaks: readonly { on: string; data: string; reason: string }[] = []) =>
      breaks.map(({ on, data, reason }) => [on, data, reason]);
    const both = [
      ['store', 'identity', 'no-path'],
      ['store', 'orders', 'no-path'],
    ];
    expect(short(broken?.breaks.appeared)).toEqual(both);
    expect(short(mended?.breaks.mended)).toEqual(both);
    expect(broken).toMatchObject({ before: { continuity: 1 }, after: { continuity: 0 } });
  });

  it('what nobody needs any more is not mended', () => {
    const [journey] = compared(
      apart,
      replaced('needs: [identity, orders]', 'needs: [identity]', apart),
    ).journeys;
    expect(journey?.breaks.mended).toEqual([]);
    expect(journey?.breaks.gone.map(({ data }) => data)).toEqual(['orders']);
  });

  it('another reason is a change of the same break', () => {
    const late = replaced(
      'orders], freshness: realtime }\njourneys',
      'orders], freshness: weekly }\njourneys',
    );
    const [journey] = compared(late, apart).journeys;
    expect(
      journey?.breaks.changed.map(({ before, after }) => [before.reason, after.reason]),
    ).toEqual([
      ['too-late', 'no-path'],
      ['too-late', 'no-path'],
    ]);
  });

  it('a step that moves up, as one before it goes, keeps its breaks', () => {
    const long = replaced(
      '      - { on: webshop, creates',
      '      - { on: app, creates: [cart] }\n      - { on: webshop, creates',
      replaced('channels:\n', 'channels:\n  app: { kind: app }\n', apart),
    );
    const shorter = replaced('      - { on: app, creates: [cart] }\n', '', long);
    const [journey] = compared(long, shorter).journeys;
    expect(journey).toMatchObject({ turn: 'cut', stepsGone: ['app'] });
    expect(journey?.breaks).toEqual({ appeared: [], mended: [], gone: [], changed: [] });
  });
});

describe('channels that stand apart', () => {
  const third = replaced(
    'channels:\n',
    'channels:\n  app: { kind: app, team: online, identifies_by: [email] }\n',
    replaced('flows:\n', 'flows:\n  - { between: [app, crm], data: [orders], freshness: daily }\n'),
  );
  const groups = (before: string, after: string) => {
    const { silos } = compared(before, after);
    const ids = (list: readonly { channels: string[] }[]) => list.map(({ channels }) => channels);
    return { appeared: ids(silos.appeared), dissolved: ids(silos.dissolved) };
  };

  it.each([
    ['one leaves the others', third, replaced(storeFlow, '', third), [['store']], []],
    ['one joins the others', replaced(storeFlow, '', third), third, [], [['store']]],
    ['two that part, of which none is the rest', linked, apart, [['store'], ['webshop']], []],
    ['nothing happens to the groups', third, third, [], []],
  ])('%s', (_, before, after, appeared, dissolved) => {
    expect(groups(before, after)).toEqual({ appeared, dissolved });
  });

  it('one that closes has not joined the others', () => {
    const closed = replaced(
      '  store: { name: Shop, kind: store, team: shops, identifies_by: [email] }\n',
      '',
      apart,
    ).replace(/journeys:[\s\S]*/, '');
    expect(groups(apart, closed)).toEqual({ appeared: [], dissolved: [] });
  });
});

describe('lists', () => {
  it('contradictions are matched by what they are about', () => {
    const claims = 'company: { claims: omni }\n';
    const personal = 'identifies_by: [email], personalised_with: [loyalty] }\nsystems';
    const one = claims + apart;
    const other = claims + replaced('identifies_by: [email] }\nsystems', personal, apart);
    const { contradictions } = compared(one, other);
    expect(contradictions.gone).toEqual([]);
    expect(contradictions.added.map(({ kind, entities }) => [kind, ...entities])).toEqual([
      ['personalisation', 'channel:webshop'],
    ]);
  });

  it('channels, teams and systems that come and go', () => {
    const more = replaced('systems:\n', '  app: { kind: app }\nsystems:\n  pim: { kind: pim }\n');
    const { channels, teams, systems } = compared(
      linked,
      replaced(
        'shops: { goals: [sales] }, online',
        'online',
        replaced('team: shops', 'team: none', more),
      ),
    );
    expect(channels).toEqual({ gone: [], added: [{ id: 'app', name: 'app' }] });
    expect(teams).toEqual({ gone: [{ id: 'shops', name: 'shops' }], added: [] });
    expect(systems).toEqual({ gone: [], added: [{ id: 'pim', name: 'pim' }] });
  });

  it('an answered question is gone', () => {
    const open = replaced('team: shops, ', '');
    const { questions } = compared(open, linked);
    expect(questions.gone.map(({ about }) => about)).toContain('channels.store.team');
    expect(questions.added).toEqual([]);
  });

  it('hand-overs are lost first', () => {
    const { handovers } = compared(linked, apart);
    expect(handovers).toEqual([
      {
        from: 'store',
        to: 'webshop',
        before: { low: 'known', high: 'known' },
        after: { low: 'nothing', high: 'nothing' },
        direction: 'down',
      },
      expect.objectContaining({ from: 'webshop', to: 'store', direction: 'down' }),
    ]);
  });
});

describe('gaps', () => {
  it('open and close by the values, not by the target of the lists', () => {
    const { gaps } = compared(linked, apart);
    expect(gaps.closed).toEqual([]);
    expect(gaps.opened.map(({ criterion }) => criterion)).toContain('continuity');
    const back = compared(apart, linked).gaps;
    expect(back.opened).toEqual([]);
    expect(back.closed.map(({ criterion }) => criterion)).toContain('continuity');
  });

  it('one that is not looked at, as the target is lower, is not closed', () => {
    const result = assessedText(linked);
    expect(result.gaps.length).toBeGreaterThan(0);
    const unlisted = { ...result, gaps: [] };
    expect(compareAssessments(result, unlisted).gaps).toEqual({ opened: [], closed: [] });
  });
});

describe('results that do not have everything', () => {
  const result = assessedText(linked);
  const scoreless = { ...result, score: { estimate: null, low: 0, high: 100 } };

  it.each([
    ['appears', scoreless, result],
    ['vanishes', result, scoreless],
  ])('a score that %s has no change to take apart', (_, before, after) => {
    const without = {
      ...after,
      criteria: after.criteria.map((each) => ({ ...each, reason: 'now' })),
    };
    const { score, criteria, rest } = compareAssessments(before, without);
    expect(score.change).toBeNull();
    expect(rest).toBe(0);
    expect(criteria).toHaveLength(result.criteria.length);
    expect(criteria.every(({ effect }) => effect === null)).toBe(true);
  });

  it('a dimension or a gate of one side only is neither better nor worse', () => {
    const [dimension] = result.dimensions;
    const fewer = {
      ...result,
      dimensions: result.dimensions.slice(1),
      gates: result.gates.slice(1),
    };
    const { dimensions, gates } = compareAssessments(result, fewer);
    expect(dimensions).toEqual([
      expect.objectContaining({
        id: dimension?.id,
        after: null,
        change: null,
        direction: 'same',
      }),
    ]);
    expect(gates).toMatchObject([{ after: null, direction: 'same' }]);
    expect(compareAssessments(fewer, result).gates).toMatchObject([
      { before: null, direction: 'same' },
    ]);
  });

  it('a score without a range on one side is neither better nor worse', () => {
    const unknown = { ...result, score: { estimate: null, low: null, high: null } };
    expect(compareAssessments(unknown, result).score.direction).toBe('same');
    expect(compareAssessments(result, unknown).score.direction).toBe('same');
  });

  it('journeys of which the same becomes stand in the order of their ids', () => {
    const twice = ['z', 'a', 'm'].flatMap((id) => result.journeys.map((each) => ({ ...each, id })));
    const { journeys } = compareAssessments({ ...result, journeys: twice }, result);
    expect(journeys.map(({ id, turn }) => `${turn} ${id}`)).toEqual([
      'gone a',
      'gone m',
      'gone z',
      'added collect',
    ]);
  });
});

describe('on random companies', () => {
  const results = fc.tuple(anyCompany, anyCompany, layout);

  it('effects add up to the change, to the hundredth, the largest first', () => {
    fc.assert(
      fc.property(results, ([company, other, way]) => {
        const [before, after] = [company, other].map((each) =>
          assessedFiles(written(each, way), lawRubric),
        ) as [ReturnType<typeof assessedFiles>, ReturnType<typeof assessedFiles>];
        const { score, criteria, rest } = compareAssessments(before, after);
        const cents = criteria.reduce(
          (sum, { effect }) => sum + Math.round((effect ?? 0) * 100),
          0,
        );
        const wrong: string[] = [];
        if (
          score.change !== null &&
          cents + Math.round(rest * 100) !== Math.round(score.change * 100)
        ) {
          wrong.push(`${cents} and ${rest} are not ${score.change}`);
        }
        const sorted = criteria.map(({ effect }) => Math.abs(effect ?? 0));
        if (sorted.some((each, index) => each > (sorted[index - 1] ?? each)))
          wrong.push('the order');
        refuse(wrong, { company, other });
      }),
      tries(60),
    );
  });

  it('the other way round everything is the reverse', () => {
    fc.assert(
      fc.property(results, ([company, other, way]) => {
        const [one, two] = [company, other].map((each) =>
          assessedFiles(written(each, way), lawRubric),
        ) as [ReturnType<typeof assessedFiles>, ReturnType<typeof assessedFiles>];
        const [there, back] = [compareAssessments(one, two), compareAssessments(two, one)];
        const opposite = { up: 'down', down: 'up', same: 'same' } as const;
        expect(back.changed).toBe(there.changed);
        expect(back.level.direction).toBe(opposite[there.level.direction]);
        expect(back.score.change).toBe(there.score.change === null ? null : 0 - there.score.change);
        expect(back.channels).toEqual({ gone: there.channels.added, added: there.channels.gone });
        const directions = ({ gates }: typeof there) =>
          Object.fromEntries(
            gates.map((gate) => [`${gate.level} ${gate.criterion}`, gate.direction]),
          );
        const reversed = Object.fromEntries(
          Object.entries(directions(there)).map(([key, way]) => [key, opposite[way]]),
        );
        expect(directions(back)).toEqual(reversed);
      }),
      tries(40),
    );
  });

  it('the same company, written in any way, gives no change', () => {
    fc.assert(
      fc.property(anyCompany, layout, (company, way) => {
        const plain = written(company, { files: 1, style: 'block', shuffle: 0 });
        const [one, other] = [plain, written(company, way)].map((files) =>
          assessedFiles(files, lawRubric),
        ) as [ReturnType<typeof assessedFiles>, ReturnType<typeof assessedFiles>];
        const comparison = compareAssessments(one, other);
        expect(comparison.changed).toBe(false);
        expect(comparisonSchema.safeParse(comparison).success).toBe(true);
      }),
      tries(40),
    );
  });
});
