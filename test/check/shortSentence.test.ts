import { describe, expect, it } from 'vitest';
import { rubricWith } from '../plan/ownRubric.ts';
import { asked, asking, checked, type Settings } from './checked.ts';

const owned = rubricWith({
  owned: 'metric: accountable-owner, at_least: { multi: 1, cross: 1, omni: 1 }',
});

describe('what is short of a level', () => {
  const messages = (company: string, settings: Settings) =>
    checked(company, { policy: asking({ minLevel: asked('multi') }), ...settings }).rules.flatMap(
      ({ findings }) => findings.map(({ message }) => message),
    );

  it('is told as it is counted', () => {
    expect(messages('channels: { a: { kind: store } }\n', {})).toEqual([
      'Two channels or more: 1, and Multichannel asks for 2.',
    ]);
  });

  it('is called proved only where that decides, and more may be so', () => {
    const company = (team: string) =>
      `teams: { t: {} }\nchannels: { a: { kind: store, team: t }, b: { kind: app${team} } }\n`;
    expect(messages(company(''), { rubric: owned })).toEqual([
      'T: 50 % is proved, and Multichannel asks for 100 %. Missing at b.',
    ]);
    expect(messages(company(''), { rubric: owned, on: 'estimate' })).toEqual([
      'T: 75 %, and Multichannel asks for 100 %. Missing at b.',
    ]);
    expect(messages(company(', team: none'), { rubric: owned })).toEqual([
      'T: 50 %, and Multichannel asks for 100 %. Missing at b.',
    ]);
  });
});
