import { commandsIn } from '../../report/check/workflowLog.ts';
import type { Reader } from './reader.ts';
import { terminal, unseenIn } from './terminal.ts';

/** The log of a workflow: as many commands as for the plain name, of the same kinds. */
export const github: Reader = {
  acting: (output, plain) => {
    const shape = (log: string) =>
      commandsIn(log).map(({ command, properties }) => `${command} ${Object.keys(properties)}`);
    const isSame = String(shape(output)) === String(shape(plain));
    return [...unseenIn(output), ...(isSame ? [] : shape(output))];
  },
  shown: (name) => terminal.shown(name),
  text: (output) =>
    terminal.text(
      commandsIn(output)
        .map(({ message }) => message)
        .join('\n'),
    ),
};
