import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { type Level, levels } from '../../src/company/vocabulary.ts';
import { scoreCompany } from '../../src/score/scoreCompany.ts';
import { shippedRubric } from '../rubricFile.ts';

const rubric = shippedRubric();
const folder = new URL('../fixtures/cases/', import.meta.url);

function levelOf(path: string) {
  const text = readFileSync(new URL(`${path}.yaml`, folder), 'utf8');
  return scoreCompany(readCompany([{ name: `${path}.yaml`, text }]), rubric).level;
}

function expectedOf<Expected>(set: string): [string, Expected][] {
  const text = readFileSync(new URL(`${set}/expected.yaml`, folder), 'utf8');
  return Object.entries(load(text) as Record<string, Expected>);
}

const rank = (level: Level) => levels.indexOf(level);

describe('the cases of the source articles get the level their article gives them', () => {
  it.each(expectedOf<Level>('seeds'))('%s is %s', (name, expected) => {
    const level = levelOf(`seeds/${name}`);
    expect(level.estimate).toBe(expected);
    expect(rank(level.low)).toBeLessThanOrEqual(rank(expected));
    expect(rank(level.high)).toBeGreaterThanOrEqual(rank(expected));
  });
});

describe('published companies and scenarios', () => {
  /** Their texts say omnichannel without saying that customer data is shared. */
  const unproved = ['c21', 'c36', 'c47', 'c50', 'c54'];

  it.each(expectedOf<{ label: Level }>('published'))('%s', (name, { label }) => {
    const level = levelOf(`published/${name}`);
    expect(rank(level.low)).toBeLessThanOrEqual(rank(label));
    expect(rank(level.high)).toBeGreaterThanOrEqual(rank(label));
    if (unproved.includes(name)) expect(rank(level.estimate)).toBeLessThan(rank(label));
    else expect(level.estimate).toBe(label);
  });
});
