import { inLanguage } from '../rubric/rubric.ts';
import type { Gap } from '../score/gaps.ts';
import type { Knob } from '../score/knobs.ts';
import type { ScoredCompany } from '../score/scoreCompany.ts';
import { firstGaps, type Leeway, type Move, sensitivityOf } from '../score/sensitivity.ts';
import { explanationOf } from './explain.ts';
import type { ExplainOptions } from './explainOptions.ts';
import type {
  ExplainedLeeway,
  ExplainedMove,
  Explanation,
  GapInShort,
  UnknownTopic,
} from './explanation.ts';
import { knobsAbout } from './knobsAbout.ts';
import { topics } from './topics.ts';
import { unknownTopic } from './unknownTopic.ts';

/**
 * How far the thresholds and weights that a topic stands for can move before the level or the
 * first three gaps of a company change: all of them for `score` and `level`.
 */
export function explainSensitivity(
  topic: string,
  options: ExplainOptions & { scored: ScoredCompany },
): Explanation | UnknownTopic {
  const { rubric, language, scored } = options;
  if (!topics(rubric, language).some(({ id }) => id === topic)) {
    return unknownTopic(topic, options);
  }
  const leeways = sensitivityOf(rubric, scored, knobsAbout(topic));
  const part = {
    kind: 'sensitivity' as const,
    id: topic,
    level: scored.level.estimate,
    gaps: scored.gaps.slice(0, firstGaps).map((gap) => inShort(gap, language)),
    leeways: leeways.map((each) => explainedLeeway(each, language)),
  };
  return explanationOf(topic, [part], options);
}

function explainedLeeway({ knob, now, down, up }: Leeway, language: string): ExplainedLeeway {
  return {
    what: knob.kind,
    ...subjectOf(knob, language),
    level: knob.kind === 'threshold' ? knob.level : null,
    unit: knob.kind === 'threshold' ? knob.criterion.metric.unit : null,
    now,
    down: down && explainedMove(down, language),
    up: up && explainedMove(up, language),
  };
}

function subjectOf(knob: Knob, language: string): Pick<ExplainedLeeway, 'of' | 'title'> {
  const { id, title } = knob.kind === 'dimension-weight' ? knob.dimension : knob.criterion;
  return { of: id, title: inLanguage(title, language) };
}

function explainedMove({ to, by, level, gaps }: Move, language: string): ExplainedMove {
  return {
    to,
    by: Math.round(by * 1e6) / 1e6,
    level,
    gaps: gaps.map((gap) => inShort(gap, language)),
  };
}

function inShort({ scored, blocks }: Gap, language: string): GapInShort {
  const { id, title } = scored.criterion;
  return { criterion: id, title: inLanguage(title, language), blocks };
}
