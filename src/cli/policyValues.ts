import { type Level, levels } from '../company/vocabulary.ts';
import { policyWords } from '../config/policyWords.ts';

/** How a value of the policy is written in a flag or a variable. */
export interface PolicyValue<Value> {
  /** Null where the text is none. */
  read(text: string): Value | null;
  /** What is needed, for whoever wrote something else. */
  needed: 'word' | 'points' | 'number' | 'minimum' | 'id';
  allowed: readonly string[];
}

/** A level or points, for the part of this id. */
export interface WrittenMinimum {
  id: string;
  minimum: { level: Level } | { points: number };
}

const points = (text: string): number | null =>
  /^[0-9]{1,3}(\.[0-9]{1,9})?$/.test(text) && Number(text) <= 100 ? Number(text) : null;

const answers: Readonly<Record<string, boolean>> = {
  yes: true,
  true: true,
  '1': true,
  no: false,
  false: false,
  '0': false,
};

/** The values that the lines of a policy take. */
export const policyValues = {
  level: word(levels),
  points: { read: points, needed: 'points', allowed: [] } as PolicyValue<number>,
  count: {
    read: (text) => (/^[0-9]{1,15}$/.test(text) ? Number(text) : null),
    needed: 'number',
    allowed: [],
  } as PolicyValue<number>,
  minimum: { read: minimum, needed: 'minimum', allowed: levels } as PolicyValue<WrittenMinimum>,
  forbid: word(policyWords.forbid),
  owner: word(policyWords.owner),
  strict: word(policyWords.strict),
  id: {
    read: (text) => (text === '' ? null : text),
    needed: 'id',
    allowed: [],
  } as PolicyValue<string>,
  answer: {
    read: (text) => (Object.hasOwn(answers, text) ? (answers[text] ?? null) : null),
    needed: 'word',
    allowed: ['yes', 'no'],
  } as PolicyValue<boolean>,
};

function word<Word extends string>(allowed: readonly Word[]): PolicyValue<Word> {
  return { read: (text) => allowed.find((each) => each === text) ?? null, needed: 'word', allowed };
}

/** `data=cross` or `data=55`. */
function minimum(text: string): WrittenMinimum | null {
  const [, id, value = ''] = /^([^=]+)=([^=]+)$/.exec(text) ?? [];
  if (id === undefined) return null;
  const level = levels.find((each) => each === value);
  if (level !== undefined) return { id, minimum: { level } };
  const number = points(value);
  return number === null ? null : { id, minimum: { points: number } };
}
