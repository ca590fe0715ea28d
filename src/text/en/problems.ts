import { choices } from '../choices.ts';
import { grouped } from '../grouped.ts';
import type { ProblemSentence, ProblemValues } from '../problemSentence.ts';
import { quoted } from '../quoted.ts';
import { readingReasons, writingReasons } from './fileReasons.ts';

const count = (number: number, one: string, many: string) =>
  `${number} ${number === 1 ? one : many}`;
const whole = (number: unknown) => grouped(number, ',');

/** What a value is, or should be. */
const types: Readonly<Record<string, string>> = {
  list: 'a list',
  map: 'a map of keys and values',
  text: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`yes` or `no`',
  nothing: 'nothing',
  'not-finite': '`.inf` or `.nan`',
  value: 'another value',
};

const typeName = (type: unknown) => types[String(type)] ?? quoted(type);

/** What keeps a text from being YAML, by the codes of the `yaml` package and two of our own. */
const reasons: Readonly<Record<string, string>> = {
  ALIAS_PROPS:
    'An alias (`*name`) cannot have an anchor or a tag of its own. Remove what stands before it.',
  BAD_ALIAS:
    'A name is missing after `*` or `&`, or ends in a colon. If this is a text, put it in quotes.',
  BAD_CHARACTER:
    'There is a character here that no text holds. Is this a text file, saved as UTF-8?',
  BAD_COLLECTION_TYPE:
    'The tag (`!…`) says that this is a list where it is a map, or the reverse. Remove the tag.',
  BAD_DIRECTIVE:
    'A line that begins with `%` instructs the reader, and this one is not known. Remove it, or put the text in quotes.',
  BAD_DQ_ESCAPE:
    'In double quotes a backslash begins a sign such as `\\n`, and this one does not exist. Write `\\\\`, or use single quotes.',
  BAD_INDENT:
    'This does not line up with the lines above, or a bracket above is not closed. Indent alike what belongs together.',
  BAD_PROP_ORDER:
    'An anchor (`&name`) or tag (`!name`) stands in the wrong place. Put it right before its value, on the same line.',
  BAD_SCALAR_START: 'A text that begins with this sign needs quotes around it.',
  BLOCK_AS_IMPLICIT_KEY:
    'There is one `key:` too many on this line, or the next line is indented too far. Give each key its own line, and put quotes around a text with a colon.',
  BLOCK_IN_FLOW:
    'Inside `[ ]` and `{ }` nothing can be written as an indented block. Use brackets there too.',
  BRACKET_INDENT:
    'A bracket that closes has to be indented more than the key it belongs to. Put two spaces more in front of it.',
  DUPLICATE_KEY: 'This key is in its map twice. Keep one of the two.',
  IMPOSSIBLE: 'This cannot be read as YAML. Write it in a simpler way.',
  KEY_OVER_1024_CHARS:
    'This key is longer than 1,024 characters. Perhaps a quote or a bracket is not closed.',
  MISSING_CHAR:
    'Something is missing here: a quote or bracket that closes, a comma between two items, or the colon and the space after a key.',
  MULTILINE_IMPLICIT_KEY:
    'A key and its colon have to be on one line. Perhaps a colon is missing, or a quote is not closed.',
  MULTIPLE_ANCHORS: 'There are two anchors (`&name`) here. Keep one of them.',
  MULTIPLE_DOCS: 'A second document begins here. Move it to a file of its own.',
  MULTIPLE_TAGS: 'There are two tags (`!name`) here. Keep one of them.',
  NON_STRING_KEY: 'A key has to be a plain word. Put it in quotes.',
  RESOURCE_EXHAUSTION: 'This takes too much to read. Write it in a simpler way.',
  TAB_AS_INDENT:
    'There is a tab here, and YAML is indented with spaces. Replace the tab by spaces.',
  TAG_RESOLVE_FAILED: 'This tag (`!name`) does not fit its value. Remove the tag.',
};

/** What stands where nothing can, as whatever a newer `yaml` finds. */
const unexpected =
  'This does not fit here. Look for a stray bracket, comma, dash or quote, also on the line above; a text with such signs needs quotes.';

/** The map that a key belongs to: `channels.store`, or an entry of the list `flows`. */
function within(values: ProblemValues): string {
  const path = Array.isArray(values.within) ? values.within.map(String) : [];
  const last = path.at(-1);
  if (last === undefined) return 'this file';
  if (!/^\d+$/.test(last)) return quoted(path.join('.'));
  return `this entry of ${quoted(path.slice(0, -1).join('.'))}`;
}

/** A key by its name; an item of a list has none. */
const named = ({ key }: ProblemValues) => (/^\d*$/.test(String(key)) ? 'This' : quoted(key));

/** ` It can be: …`, where the words are known. */
function canBe({ allowed }: ProblemValues, suggestion: string | null): string {
  const words = choices(allowed, suggestion);
  return words === '' ? '' : ` It can be: ${words}`;
}

function keysHere({ allowed }: ProblemValues, suggestion: string | null): string {
  const keys = choices(allowed, suggestion);
  return keys === '' ? '' : ` Keys here: ${keys}`;
}

const uneditable: Readonly<Record<string, string>> = {
  unreadable: 'This file cannot be edited as long as it has a problem of its own. Mend that first.',
  'too-large':
    'This file is too large to be edited with its layout kept. Split it into fragments in a folder.',
  shared:
    'This value is repeated elsewhere by an alias (`*`), so that an edit would change more than one place. Write it out here, then try again.',
  'wrong-path': 'What should be changed here is not where it was expected. Edit the file by hand.',
};
const uneditableLayout =
  'This place is laid out in a way that cannot be edited safely. Edit the file by hand.';

const missing: Readonly<Record<string, (id: string) => string>> = {
  teams: (id) => `There is no team ${id}. Add it under \`teams\`, or name one that is there`,
  channels: (id) =>
    `There is no channel ${id}. Add it under \`channels\`, or name one that is there`,
  nodes: (id) =>
    `There is no channel or system ${id}. Add it under \`channels\` or \`systems\`, or name one that is there`,
  journeys: (id) =>
    `There is no journey ${id}. Add it under \`journeys\`, or name one that is there`,
};

/** The entries of a map that a command can name. */
const entries: Readonly<Record<string, string>> = {
  teams: 'team',
  channels: 'channel',
  systems: 'system',
  journeys: 'journey',
  kpis: 'KPI',
  practices: 'practice',
  flows: 'flow',
};

/** How an entry that is not there yet is added. */
const adding = ({ add, id, list }: ProblemValues) => {
  if (add === 'kind') return ' To add it, state its `kind` too.';
  return add === 'whole' ? ` To add it, set ${quoted(`${list}.${id}={}`)} as well.` : '';
};

/** What a line of a policy takes, for whoever wrote something else. */
function policyValue(values: ProblemValues, suggestion: string | null): string {
  switch (values.needed) {
    case 'points':
      return ' It takes points, from 0 to 100.';
    case 'number':
      return ' It takes a whole number, 0 or more.';
    case 'id':
      return ' It takes an id.';
    case 'minimum':
      return ` It takes an id with a level, or with points from 0 to 100, as in \`data=cross\` or \`data=55\`. Levels: ${choices(values.allowed, suggestion)}`;
    default:
      return canBe(values, suggestion);
  }
}

/** What a policy asks about, and what is not there. */
function noPart({ asked, id, rubric }: ProblemValues): string {
  switch (asked) {
    case 'dimension':
      return `The rubric ${quoted(rubric)} has no dimension ${quoted(id)}`;
    case 'team':
      return `The company has no team ${quoted(id)}`;
    default:
      return `Neither the rubric ${quoted(rubric)} nor the company has a practice ${quoted(id)}`;
  }
}

/** What the system answered, for whoever knows its words. */
const reason = (values: ProblemValues) =>
  values.reason === undefined ? '' : ` (${values.reason})`;

/** What a flag takes that has no choices. */
const needs: Readonly<Record<string, string>> = {
  whole: ' It takes a whole number, 1 or more.',
  day: ' It takes a day of the calendar, as in `2027-03-31`.',
  effort: ' It takes a number of person-days, as in `60`.',
};

/** What does not fit in a call; the names in it are quoted by the parser of the command line. */
function usage(values: ProblemValues): string {
  const names = Array.isArray(values.quoted) ? values.quoted.map(quoted) : [];
  const [first = '', second = ''] = names;
  switch (values.usage) {
    case 'unknownOption':
      return `There is no option ${first}.`;
    case 'unknownCommand':
      return `There is no command ${first}.`;
    case 'missingArgument':
      return `${first} is missing after the command.`;
    case 'optionMissingArgument':
      return `A value is missing after the option ${first}.`;
    case 'missingMandatoryOptionValue':
      return `The option ${first} is needed.`;
    case 'invalidArgument':
      return `The value ${second} does not fit ${first}.${needs[String(values.needed)] ?? ''}`;
    case 'conflictingOption':
      return `The options ${first} and ${second} cannot be used together.`;
    case 'excessArguments':
      return `There are more words after the command ${first} than it takes.`;
    default:
      return typeof values.message === 'string' ? values.message : 'This call is not understood.';
  }
}

const sentences = {
  'file-too-large': ({ path, size, limit }) =>
    `${path === undefined ? 'This file' : quoted(path)} has a size of ${whole(size)}, and at most ${whole(limit)} is read. Split it into the files of one folder, or raise the limit with \`--max-size\`.`,
  'nested-too-deep': ({ limit }) =>
    `Lists and maps are more than ${whole(limit)} deep in each other here. Look for a bracket that is never closed.`,
  'too-many-aliases': ({ limit }) =>
    `By here, aliases (\`*name\`) repeat more than ${whole(limit)} values. Write out what is meant, or repeat smaller parts.`,
  'cyclic-alias': ({ alias }) =>
    `${quoted(`*${alias}`)} stands for something that it is a part of, and would never end. Write out what is meant.`,
  'unknown-alias': ({ alias }) =>
    `No value above is marked with ${quoted(`&${alias}`)}. Mark the one that is meant, or put this in quotes if it is a text.`,
  'empty-file': () =>
    'There is nothing in this file, or nothing but comments. Fill it or remove it; `omnigauge schema company` says what a description holds.',
  'wrong-root': ({ found }) =>
    `A file has to be a map of keys and values, such as \`channels:\` with all of them below it, and this one is ${typeName(found)}. Put what it holds under the key that it belongs to.`,
  'several-documents': () =>
    'A second document begins here, and a file holds one. Remove this `---`, or move what follows to a file of its own.',
  'duplicate-key': ({ key }) => `${quoted(key)} is in this map twice. Keep one of the two.`,
  'complex-key': () =>
    'A key has to be a plain word, and here it is something else. Write the word before the colon, or put quotes around the whole if it is a text.',
  'reserved-key': ({ key }) => `${quoted(key)} cannot be a key. Choose another word.`,
  'merge-key': () =>
    'The merge key `<<` is not read, as YAML 1.2 has none. Write out the keys that it brings in.',
  'unknown-tag': ({ tag }) =>
    `The tag ${quoted(tag)} is not known, or does not fit what follows. Remove it: values need no tags here.`,
  syntax: ({ reason }) => reasons[String(reason)] ?? unexpected,

  'unknown-key': (values, suggestion) =>
    `${quoted(values.key)} is not a key of ${within(values)}.${keysHere(values, suggestion)}`,
  'missing-key': (values, suggestion) =>
    `${named(values)} is missing in ${within(values)}. Add it.${canBe(values, suggestion)}`,
  'unknown-word': (values, suggestion) =>
    `${quoted(values.word)} is not a word that is known here.${canBe(values, suggestion)}`,
  'wrong-type': (values, suggestion) =>
    values.found === 'nothing'
      ? `There is nothing here, where ${typeName(values.expected)} is needed. Fill it in, or remove the key.${canBe(values, suggestion)}`
      : `Here ${typeName(values.expected)} is needed, and there is ${typeName(values.found)}.${canBe(values, suggestion)}`,
  'out-of-range': (values) =>
    values.minimum === undefined
      ? `${named(values)} can be ${values.maximum} at most.`
      : `${named(values)} has to be ${values.minimum} at least.`,
  'wrong-length': (values) => {
    const bound = values.minimum === undefined ? 'at most' : 'at least';
    const number = Number(values.minimum ?? values.maximum);
    const long =
      values.of === 'text'
        ? count(number, 'character', 'characters')
        : count(number, 'entry', 'entries');
    if (values.minimum === '1') return `${named(values)} is empty. Fill it in.`;
    return `${named(values)} has to have ${bound} ${long}.`;
  },
  'bad-id': ({ id }) =>
    `${quoted(id)} cannot be an id. Use letters without accents, digits, \`-\` and \`_\`, as in \`call-centre\`, and begin with a letter or a digit.`,
  'too-many-problems': () =>
    'More is wrong here than can be listed. Is it the file that was meant?',

  'no-files': () => 'There is no file to read. Name a file or a folder.',
  'missing-format': () =>
    'The version of the format is stated nowhere. Add `omnigauge: 1` as the first line.',
  'unknown-format': ({ found }) =>
    `This file says format ${found}, and only format 1 is known. Correct the number, or use a newer omnigauge.`,
  'missing-channels': () =>
    'No channel is described. Add `channels:`, with an entry for each place where customers meet the company.',
  'duplicate-id': ({ id, map }) =>
    `${quoted(id)} is in ${quoted(map)} already. Give one of the two another id, or make one entry of both.`,
  'duplicate-value': ({ key }) => `${quoted(key)} is stated already. Keep one of the two.`,
  'shared-id': ({ id }) =>
    `${quoted(id)} is the id of a channel and of a system, so a flow could mean either. Give one of them another id.`,
  'reserved-id': ({ id }) =>
    `${quoted(id)} has a meaning of its own and cannot be an id. Choose another.`,
  'unknown-reference': ({ id, to, allowed }, suggestion) => {
    const known = choices(allowed, suggestion);
    const sentence = missing[String(to)]?.(quoted(id)) ?? `There is no ${quoted(id)}`;
    return known === '' ? `${sentence}.` : `${sentence}: ${known}`;
  },
  'flow-ends': () =>
    'A flow needs either `from` and `to`, or `between` with two ids. An end that is not known is `unknown`.',
  'flow-itself': ({ id }) =>
    `This flow leads from ${quoted(id)} to itself. Name two different ends.`,
  'too-many-channels': ({ count: number, limit }) =>
    `There are ${whole(number)} channels, and at most ${whole(limit)} are read. Describe fewer, or raise the limit with \`--max-channels\`.`,
  'too-many-flows': ({ count: number, limit }) =>
    `There are ${whole(number)} flows, and at most ${whole(limit)} are read. Describe fewer, or raise the limit with \`--max-flows\`.`,

  'unknown-metric': ({ metric }) =>
    `There is no metric ${quoted(metric)}. Name one that omnigauge has.`,
  'bad-extends': ({ reference }) =>
    `There is no rubric ${quoted(reference)} to extend, neither by this id nor by this path. Check the name.`,
  'extends-cycle': ({ reference }) =>
    `The rubrics extend each other in a circle, through ${quoted(reference)}. Remove one of the \`extends\`.`,
  'unknown-dimension': ({ dimension }) =>
    `There is no dimension ${quoted(dimension)} in this rubric. Add it under \`dimensions\`, or name one that is there.`,
  'falling-thresholds': ({ level }) =>
    `The threshold of ${quoted(level)} is lower than that of a level below it. Let thresholds rise, or stay, from level to level.`,
  'gate-without-threshold': ({ level }) =>
    `There is a gate for ${quoted(level)}, but no threshold to ask for. Add ${quoted(level)} under \`at_least\`, or remove the gate.`,
  'incomplete-criterion': ({ id, missing: parts }) =>
    `The criterion ${quoted(id)} is not complete, and no rubric that is extended has one of this id. Still missing: ${choices(parts, null)}`,
  'unknown-criterion': ({ criterion, rubric }) =>
    rubric === undefined
      ? `The rubric has no criterion ${quoted(criterion)}. Correct the id, or remove the line.`
      : `The rubric ${quoted(rubric)} has no criterion ${quoted(criterion)}. Correct the id, or remove the line.`,
  'unknown-question': ({ about }, suggestion) =>
    `There is no question ${quoted(about)}${suggestion ? '' : ', or what it is about is not described yet'}. Take the keys from \`--print-questions\`.`,
  'not-optional': (values) =>
    `The criterion ${quoted(values.criterion)} cannot be called not applicable here.${canBe(values, null)}`,
  'unknown-company': (values, suggestion) =>
    `There is no company ${quoted(values.company)} in this file. Describe it under \`companies\`, or name one that is there.${canBe(values, suggestion)}`,
  'no-such-gate': ({ criterion, level }) =>
    `${quoted(criterion)} has no gate${level === undefined ? '' : ` for ${quoted(level)}`} in this rubric. Expect its value or a gap instead, or remove the line.`,
  'nothing-expected': () =>
    'This test expects nothing, so it can never fail. Say what should come out, such as `level: cross`.',
  'no-tests': () =>
    'There is no test in this file. Add one under `tests`, with what is `given` and what to `expect`.',
  'no-rubric-tests': ({ rubric, path }) =>
    `The rubric ${quoted(rubric)} has no tests. Write them in ${quoted(path)}.`,

  'not-found': ({ path }) => `There is no file or folder ${quoted(path)}. Check the path.`,
  unreadable: (values) =>
    values.reason === 'EISDIR'
      ? `${quoted(values.path)} is a folder, and a file is needed here. Name the file.`
      : `${quoted(values.path)} cannot be read${reason(values)}${readingReasons[String(values.reason)] ? `: ${readingReasons[String(values.reason)]}` : '. Check that you have the right to read it.'}`,
  'not-utf8': ({ path }) => `${quoted(path)} is not text in UTF-8. Save it as UTF-8 and try again.`,
  'no-yaml': ({ path }) =>
    `There is no YAML file in the folder ${quoted(path)}. Name another folder, or a file.`,
  'outside-folder': ({ path }) =>
    `${quoted(path)} leads out of the folder through a link, which is not followed. Copy the file into the folder.`,
  'unknown-rubric': ({ rubric, allowed }, suggestion) => {
    const known = choices(allowed, suggestion);
    return `There is no rubric ${quoted(rubric)}.${known === '' ? '' : ` Rubrics: ${known}`} The path of a file works too.`;
  },
  'unknown-entry': (values, suggestion) => {
    const what = entries[String(values.list)] ?? 'team, channel, system, journey, KPI or practice';
    const known = choices(values.allowed, suggestion);
    const here = known === '' ? '' : ` There is: ${known}`;
    return `There is no ${what} ${quoted(values.id)}.${here}${adding(values)}`;
  },
  'ambiguous-entry': ({ id, allowed }) =>
    `${quoted(id)} is the id of more than one thing. Say which is meant: ${choices(allowed, null)}`,
  'unknown-part': ({ part, allowed }, suggestion) =>
    `${quoted(part)} is no part of a description. Parts: ${choices(allowed, suggestion)}`,
  'bad-setting': () =>
    'A path, an equals sign and a value are needed, as in `channels.store.team=ecommerce`.',
  'inside-value': ({ path }) =>
    path === 'flows'
      ? 'A flow is changed key by key, as in `flows.webshop>crm.freshness=daily`; `--add-flow` adds one, and `--remove` takes one away.'
      : `${quoted(path)} is a value or a list, and what is inside has no path. Set it as a whole, as in ${quoted(`${path}=[…]`)}.`,
  'bad-flow': () =>
    'This is not how a flow is written. Write `webshop>crm:orders,identity@daily`, or `<>` for both ways; data and age may be left out. Put it in quotes, as `>` means something to the shell.',
  'bad-connection': () =>
    'This is not how a connection is written. Write a channel and a system, as in `kiosk:crm`, or `kiosk:crm:orders@daily` to say which data and how fresh.',
  'no-change': () =>
    'Nothing is said to be different. Say what, with `--remove`, `--set`, `--add-flow`, `--connect` or `--overlay`, as in `omnigauge what-if . --remove crm`.',
  'needs-yes': () =>
    'There is no terminal to ask on whether to write the changes. Add `--yes` to write them without being asked, or leave out `--apply` to see the plan only.',
  'input-not-writable': () =>
    '`--apply` cannot write to standard input. Name the file or folder instead.',
  'needs-answers': () =>
    'There is no terminal to ask questions at. Use `--print-questions` for the open questions as a file to fill in, and `--answers FILE` to write the answers into the description.',
  'interview-input': () =>
    'An interview writes its answers into a file, and standard input is none. Name a file or folder. Answers can come from standard input, with `--answers -`.',
  'file-changed': ({ path }) =>
    `${quoted(path)} was changed by somebody else meanwhile, so that nothing was written. Try again.`,
  uneditable: ({ reason }) => uneditable[String(reason)] ?? uneditableLayout,
  'bad-policy-value': (values, suggestion) =>
    `The value ${quoted(values.text)} does not fit ${quoted(values.where)}.${policyValue(values, suggestion)}`,
  'two-configurations': ({ path, other }) =>
    `${quoted(path)} and ${quoted(other)} are both here, and only one is read. Keep one of them, or name it with \`--config\`.`,
  'unknown-asked': (values, suggestion) => {
    const where = values.flag === undefined ? '' : ` (asked for by ${quoted(values.flag)})`;
    const known = choices(values.allowed, suggestion);
    return `${noPart(values)}${where}.${known === '' ? '' : ` There is: ${known}`}`;
  },
  'unknown-exclusion': ({ word }) =>
    `${quoted(word)} is no kind of change, no step, and nothing that the files name. \`omnigauge plan --format json\` shows the id of each step.`,
  'no-policy': () =>
    'Nothing is said to hold. State at least one rule, as in `omnigauge check . --min-level cross`, or under `check` in `omnigauge.config.yaml`; or compare with a baseline (`--baseline`) or a revision (`--since`).',
  'needs-comparison': () =>
    'That nothing may be lost needs something to compare with. Add `--baseline`, or `--since` with a revision.',
  'needs-baseline': ({ flag }) =>
    `${quoted(flag)} is about a baseline, and none is named. Add \`--baseline omnigauge.baseline.yaml\`.`,
  'needs-update': () => '`--lower-floor` is about what is written. Add `--update-baseline`.',
  'no-baseline': ({ path }) =>
    `There is no baseline ${quoted(path)}. Check the path, or add \`--update-baseline\` to write it as the company is now.`,
  'not-a-baseline': () =>
    'This is no baseline. Name the file that `--update-baseline` has written; or remove this one, if it should be written anew.',
  'incomplete-entry': () =>
    'An entry is either a gap, with `criterion` and `blocks`, or what a rule found, with `rule` and `about`. Write it as `--update-baseline` does, or remove it.',
  'bad-date': ({ text }) =>
    `${quoted(text)} is no day on the calendar. Write year, month and day, as in \`2027-03-31\`.`,
  'no-files-then': () =>
    '`--since` cannot know what standard input was before. Name the file or folder instead.',
  'no-git': () =>
    'Earlier revisions are read with git, and it cannot be run here. Install it, or leave out what asks for them.',
  'no-repository': ({ path }) =>
    `${quoted(path)} is in no git repository that can be read, so that \`--since\` has nothing to compare with. Leave it out, or run this in a clone.`,
  'unknown-revision': ({ revision }) =>
    `There is no revision ${quoted(revision)} here. Check the name; a clone that does not go back far enough does not know it (\`git fetch --unshallow\`, or \`fetch-depth: 0\` for actions/checkout).`,
  'git-failed': (values) => `Git could not read the revision${reason(values)}.`,
  'bad-result': ({ path, where }) =>
    `${quoted(path)} is no result that this version can read${where ? ` (see ${quoted(where)} in it)` : ''}. Make it anew with \`omnigauge assess … -o result.json\`.`,
  'no-such-side': ({ word }) =>
    `${quoted(word)} is no file or folder here, and no git revision either. Check the name; a revision that has a path of its own is written \`main:company.yaml\`.`,
  'nothing-at-revision': ({ path, revision }) =>
    `There was nothing at ${quoted(path)} at the revision ${quoted(revision)}. Name what was there then with \`--path\`, or after a colon, as in \`main:company.yaml\`.`,
  'cannot-rejudge': ({ name, rubric }) =>
    `${quoted(name)} was judged by another rubric, and the files it was made from are no longer there as they were, so that it cannot be judged by ${quoted(rubric)}. Leave out \`--rubric\`, or bring the files back.`,
  'no-history': ({ path }) =>
    `${quoted(path)} has no git history here. Name a file or folder that has been committed, in a clone that goes back far enough (\`git fetch --unshallow\`).`,
  'nothing-readable': ({ path, reason: why }) =>
    `No revision of ${quoted(path)} can be assessed. The latest says this: ${String(why).replace(/\.$/, '')}.`,
  'file-exists': ({ path }) =>
    `${quoted(path)} is there already, and would be lost. Choose another name, or add \`--force\` to replace it.`,
  'files-exist': ({ paths }) =>
    `Nothing was written, as this is there already and would be lost: ${choices(paths, null)} Choose another folder, or add \`--force\` to replace it.`,
  'unknown-example': ({ name, allowed }, suggestion) =>
    `There is no example ${quoted(name)}. Examples: ${choices(allowed, suggestion)}`,
  'no-screen': () =>
    '`watch` needs a terminal to draw on. Use `omnigauge assess` for the report, or `omnigauge check` on a build server.',
  'input-not-watchable': () =>
    'Standard input does not change. Name the file or folder to watch instead.',
  'cannot-write': (values) => {
    const known = writingReasons[String(values.reason)];
    const why = known
      ? `: ${known}`
      : '. Check that the folder is there and that you have the right to write to it.';
    const written = choices(values.written, null);
    const already = written === '' ? '' : ` Already written: ${written}`;
    return `${quoted(values.path)} cannot be written${reason(values)}${why}${already}`;
  },
  'writes-outside': ({ path }) =>
    `${quoted(path)} leads out of the folder through a link, which is not followed. Nothing was written. Remove the link, or name the folder that it leads to.`,
  'broken-link': ({ path }) =>
    `${quoted(path)} is a link that leads nowhere. Bring back what it leads to, or remove the link.`,
  'not-a-file': ({ path }) =>
    `${quoted(path)} is no file, but a pipe, a socket or a device. Remove it from the folder.`,
  'changing-file': ({ path }) =>
    `${quoted(path)} is being written all the while. Try again when that is over.`,
  'folder-locked': ({ path, lock }) =>
    `Another omnigauge is writing in ${quoted(path)}. Nothing was written. Try again; if none is running, remove the file ${quoted(lock)} there.`,
  'path-for-topic': ({ path, flag }) =>
    `${quoted(path)} is a path, and what to explain comes before it, as in ${quoted(`omnigauge explain score ${path}${flag}`)}.`,
  'unknown-topic': (values, suggestion) =>
    `There is nothing by the name ${quoted(values.topic)} to explain.${canBe(values, suggestion)}`,
  'needs-file': ({ format }) =>
    `${quoted(format)} is no text that a terminal could show. Name a file to write it to, as in \`-o report.${String(format)}\`.`,
  'needs-table': ({ path, allowed }) =>
    `CSV holds one table, and none is named${path === '' ? '' : ` for ${quoted(path)}`}. Name it before the file, as in \`--table gaps -o gaps.csv\`. Tables: ${choices(allowed, null)}`,
  'result-files-changed': ({ path }) =>
    `${quoted(path)} is a saved result, and what is asked for (other names, another language or another target) takes the files that it was made from, exactly as they were. They are not all to be found. Go to the folder where they are, or assess the company again.`,
  'result-rubric': ({ path, rubric }) =>
    `${quoted(path)} is a saved result, and what is asked for (other names, another language or another target) takes the rubric ${quoted(rubric)}, exactly as it was. It is not here. Name its file with \`--rubric\`, or assess the company again.`,
  'unknown-picture': (values, suggestion) =>
    `There is no picture ${quoted(values.picture)}.${canBe(values, suggestion)}`,
  'picture-for-report': ({ path }) =>
    `${quoted(path)} would be a picture, and a report is more than one. \`omnigauge report picture channel-map -o ${path}\` draws one; a report goes into .html, .md, .pptx, .csv, .json or .txt.`,
  'picture-ending': ({ path }) =>
    `The ending of ${quoted(path)} is no picture format. Name a file that ends in \`.svg\` or \`.png\`.`,
  'anonymous-apply': ({ flag }) =>
    `${quoted(flag)} cannot be used with \`--anonymize\`: the lines of a plan with other names do not fit into the files. Leave one of the two out.`,
  'no-companies': ({ path }) =>
    `The pattern ${quoted(path)} fits no file or folder here. Check it, and put it in quotes.`,
  'bad-record': ({ path, where }) =>
    `${quoted(path)} is no result that this version can read${where ? ` (see ${quoted(where)} in it)` : ''}. Each line has to be a result of \`assess --ndjson\`, or what \`portfolio\` writes as \`ndjson\` or \`state\`.`,
  'bad-shard': ({ text }) =>
    `${quoted(text)} is no shard. Write which of how many, as in \`--shard 2/8\`.`,
  'unknown-field': ({ field }) =>
    `There is no field ${quoted(field)}. \`omnigauge schema portfolio-record\` shows them all; a part of one follows a full stop, as in \`dimensions.data.score\`.`,
  'bad-condition': ({ text }) =>
    `${quoted(text)} is no condition. Write a field, a sign (\`=\`, \`!=\`, \`>\`, \`>=\`, \`<\` or \`<=\`) and a value, in quotes, as in \`--filter 'score<40'\`.`,
  'unfit-value': (values, suggestion) => {
    const { field, value, expected } = values;
    if (expected === 'level') {
      return `${quoted(field)} is a level, and ${quoted(value)} is none.${canBe(values, suggestion)}`;
    }
    const wanted = expected === 'number' ? 'a number' : '`true` or `false`';
    return `${quoted(field)} is compared with ${wanted}, and ${quoted(value)} is none.`;
  },
  'state-counted': ({ path, flag }) =>
    `${quoted(path)} is a state, whose companies are counted already: ${quoted(flag)} cannot look at each of them. Give it the results or records that the state was made from.`,
  'paths-and-from': () =>
    'Companies come either from paths or from `--from`. Leave one of the two out.',
  'from-and-flag': ({ flag }) =>
    `${quoted(flag)} chooses among files and folders, and what \`--from\` reads is assessed already. Leave one of the two out; \`--filter\` chooses among what is read.`,
  usage: (values, suggestion) =>
    `${usage(values)}${canBe(values, suggestion)} \`--help\` shows what there is.`,
} satisfies Record<string, ProblemSentence>;

/** The English words for what is wrong with the input. */
export const problems = {
  sentences: sentences as Readonly<Record<keyof typeof sentences, ProblemSentence>>,
  /** For a code that has no sentence of its own. */
  other: (code: string) => `Something is wrong here (${quoted(code)}).`,
  suggestion: (word: string) => `Did you mean ${quoted(word)}?`,
  related: (place: string) => `The other place is ${place}.`,
  heading: (number: number, files: number) =>
    files === 0
      ? count(number, 'problem', 'problems')
      : `${count(number, 'problem', 'problems')} in ${count(files, 'file', 'files')}`,
  more: (number: number) => `and ${count(number, 'more problem', 'more problems')}`,
};
