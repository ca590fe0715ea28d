/**
 * The folders of `src` that are mutated, and the folders of `test` that are to notice: their own.
 * Fewer tests load sooner; more would find a little more.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const folders = {
  company: ['company'],
  network: ['network'],
  metrics: ['metrics'],
  rubric: ['rubric'],
  score: ['score'],
  plan: ['plan'],
  config: ['config'],
  baseline: ['baseline'],
  check: ['check'],
};
