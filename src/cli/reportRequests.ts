import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Context } from './context.ts';

/** One report: to a file, or to the output. */
export interface ReportRequest<Format> {
  format: Format;
  file: string | null;
}

/**
 * The reports of a call that may ask for several. `--format` right before `-o` is the format of that
 * file; without it, the file's ending says it. A `--format` that no `-o` follows is printed.
 */
export class ReportRequests<Format extends string> {
  readonly #words: ({ format: Format } | { file: string })[] = [];
  readonly #formats: readonly Format[];

  constructor(formats: readonly Format[]) {
    this.#formats = formats;
  }

  addTo(command: Command, { words }: Context): Command {
    const { formats, outputs } = words.command.commands.check;
    const format = new Option('-f, --format <format>', formats)
      .choices(this.#formats)
      .argParser((text: string, before: readonly Format[] = []) => {
        const found = this.#formats.find((each) => each === text);
        if (found === undefined) {
          // The words that the parser's own check would say, which are read again to translate them.
          throw new InvalidArgumentError(`Allowed choices are ${this.#formats.join(', ')}.`);
        }
        this.#words.push({ format: found });
        return [...before, found];
      })
      .env('OMNIGAUGE_FORMAT');
    const output = new Option('-o, --output <file>', outputs).argParser(
      (file: string, before: readonly string[] = []) => {
        this.#words.push({ file });
        return [...before, file];
      },
    );
    return command.addOption(format).addOption(output);
  }

  /** The reports in the order of the call. Without any, one in the usual format is printed. */
  of(
    called: Command,
    { usual, ofFile }: { usual: Format; ofFile(file: string): Format | null },
  ): ReportRequest<Format>[] {
    const { format } = called.opts<{ format?: Format | readonly Format[] }>();
    // A variable or a configuration names the usual format, and asks for no report by itself.
    const isCalled = called.getOptionValueSource('format') === 'cli';
    const named = typeof format === 'string' ? format : format?.at(-1);
    const fallback: Format = isCalled ? usual : ((named as Format | undefined) ?? usual);
    const words = isCalled ? this.#words : this.#words.filter((word) => 'file' in word);
    const requests = words.flatMap((word, index): ReportRequest<Format>[] => {
      const [before, after] = [words[index - 1], words[index + 1]];
      if ('format' in word) {
        return after && 'file' in after ? [] : [{ format: word.format, file: null }];
      }
      const said = before && 'format' in before ? before.format : ofFile(word.file);
      return [{ format: said ?? fallback, file: word.file }];
    });
    return requests.length > 0 ? requests : [{ format: fallback, file: null }];
  }
}
