import type { ProblemValues } from '../../src/text/problemSentence.ts';

/** Values for every kind of problem at once. */
export const problemValues: ProblemValues = {
  ...{ key: 'kind', id: 'shop', word: 'shop', alias: 'a', tag: '!a', level: 'omni', to: 'teams' },
  ...{ metric: 'm', dimension: 'd', criterion: 'c', rubric: 'r', reference: 'r', topic: 't' },
  ...{
    lock: '.omnigauge.lock',
    path: 'a.yaml',
    reason: 'BAD_INDENT',
    map: 'teams',
    expected: 'list',
    found: 'map',
  },
  ...{
    size: 1_234_567,
    limit: 1000,
    count: 2000,
    minimum: '2',
    of: 'list',
    usage: 'unknownOption',
  },
  ...{ text: 'omnni', where: '--min-level', other: 'b.yaml', asked: 'team' },
  ...{
    flag: '--allow-stale',
    revision: 'HEAD~1',
    field: 'scor',
    value: 'many',
    format: 'pptx',
    picture: 'map',
  },
  ...{ name: 'bottega', paths: ['a.yaml', 'b.yaml'], about: 'channels.shop.team' },
  ...{
    within: ['channels', 'store'],
    allowed: ['store', 'app'],
    quoted: ['--foo', 'bar'],
    missing: ['metric'],
    company: 'shop',
    list: 'channels',
    part: 'chanels',
    add: 'kind',
  },
};
