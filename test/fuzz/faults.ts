import type { FuzzCall } from './fuzzCall.ts';
import { resultFaults } from './resultFaults.ts';
import type { Outcome } from './runCall.ts';

/** Commands that may end with 1: a gate that somebody asked for failed (DESIGN §9). */
const gates = /^(?:check|rubric (?:lint|test))\b/;

/** Words of calls that may write into files that are there, and those that may make new ones. */
const changes = /^(?:--apply|--answers|--update-baseline|--force|-o|--output)/;
const creates = /^(?:init|new|-o|--output|--issues|--update-baseline|--answers|--apply)/;

/** What was wrong with how a call ended; each begins with a few words that tell one kind from another. */
export function faultsIn(call: FuzzCall, outcome: Outcome): string[] {
  if (outcome.code === null) return [`broke: ${shownError(outcome.broken)}`];
  return [
    ...codeFaults(call, outcome),
    ...textFaults(call, outcome),
    ...problemFaults(call, outcome),
    ...resultFaults(call, outcome),
    ...fileFaults(call, outcome),
  ];
}

function shownError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const frame = /\n\s+at (?:async )?([\w.<>]+)/.exec(error.stack ?? '')?.[1] ?? '?';
  return `${error.name} in ${frame}: ${error.message}`;
}

function codeFaults({ words }: FuzzCall, { code }: Outcome): string[] {
  if (code === 0 || code === 2) return [];
  if (code === 1 && gates.test(words.filter((word) => !word.startsWith('-')).join(' '))) return [];
  // A flag before the command is rare, and then the first word is not the command.
  if (code === 1 && words.some((word) => word === 'check' || word === 'rubric')) return [];
  return [`exit code: ${code}`];
}

function textFaults(call: FuzzCall, { code, output, errors }: Outcome): string[] {
  const faults: string[] = [];
  if (/\n {4}at \S/.test(errors) || /\n {4}at \S+ \(/.test(output)) faults.push('stack trace');
  if (code === 2 && errors.trim() === '' && output.trim() === '') faults.push('nothing said');
  const inErrors = actingIn(errors, call);
  if (inErrors) faults.push(`control character in errors: ${inErrors}`);
  // Slides are bytes, pages bring a script of their own; what completes a line is for a shell.
  const isText = !call.words.some((word) => /pptx|html|^complet/.test(word));
  const inOutput = isText && actingIn(output, call);
  if (inOutput) faults.push(`control character in output: ${inOutput}`);
  const empty = /\[object |\bundefined\b/.exec(errors);
  if (empty) faults.push(`placeholder in errors: ${empty[0]}`);
  return faults;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
const colours = /\u001b\[\d+m/g;

/** A character that a terminal acts on; null where there is none. CSV has the line ends of Windows, scripts have tabs. */
function actingIn(text: string, { words, files }: FuzzCall): string | null {
  const mayColour =
    words.includes('--color') || Object.keys(files).some((path) => /config/.test(path));
  const acting = /(?!\t|\r?\n)\p{Cc}/u.exec(mayColour ? text.replaceAll(colours, '') : text);
  return acting && JSON.stringify(acting[0]);
}

/** What could not be assessed is told with the file and line, or with the word of the call. */
function problemFaults(call: FuzzCall, { code, errors }: Outcome): string[] {
  if (code !== 2 || errors === '' || call.words.includes('portfolio')) return [];
  const names = [...Object.keys(call.files), ...call.words, ...Object.values(call.environment)]
    .flatMap((path) => [path, path.split('/').at(-1) ?? ''])
    .filter((name) => /^[\w.<>-]{2,}$/.test(name));
  const said = errors.replaceAll(/\s+/g, ' ');
  const isPlaced =
    /:\d+(?::\d+)?\b/.test(said) || /standard input|<stdin>|--[a-z]|omnigauge|`/.test(said);
  return isPlaced || names.some((name) => said.includes(name)) ? [] : ['no place told'];
}

/** Nothing half-written, nothing beside what was asked for, and inputs as they were. */
function fileFaults({ words, files }: FuzzCall, outcome: Outcome): string[] {
  const faults: string[] = [];
  // What could not be done leaves everything as it was.
  const mayChange = outcome.code !== 2 && words.some((word) => changes.test(word));
  const mayCreate = words.some((word) => creates.test(word));
  for (const [path, content] of Object.entries(files)) {
    const now = outcome.files.get(path);
    if (now === undefined) faults.push(`file is gone: ${path}`);
    else if (!mayChange && !now.equals(Buffer.from(content))) faults.push(`file changed: ${path}`);
  }
  for (const [path, content] of outcome.files) {
    if (Object.hasOwn(files, path)) continue;
    // As src/cli/disk names what it is still writing.
    if (path.endsWith('.tmp')) faults.push('left behind: a file under way');
    else if (!mayCreate) faults.push(`new file: ${path}`);
    else if (content.length === 0) faults.push(`empty file: ${path}`);
  }
  return faults;
}
