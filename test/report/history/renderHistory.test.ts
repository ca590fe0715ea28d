import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment.ts';
import { historyOf, type JudgedRevision } from '../../../src/history/historyOf.ts';
import { renderHistoryPage } from '../../../src/report/history/page/renderHistoryPage.ts';
import { renderHistory } from '../../../src/report/history/text/renderHistory.ts';
import { plainStyle } from '../../../src/report/style.ts';
import { en } from '../../../src/text/en.ts';
import { it as italian } from '../../../src/text/it.ts';
import { apart, joined } from '../../check/companies.ts';
import { assessedText } from '../../compare/compared.ts';
import { expectGolden } from '../../golden.ts';

const words = { en, it: italian } as const;
const older = assessedText(apart.replace('Apart', 'Aurora'));
const newer = assessedText(joined.replace('Joined', 'Aurora'));

function revision(number: number, assessment: Assessment | null): JudgedRevision {
  return {
    revision: `abcdef000${number % 10}`,
    date: `2027-0${1 + (number % 9)}-15`,
    subject: `Change number ${number}`,
    judged: assessment ? { assessment } : { error: 'company.yaml:2: This is no YAML.' },
  };
}

const now: JudgedRevision = {
  revision: null,
  date: null,
  subject: '',
  judged: { assessment: newer },
};
const revisions = [revision(1, older), revision(2, null), revision(3, newer), now];
const history = (list = revisions) =>
  historyOf(list, { latest: newer, path: 'company.yaml', unchanged: 2, cut: true });

const shown = (language: keyof typeof words, width: number, list = revisions) =>
  renderHistory(history(list), { words: words[language], style: plainStyle, width });

it.each(['en', 'it'] as const)('whole, in %s', (language) => {
  expectGolden(`history/${language}.txt`, shown(language, 80));
});

describe('the history', () => {
  it('compares each revision with the one before that can be read', () => {
    const changes = history().revisions.map(({ standing }) => standing?.change);
    const gain = (newer.score.estimate ?? 0) - (older.score.estimate ?? 0);
    expect(changes[0]).toBeNull();
    expect(changes[1]).toBeUndefined();
    expect(changes[2]?.level).toBe('up');
    expect(changes[2]?.score).toBeCloseTo(gain, 6);
    expect(changes[3]).toEqual({ level: 'same', score: 0 });
  });

  it('of one revision has nothing to compare', () => {
    expect(shown('en', 80, [revision(1, older)])).toContain(
      'only one version so far: Multichannel',
    );
  });

  it('does not say of a level that it has been the same where it has not', () => {
    const there = [revision(1, older), revision(2, newer)];
    expect(shown('en', 80, [...there, revision(3, older)])).toContain(
      'Multichannel, as on 15 Feb 2027; Omnichannel in between.',
    );
    expect(shown('it', 80, [...there, revision(3, older)])).toContain(
      'Multicanale, come il 15 feb 2027; nel frattempo Omnicanale.',
    );
    expect(shown('en', 80, [revision(1, older), revision(2, older)])).toContain(
      'Multichannel since 15 Feb 2027.',
    );
  });

  it('of more revisions than columns shows the last ones and says so', () => {
    const many = Array.from({ length: 90 }, (_, index) =>
      revision(index, index % 2 ? older : newer),
    );
    expect(shown('en', 60, many)).toMatch(/The chart shows the last \d\d of 90/);
    expect(shown('en', 120, many)).not.toContain('The chart shows the last');
  });
});

describe('results that do not have everything', () => {
  const unknown = { estimate: null, low: null, high: null };
  const scored = (
    estimate: number | null,
    low = 0,
    high = 100,
    name: string | null = 'Aurora',
  ) => ({
    ...newer,
    company: { ...newer.company, name },
    score: { estimate, low, high },
  });
  const scoreless = { ...newer, score: unknown };
  const ways = { words: en, style: plainStyle, width: 100 };
  const all = async (list: JudgedRevision[], latest: Assessment = newer) => {
    const told = historyOf(list, { latest, path: 'a.yaml', unchanged: 0, cut: false });
    return { text: renderHistory(told, ways), page: renderHistoryPage(told, ways) };
  };

  it('without any score there is no chart of scores, and no sentence of them', async () => {
    const { text, page } = await all([revision(1, scoreless), revision(2, scoreless)]);
    expect(text).toContain('Omnichannel since 15 Feb 2027.\n');
    expect(text).not.toMatch(/^Score$/m);
    expect(text).toMatch(/Omnichannel +none/);
    expect(page).not.toContain('class="p-estimate" d="M');
    expect(`${text}${page}`).not.toMatch(/\b(null|undefined|NaN)\b/);
  });

  it('a score that is only between bounds is drawn as such', async () => {
    const { text } = await all([
      revision(1, scored(null, 40, 60)),
      revision(2, scored(50, 50, 50)),
    ]);
    expect(text).toMatch(/none \(40\.0–60\.0\)/);
    expect(text).toContain('┊');
    expect(text).toMatch(/50\.0\s/);
    expect(text).not.toContain('50.0–50.0');
  });

  it('a revision without a score leaves its column empty', async () => {
    const { text } = await all([revision(1, scored(50, 50, 50)), revision(2, scoreless)]);
    expect(text).toMatch(/^ +50 │ {5}●$/m);
  });

  it.each([
    [20, 20, 'The score is 20.0, as it was.'],
    [20, 30, 'The score has risen by 10.0 points, from 20.0 to 30.0.'],
    [30, 20, 'The score has fallen by 10.0 points, from 30.0 to 20.0.'],
    [null, 20, 'Omnichannel since 15 Feb 2027.\n'],
  ])('from %s to %s', async (before, after, said) => {
    const { text } = await all([revision(1, scored(before)), revision(2, scored(after))]);
    expect(text).toContain(said);
  });

  it('scores from one end to the other stand in steps of ten', async () => {
    const { text } = await all([revision(1, scored(0, 0, 0)), revision(2, scored(100, 100, 100))]);
    const labels = [...text.matchAll(/^ +(\d+) │/gm)].map(([, label]) => Number(label));
    expect(labels).toEqual([100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 0]);
  });

  it('a company without a name is told as one', async () => {
    const latest = scored(50, 50, 50, null);
    const { text, page } = await all([revision(1, latest)], latest);
    const title = en.history.title(en.report.header.unnamed);
    expect(text.startsWith(title)).toBe(true);
    expect(page).toContain(`<h1>${title}</h1>`);
  });
});
