import type { Level } from '../company/vocabulary.ts';
import { type LimitOptions, limitsFrom } from './commonOptions.ts';
import type { Context } from './context.ts';
import { packageVersion } from './files/packageFolder.ts';
import { loadRubric } from './files/rubricFiles.ts';
import type { Judging } from './pool/judgeCompany.ts';

interface JudgingOptions extends LimitOptions {
  rubric?: string;
  target?: Level;
  plan: boolean;
}

/** What the flags of a call say of how its companies are judged. A rubric that is not there is told. */
export function judgingFrom(
  options: JudgingOptions,
  output: Judging['output'],
  { terminal, language, config }: Context,
): Judging {
  const { rubric = null, target = null, plan } = options;
  if (rubric !== null) loadRubric(rubric, terminal.folder);
  return {
    folder: terminal.folder,
    language,
    version: packageVersion(),
    limits: limitsFrom(options),
    rubric,
    others: [config?.document.file, options.rubric].filter((file) => file !== undefined),
    target,
    plans: plan,
    output,
  };
}
