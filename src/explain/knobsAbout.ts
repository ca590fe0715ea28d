import type { Knob } from '../score/knobs.ts';

/**
 * Which thresholds and weights a topic is about: those of the criterion, of the dimension and its
 * criteria, of what uses the metric or practice, or the thresholds of the level; `score` and
 * `level` are about all.
 */
export function knobsAbout(topic: string): (knob: Knob) => boolean {
  if (topic === 'score' || topic === 'level') return () => true;
  return (knob) => {
    if (knob.kind === 'dimension-weight') return knob.dimension.id === topic;
    const { id, dimension, metric, parameters } = knob.criterion;
    const practice =
      metric.id === 'practice' ? (parameters as { practice: string }).practice : null;
    return (
      [id, dimension, metric.id, practice].includes(topic) ||
      (knob.kind === 'threshold' && knob.level === topic)
    );
  };
}
