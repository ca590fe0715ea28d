import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment.ts';
import { historyOf, type JudgedRevision } from '../../../src/history/historyOf.ts';
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
