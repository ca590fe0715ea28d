import { InputError } from '../source/inputError.ts';
import { nearest } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { commandProblem } from './commandProblem.ts';
import { type PolicyOptions, policyFlags, variableOf } from './policyOptions.ts';
import type { PolicyValue } from './policyValues.ts';

type Line = keyof typeof policyFlags;

/** A value, and the flag or variable that it stands in. */
interface Given<Value> {
  value: Value;
  source: { flag: string };
}

/** A text of a call before it is read. */
interface Written {
  text: string;
  where: string;
}

/** Reads what the flags and variables of one call say of a policy, and keeps all that is wrong. */
export class CallReader {
  readonly #options: PolicyOptions;
  readonly #environment: Readonly<Record<string, string | undefined>>;
  readonly #problems: Problem[] = [];

  constructor(options: PolicyOptions, environment: Readonly<Record<string, string | undefined>>) {
    this.#options = options;
    this.#environment = environment;
  }

  /** The value of a line that there is one of: of the flag, else of the variable. */
  once<Value>(line: Line, value: PolicyValue<Value>): Given<Value> | undefined {
    const written = this.#inFlag(line).at(-1) ?? this.#inVariable(line)[0];
    return written && this.#read([written], value)[0];
  }

  /** The values of a line that there may be several of. Of two alike, the later is meant. */
  severally<Value>(line: Line, value: PolicyValue<Value>): Given<Value>[] {
    const written = [...this.#inVariable(line), ...this.#inFlag(line)];
    const parts = written.flatMap(({ text, where }) =>
      text.split(',').map((part) => ({ text: part.trim(), where })),
    );
    return this.#read(parts, value);
  }

  /** Throws an `InputError` where something could not be read. */
  finish(): void {
    if (this.#problems.length > 0) throw new InputError(this.#problems);
  }

  #inFlag(line: Line): Written[] {
    const given = this.#options[line];
    if (given === undefined) return [];
    // A flag without a value says `true`.
    return [given].flat().map((text) => ({ text: String(text), where: policyFlags[line] }));
  }

  #inVariable(line: Line): Written[] {
    const where = variableOf(policyFlags[line]);
    const text = this.#environment[where];
    return text === undefined ? [] : [{ text, where }];
  }

  #read<Value>(written: readonly Written[], value: PolicyValue<Value>): Given<Value>[] {
    return written.flatMap(({ text, where }) => {
      const read = value.read(text);
      if (read !== null) return [{ value: read, source: { flag: where } }];
      const { needed, allowed } = value;
      // Of `data=crss` the level is what can be misspelt.
      const suggestion = nearest(text.replace(/^.*=/, ''), allowed);
      const values = { text, where, needed, allowed };
      this.#problems.push(...commandProblem('bad-policy-value', values, suggestion).problems);
      return [];
    });
  }
}
