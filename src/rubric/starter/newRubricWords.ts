/** The comments of a rubric to start from, in one language; each line is one of the file. */
export interface NewRubricWords {
  header(extended: string): readonly string[];
  sectors: readonly string[];
  dimensions: readonly string[];
  change(criterion: string): readonly string[];
  before(weight: number): string;
  drop: readonly string[];
  own: readonly string[];
  practices: readonly string[];
  implies: readonly string[];
  next: readonly string[];
}
