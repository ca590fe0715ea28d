import { type Command, Option } from 'commander';
import { policyWords } from '../config/policyWords.ts';
import type { Context } from './context.ts';

/** What the flags of a policy say, as it is written; `policyFrom` reads it. */
export interface PolicyOptions {
  on: 'low' | 'estimate';
  minLevel?: string;
  minScore?: string;
  minDimension?: string[];
  minTeam?: string[];
  maxRepeats?: string;
  forbid?: string[];
  requirePractice?: string[];
  requireOwner?: string[];
  forbidLoss?: boolean;
  strict?: string[];
}

/** The flag of each line of a policy. */
export const policyFlags = {
  minLevel: '--min-level',
  minScore: '--min-score',
  minDimension: '--min-dimension',
  minTeam: '--min-team',
  maxRepeats: '--max-repeats',
  forbid: '--forbid',
  requirePractice: '--require-practice',
  requireOwner: '--require-owner',
  forbidLoss: '--forbid-loss',
  strict: '--strict',
} as const satisfies Record<Exclude<keyof PolicyOptions, 'on'>, string>;

/**
 * A flag of the policy. Its variable is not left to the parser of the command line, which would
 * forget it as soon as there is a flag, and with it the lines that only the variable asks for.
 */
export class PolicyOption extends Option {
  get variable(): string {
    return variableOf(this.long ?? '');
  }
}

/** The variable that says the same as a flag, as in `OMNIGAUGE_MIN_LEVEL`. */
export function variableOf(flag: string): string {
  return `OMNIGAUGE_${flag.replace(/^--/, '').replaceAll('-', '_').toUpperCase()}`;
}

/** The flags that say what a check asks for. */
export function addPolicyOptions(command: Command, { words }: Context): Command {
  const say = words.command.policy;
  const { level, owner, strict, forbid, on } = policyWords;
  return command
    .addOption(option(`${policyFlags.minLevel} <level>`, say.minLevel, level))
    .addOption(option(`${policyFlags.minScore} <points>`, say.minScore))
    .addOption(repeatable(`${policyFlags.minDimension} <id=level|points>`, say.minDimension))
    .addOption(repeatable(`${policyFlags.minTeam} <id=level|points>`, say.minTeam))
    .addOption(option(`${policyFlags.maxRepeats} <n>`, say.maxRepeats))
    .addOption(repeatable(`${policyFlags.forbid} <kind>`, say.forbid, forbid))
    .addOption(repeatable(`${policyFlags.requirePractice} <id>`, say.requirePractice))
    .addOption(repeatable(`${policyFlags.requireOwner} <kind>`, say.requireOwner, owner))
    .addOption(option(policyFlags.forbidLoss, say.forbidLoss))
    .addOption(repeatable(`${policyFlags.strict} <rule>`, say.strict, strict))
    .addOption(
      new Option('--on <bound>', say.on).choices(on).default('low').env(variableOf('--on')),
    );
}

/** The choices are for help and completion: `policyFrom` checks them in flag and variable alike. */
function option(flags: string, description: string, choices?: readonly string[]): PolicyOption {
  const made = new PolicyOption(flags, description);
  if (choices) made.choices(choices).argParser((text: string) => text);
  return made;
}

/** A flag that may be given several times, or once with commas. */
function repeatable(flags: string, description: string, choices?: readonly string[]): PolicyOption {
  const made = option(flags, description, choices);
  made.argParser((text: string, before: readonly string[] = []) => [...before, text]);
  return made;
}
