import { useMemo, useState } from 'preact/hooks';
import type { Assessment } from '../assessment.ts';
import type { PageData } from '../report/page/pageData.ts';
import type { WhatIf } from '../report/page/whatIf.ts';
import { browserWords } from './browserWords.ts';
import { rescored } from './rescored.ts';
import { withoutStep, withStep } from './stepsTogether.ts';

/** The boxes of the plan, and the result with the steps that are ticked; null where it cannot be scored anew. */
export function useWhatIf({ assessment, sources }: PageData): {
  whatIf: WhatIf | null;
  shown: Assessment;
} {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { shown, problem } = useMemo(() => outcome({ assessment, sources }, ticked), [ticked]);
  const steps = assessment.plan?.steps ?? [];
  const ids = steps.map(({ id }) => id);
  if (!sources || ids.length === 0) return { whatIf: null, shown };
  return {
    shown,
    whatIf: {
      ticked,
      problem,
      toggle: (id) =>
        setTicked(ticked.has(id) ? withoutStep(ticked, id, steps) : withStep(ticked, id, steps)),
      upTo: (id) => setTicked(new Set(ids.slice(0, ids.indexOf(id) + 1))),
      all: () => setTicked(new Set(ids)),
      none: () => setTicked(new Set()),
    },
  };
}

function outcome(
  { assessment, sources }: Pick<PageData, 'assessment' | 'sources'>,
  ticked: ReadonlySet<string>,
): { shown: Assessment; problem: string | null } {
  if (ticked.size === 0 || !sources) return { shown: assessment, problem: null };
  const words = browserWords(assessment.language);
  try {
    return { shown: rescored(sources, ticked, assessment, words), problem: null };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { shown: assessment, problem: words.page.whatIf.failed(message) };
  }
}
