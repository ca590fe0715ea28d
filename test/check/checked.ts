import type { BaselineFile } from '../../src/baseline/baseline.ts';
import { readBaseline } from '../../src/baseline/readBaseline.ts';
import { type Found, updatedBaseline } from '../../src/baseline/updatedBaseline.ts';
import { writtenBaseline } from '../../src/baseline/writtenBaseline.ts';
import { checkCompany } from '../../src/check/checkCompany.ts';
import type { Checking, DecidingBound } from '../../src/check/checking.ts';
import type { CheckResult } from '../../src/check/checkResult.ts';
import { foundIn } from '../../src/check/foundIn.ts';
import type { Asked, Policy } from '../../src/check/policy.ts';
import { prepareCheck } from '../../src/check/prepareCheck.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';
import type { SourceFile } from '../../src/source/sourceFile.ts';
import { en } from '../../src/text/en.ts';
import { it } from '../../src/text/it.ts';
import { assessedFiles } from '../compare/compared.ts';
import { shippedRubric } from '../rubricFile.ts';

const shipped = shippedRubric();
const languages = { en, it };

/** A policy of the lines that a test is about. */
export function asking(lines: Partial<Policy> = {}): Policy {
  return {
    dimensions: new Map(),
    teams: new Map(),
    forbid: [],
    practices: [],
    owners: [],
    ...lines,
  };
}

/** A line of a policy. */
export function asked<Value>(value: Value, strict = false): Asked<Value> {
  return { value, strict, source: { flag: '--test' } };
}

export interface Settings {
  policy?: Policy;
  on?: DecidingBound;
  /** The company as it was; null where nothing was described. */
  since?: string | null;
  language?: 'en' | 'it';
  rubric?: Rubric;
}

function filesOf(company: string | readonly SourceFile[]): readonly SourceFile[] {
  return typeof company === 'string'
    ? [{ name: 'company.yaml', text: `omnigauge: 1\n${company}` }]
    : company;
}

/** All that the rules look at, for a company of a few lines. */
export function checkingOf(
  company: string | readonly SourceFile[],
  { policy = asking(), on = 'low', since, language = 'en', rubric = shipped }: Settings = {},
): Checking {
  const files = filesOf(company);
  return prepareCheck(
    { description: readCompany(files), files },
    {
      ...{ rubric, language, version: '0.0.0', policy, on, words: languages[language] },
      since:
        since === undefined
          ? null
          : {
              revision: 'HEAD~1',
              assessment: since === null ? null : assessedFiles(filesOf(since), rubric),
            },
    },
  );
}

/** What a check of a company finds. */
export function checked(
  company: string | readonly SourceFile[],
  settings: Settings & { baseline?: BaselineFile; allowsStale?: boolean; today?: string } = {},
): CheckResult {
  const { baseline, allowsStale = false, today = '2026-06-15' } = settings;
  return checkCompany(checkingOf(company, settings), {
    today,
    baseline: baseline
      ? { baseline, before: baseline.accepted, source: { flag: '--baseline' }, allowsStale }
      : null,
  });
}

/** The baseline of a company as it is, or one brought up to date with it. */
export function baselineOf(
  company: string | readonly SourceFile[],
  settings: Settings & { before?: BaselineFile; lowersFloor?: boolean } = {},
): BaselineFile {
  const { before = null, lowersFloor = false } = settings;
  return baselineWith(foundIn(checkingOf(company, settings)), before, lowersFloor);
}

/** A baseline as it is read back from what is written. */
function baselineWith(
  found: Found,
  before: BaselineFile | null = null,
  lowersFloor = false,
): BaselineFile {
  return reread(writtenBaseline(updatedBaseline(before, found, { lowersFloor })));
}

/** Reads the text of a baseline. */
export function reread(text: string): BaselineFile {
  return readBaseline({ name: 'baseline.yaml', text });
}

/** The outcome of the one rule of this id. */
export function outcomeOf(result: CheckResult, rule: string): CheckResult['rules'][number] {
  const [found, ...more] = result.rules.filter((each) => each.rule === rule);
  if (!found || more.length > 0) throw new Error(`not exactly one: ${rule}`);
  return found;
}
