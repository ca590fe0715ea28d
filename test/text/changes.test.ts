import { describe, expect, it } from 'vitest';
import { changeKinds } from '../../src/company/vocabulary.ts';
import type { ChangeSubject } from '../../src/result/resultWords.ts';
import { changes as english } from '../../src/text/en/changes.ts';
import { changes as italian } from '../../src/text/it/changes.ts';

const words = { en: english, it: italian } as const;

const full: ChangeSubject = {
  names: ['Kiosk', 'Club'],
  data: 'orders',
  freshness: 'daily',
  word: 'aurora',
  part: 'voice',
};
/** With no more than what every change has. */
const bare: ChangeSubject = { ...full, data: '', freshness: '', part: '' };

describe.each(['en', 'it'] as const)('the words for changes (%s)', (language) => {
  it('there are none without a kind', () => {
    expect(Object.keys(words[language]).sort()).toEqual([...changeKinds].sort());
  });

  it.each(changeKinds)('%s: a title, and a sentence or two', (kind) => {
    const { title, advice } = words[language][kind];
    for (const subject of [full, bare, { ...full, freshness: 'manual' }]) {
      expect(title(subject)).toMatch(/^\p{Lu}/u);
      expect(title(subject)).not.toMatch(/[.!?]$/);
      expect(advice(subject)).toMatch(/^\p{Lu}.*\.$/u);
      expect(title(subject) + advice(subject)).not.toMatch(
        /undefined|\bnull\b|NaN|\[object| {2}|\.\.|\(\)|\s[,.]/,
      );
    }
    expect(title(full).length).toBeLessThan(90);
    expect(title(full)).toContain(kind === 'open-channel' ? 'Kiosk' : full.names[0]);
  });

  it.each(changeKinds)('%s: advice short enough to be read', (kind) => {
    const advice = words[language][kind].advice(full);
    expect(advice.length).toBeLessThan(330);
    expect(advice.split(/[.:;] /).length).toBeLessThanOrEqual(5);
  });
});

it('no text is the same in both languages', () => {
  for (const kind of changeKinds) {
    expect(italian[kind].title(full)).not.toBe(english[kind].title(full));
    expect(italian[kind].advice(full)).not.toBe(english[kind].advice(full));
  }
});

describe('ages', () => {
  const faster = (freshness: string) => ({ ...full, freshness });

  it.each([
    ['realtime', 'at once', 'subito'],
    ['hourly', 'within the hour', "entro un'ora"],
    ['90s', 'within 90 seconds', 'entro 90 secondi'],
    ['21600s', 'within 6 hours', 'entro 6 ore'],
    ['172800s', 'within 2 days', 'entro 2 giorni'],
    ['7200s', 'within 2 hours', 'entro 2 ore'],
    ['86400s', 'within one day', 'entro un giorno'],
    ['', 'at once', 'subito'],
  ])('%s', (freshness, inEnglish, inItalian) => {
    expect(english['make-fresher'].title(faster(freshness))).toMatch(
      new RegExp(`: ${inEnglish}$`, 'u'),
    );
    expect(italian['make-fresher'].title(faster(freshness))).toMatch(
      new RegExp(`: ${inItalian}$`, 'u'),
    );
  });
});

it('a flow that goes both ways has an arrow with two heads', () => {
  expect(english['add-data'].title({ ...full, part: 'both' })).toContain('Kiosk ↔ Club');
  expect(italian['add-data'].title(full)).toContain('Kiosk → Club');
});

it('a new channel is called by its kind', () => {
  const opened = { ...bare, names: ['live-chat'], word: 'live_chat' };
  expect(english['open-channel'].title(opened)).toBe('Open a new channel: live chat');
  expect(english['open-channel'].title({ ...opened, word: 'other' })).toContain('live-chat');
});

it('an owner of a channel, a system and a journey answers for different things', () => {
  for (const { 'name-owner': own } of [english, italian]) {
    const advice = ['channels', 'systems', 'journeys'].map((part) => own.advice({ ...full, part }));
    expect(new Set(advice).size).toBe(3);
  }
});
