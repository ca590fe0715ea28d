/** A command in the log of a workflow. */
interface WorkflowCommand {
  command: string;
  properties: Record<string, string>;
  message: string;
}

const registered = ['error', 'warning', 'notice', 'debug', 'add-mask', 'stop-commands', 'group'];

/**
 * What the runner of GitHub takes a line of the log for; null where it is just a line. It follows
 * the rules of the runner: a line that begins with `::`, spaces aside, up to the next `::`.
 */
export function parsedCommand(line: string): WorkflowCommand | null {
  const text = line.trimStart();
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return null;
  const head = text.slice(2, end);
  const space = head.indexOf(' ');
  const command = space < 0 ? head : head.slice(0, space);
  if (!registered.includes(command)) return null;
  const pairs = (space < 0 ? '' : head.slice(space + 1)).trim().split(',').filter(Boolean);
  const properties = pairs.map((pair): [string, string] => {
    const sign = pair.indexOf('=');
    return [pair.slice(0, sign), unescaped(pair.slice(sign + 1), true)];
  });
  return {
    command,
    properties: Object.fromEntries(properties),
    message: unescaped(text.slice(end + 2), false),
  };
}

function unescaped(text: string, isProperty: boolean): string {
  const lines = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
  const signs = isProperty ? lines.replaceAll('%3A', ':').replaceAll('%2C', ',') : lines;
  return signs.replaceAll('%25', '%');
}

/** The commands in a log that the runner obeys: none between `stop-commands` and its token. */
export function commandsIn(log: string): WorkflowCommand[] {
  let token: string | null = null;
  return log.split('\n').flatMap((line) => {
    if (token !== null) {
      if (line.trim() === `::${token}::`) token = null;
      return [];
    }
    const found = parsedCommand(line);
    if (found?.command !== 'stop-commands') return found ?? [];
    token = found.message;
    return [];
  });
}
