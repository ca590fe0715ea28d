import { commandsIn } from '../../report/check/workflowLog.ts';

/** The old commands of GitHub, and those of Azure, which are found anywhere in a line. */
const anywhere = /##(?:\w+)?\[/;

/** Lines that the runner of a build would obey if they stood in its log. */
export function obeyed(log: string): string[] {
  return log.split('\n').filter((line) => commandsIn(line).length > 0 || anywhere.test(line));
}
