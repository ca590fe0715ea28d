import { type Command, InvalidArgumentError, Option } from 'commander';
import { type TableName, tableNames } from '../report/csv/tables.ts';
import type { Format } from '../report/formats.ts';
import { commandProblem } from './commandProblem.ts';
import type { Context } from './context.ts';

/**
 * The tables that a call asks for as CSV. A `--table` holds for the files that are named after it;
 * for those before the first one too.
 */
export class ReportTables {
  #first: TableName | null = null;
  #last: TableName | null = null;
  readonly #ofFiles = new Map<string, TableName | null>();

  addTo(command: Command, { words }: Context): Command {
    const { options } = words.command;
    const table = new Option('--table <table>', options.table)
      .choices(tableNames)
      .argParser((text: string) => {
        const found = tableNames.find((each) => each === text);
        if (found === undefined) {
          // The words that the parser's own check would say, which are read again to translate them.
          throw new InvalidArgumentError(`Allowed choices are ${tableNames.join(', ')}.`);
        }
        this.#first ??= found;
        this.#last = found;
        return found;
      })
      .implies({ format: 'csv' });
    const output = new Option('-o, --output <file>', options.output).argParser(
      (file: string, files: readonly string[] = []) => {
        this.#ofFiles.set(file, this.#last);
        return [...files, file];
      },
    );
    return command.addOption(table).addOption(output);
  }

  /**
   * The usual format of a call. One that only a variable or the configuration names, for whatever
   * command it may fit, cannot be CSV here without a table.
   */
  usualFormat(called: Command): Format {
    const { format } = called.opts<{ format: Format }>();
    const isAsked = called.getOptionValueSource('format') === 'cli' || this.#first !== null;
    return format === 'csv' && !isAsked ? 'text' : format;
  }

  /** The table for a file, or for the output (null). */
  of(file: string | null): TableName {
    const table = (file === null ? this.#last : this.#ofFiles.get(file)) ?? this.#first;
    if (table === null) {
      throw commandProblem('needs-table', { path: file ?? '', allowed: tableNames });
    }
    return table;
  }
}
