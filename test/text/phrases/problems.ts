import { problems as words } from '../../../src/text/en/problems.ts';
import type { ProblemSentence, ProblemValues } from '../../../src/text/problemSentence.ts';
import { problemValues } from '../problemValues.ts';
import type { Calls } from './calls.ts';

type Code = keyof typeof words.sentences;
type Call = [values: ProblemValues, suggestion: string | null];
type Sentences = Readonly<Record<Code, readonly [Call, ...Call[]]>>;

const of = (values: ProblemValues, suggestion: string | null = null): Call => [values, suggestion];
const each = (key: string, given: readonly string[], more: ProblemValues = {}): Call[] =>
  given.map((value) => of({ ...more, [key]: value }));
const parts = ['teams', 'channels', 'systems', 'journeys', 'kpis', 'practices', 'flows'];
const types = 'list map text number int boolean nothing not-finite value date'.split(' ');
const places: ProblemValues[] = [{}, { within: ['channels', 'web'] }, { within: ['flows', '3'] }];

/** What they say with less, or with something else, than all that they can speak of. */
const otherwise: Readonly<Partial<Record<Code, readonly Call[]>>> = {
  'file-too-large': [of({ size: 1_234_567, limit: 1000 })],
  'wrong-root': each('found', ['list', 'text', 'nothing']),
  syntax: each('reason', ['TAB_AS_INDENT', 'SOMETHING_NEW']),
  'unknown-key': [
    ...places.map((place) => of({ key: 'knid', ...place })),
    of({ key: 'knid', allowed: ['name', 'kind'] }, 'kind'),
  ],
  'missing-key': [...places.map((place) => of({ key: 'kind', ...place })), of({ key: '2' })],
  'unknown-word': [of({ word: 'shpo' }), of({ word: 'shpo', allowed: ['app', 'shop'] }, 'shop')],
  'wrong-type': [
    ...types.map((expected) => of({ expected, found: 'text' })),
    of({ expected: 'list', found: 'nothing' }),
    of({ expected: 'text', found: 'nothing', allowed: ['yes', 'no'] }),
  ],
  'out-of-range': [
    of({ key: 'share', maximum: '1' }),
    of({ key: 'share', minimum: '0' }),
    of({ key: '2', minimum: '0' }),
  ],
  'wrong-length': [
    ...['1', '2'].flatMap((minimum) => each('of', ['text', 'list'], { key: 'steps', minimum })),
    ...['1', '2'].flatMap((maximum) => each('of', ['text', 'list'], { key: 'steps', maximum })),
    of({ key: '', of: 'text', minimum: '1' }),
  ],
  'unknown-reference': [
    ...each('to', ['teams', 'channels', 'nodes', 'journeys', 'others'], { id: 'shpo' }),
    of({ id: 'shpo', to: 'channels', allowed: ['app', 'shop'] }, 'shop'),
  ],
  'unknown-criterion': [of({ criterion: 'brand' })],
  'unknown-question': [of({ about: 'channels.shpo' }, 'channels.shop')],
  'not-optional': [of({ criterion: 'brand' })],
  'unknown-company': [of({ company: 'shop' }), of({ company: 'shpo', allowed: ['shop'] }, 'shop')],
  'no-such-gate': [of({ criterion: 'brand' })],
  unreadable: [
    of({ path: 'a.yaml' }),
    ...each('reason', ['EISDIR', 'EACCES', 'ESTRANGE'], { path: 'a.yaml' }),
  ],
  'unknown-rubric': [of({ rubric: 'retial' }), of({ rubric: 'retial', allowed: ['retail'] })],
  'unknown-entry': [
    ...each('list', [...parts, 'notes'], { id: 'shpo' }),
    ...each('add', ['kind', 'whole'], { id: 'shpo', list: 'channels', allowed: ['shop', 'app'] }),
  ],
  'inside-value': each('path', ['flows', 'brand.voice']),
  uneditable: each('reason', [
    'unreadable',
    'too-large',
    'shared',
    'wrong-path',
    'layout',
    'another',
  ]),
  'bad-policy-value': each('needed', ['points', 'number', 'id', 'minimum', 'level'], {
    text: 'omnni',
    where: '--min-level',
    allowed: ['cross', 'omni'],
  }),
  'unknown-asked': [
    ...each('asked', ['dimension', 'team', 'practice'], { id: 'shpo', rubric: 'retail' }),
    of({ asked: 'team', id: 'shpo', flag: '--min-team', allowed: ['shop', 'app'] }),
  ],
  'git-failed': [of({})],
  'bad-result': [of({ path: 'a.json' })],
  'cannot-write': [
    of({ path: 'out' }),
    ...each('reason', ['ENOSPC', 'ESTRANGE'], { path: 'out' }),
    of({ path: 'out', reason: 'ENOSPC', written: ['a.md', 'b.md'] }),
  ],
  'unknown-topic': [of({ topic: 'brnad' }), of({ topic: 'brnad', allowed: ['brand'] }, 'brand')],
  'needs-table': [of({ path: '', allowed: ['gaps', 'pairs'] })],
  'unknown-picture': [of({ picture: 'map' }), of({ picture: 'map', allowed: ['radar'] })],
  'bad-record': [of({ path: 'a.ndjson' })],
  'unfit-value': [
    of({ field: 'level', value: 'omnni', expected: 'level', allowed: ['cross', 'omni'] }, 'omni'),
    ...each('expected', ['number', 'boolean'], { field: 'score', value: 'many' }),
  ],
  usage: [
    ...each(
      'usage',
      [
        'unknownOption',
        'unknownCommand',
        'missingArgument',
        'optionMissingArgument',
        'missingMandatoryOptionValue',
        'conflictingOption',
        'excessArguments',
      ],
      { quoted: ['--foo', '--bar'] },
    ),
    ...each('needed', ['whole', 'day', 'effort', 'words'], {
      usage: 'invalidArgument',
      quoted: ['--top', 'many'],
    }),
    of({ usage: 'somethingNew', message: 'Error: no.' }),
    of({ usage: 'somethingNew' }),
  ],
};

const sentences = Object.fromEntries(
  (Object.keys(words.sentences) as Code[]).map((code) => [
    code,
    [of(problemValues), ...(otherwise[code] ?? [])],
  ]),
) as unknown as Sentences;

export const problems: Calls<typeof words> = {
  sentences: sentences satisfies Readonly<
    Record<Code, readonly [Parameters<ProblemSentence>, ...Parameters<ProblemSentence>[]]>
  >,
  other: [['strange']],
  suggestion: [['shop']],
  related: [['a.yaml:12']],
  heading: [
    [1, 0],
    [2, 0],
    [1, 1],
    [3, 1],
    [3, 2],
  ],
  more: [[1], [2]],
};
