import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess.ts';
import { readRubric } from '../../src/rubric/readRubric.ts';
import { inLanguage } from '../../src/rubric/rubric.ts';
import { en } from '../../src/text/en.ts';
import { shippedFile } from '../rubricFile.ts';

const head = 'rubric: 1\nid: own\nversion: 1.0.0\nextends: omnichannel\n';
const own = (lines: string) =>
  readRubric({ name: 'own.yaml', text: head + lines }, (reference) => shippedFile(reference));
const criterion = (lines: string, id: string) => own(lines).criteria.find((each) => each.id === id);

describe('a rubric of one’s own', () => {
  it('replaces the fields that it gives of a criterion, and keeps the others', () => {
    const before = criterion('', 'recognition');
    const after = criterion(
      'criteria:\n  recognition: { at_least: { omni: 1 }, weight: 9 }\n',
      'recognition',
    );
    expect(after).toMatchObject({ weight: 9, atLeast: { omni: 1 }, gate: before?.gate });
    expect(after?.title).toEqual(before?.title);
    expect(after?.at.file).toBe('own.yaml');
  });

  it('drops with `off: true`', () => {
    const ids = own('criteria:\n  recognition: { off: true }\n').criteria.map(({ id }) => id);
    expect(ids).not.toContain('recognition');
    expect(ids).toContain('continuity');
  });

  it('adds dimensions and practices', () => {
    const { dimensions, practices } = own(
      'dimensions:\n  service: { weight: 5 }\npractices:\n  call-back: { question: "Do they?" }\n',
    );
    expect(dimensions.at(-1)).toMatchObject({ id: 'service', weight: 5, title: { en: 'service' } });
    expect(practices.at(-1)).toMatchObject({ id: 'call-back', question: { en: 'Do they?' } });
  });

  it('says the sectors that it is meant for', () => {
    expect(own('sectors: [tourism]\n').sectors).toEqual(['tourism']);
  });

  it('adds a language to texts, or replaces those that it gives', () => {
    const before = criterion('', 'recognition');
    const title = criterion(
      'criteria:\n  recognition: { title: { fr: Reconnu } }\n',
      'recognition',
    )?.title;
    expect(title).toEqual({ ...before?.title, fr: 'Reconnu' });
    const plain = criterion('criteria:\n  recognition: { title: Known }\n', 'recognition')?.title;
    expect(plain).toEqual({ ...before?.title, en: 'Known' });
  });

  it('an error about what an inherited file says points into that file', () => {
    const middle = {
      name: 'middle.yaml',
      text: `${head.replace('own', 'middle')}criteria:\n  recognition: { with: { wihtin: daily } }\n`,
    };
    const text =
      'rubric: 1\nid: own\nversion: 1.0.0\nextends: middle\ncriteria:\n  recognition: { weight: 2 }\n';
    const read = () =>
      readRubric({ name: 'own.yaml', text }, (reference) =>
        reference === 'middle' ? middle : shippedFile(reference),
      );
    expect(read).toThrow(/^middle\.yaml:6:26 unknown-key$/);
  });
});

describe('texts in a language that the tool does not speak', () => {
  const titleOf = (id: string) => {
    const rubric = own(
      'criteria:\n  recognition: { title: { fr: Client reconnu } }\n  continuity: { title: { en: Go on } }\n',
    );
    const text = 'omnigauge: 1\nchannels: { shop: { kind: store }, web: { kind: webshop } }\n';
    const options = { rubric, words: en, language: 'fr', version: '0' };
    const { criteria } = assess([{ name: 'company.yaml', text }], options);
    return criteria.find((each) => each.id === id)?.title;
  };

  it('are shown in a result where they are there, and in English elsewhere', () => {
    expect(titleOf('recognition')).toBe('Client reconnu');
    expect(titleOf('continuity')).toBe('Go on');
    expect(titleOf('channel-count')).toBe('Two channels or more');
  });

  it('are shown where there is no other', () => {
    expect(inLanguage({ fr: 'Client reconnu' }, 'en')).toBe('Client reconnu');
  });
});
