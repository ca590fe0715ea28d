import { fittingRubric, type RubricChoice } from '../../rubric/fittingRubric.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { RubricHead } from '../../rubric/rubricHead.ts';
import { sectorHeads } from '../files/chosenRubric.ts';
import { defaultRubric, loadRubric } from '../files/rubricFiles.ts';

/** Sectors that are remembered. */
const mostSectors = 1_000;

/** The rubrics for many companies, each read once: the one that was named, or those that fit. */
export class RubricShelf {
  readonly #folder: string;
  readonly #named: string | null;
  readonly #rubrics = new Map<string, Rubric>();
  readonly #choices = new Map<string, RubricChoice>();
  #heads: RubricHead[] | null = null;

  constructor(folder: string, named: string | null) {
    this.#folder = folder;
    this.#named = named;
  }

  /** The rubric for a company of a sector, and why it is this one where none was named. */
  for(sector: string | null): { rubric: Rubric; choice?: RubricChoice } {
    if (this.#named !== null) return { rubric: this.#read(this.#named) };
    if (sector === null) return { rubric: this.#read(defaultRubric) };
    const choice = this.#choices.get(sector) ?? this.#choose(sector);
    return { rubric: this.#read(choice.id ?? defaultRubric), choice };
  }

  #choose(sector: string): RubricChoice {
    this.#heads ??= sectorHeads(this.#folder);
    const choice = fittingRubric(sector, this.#heads);
    if (this.#choices.size < mostSectors) this.#choices.set(sector, choice);
    return choice;
  }

  #read(reference: string): Rubric {
    const known = this.#rubrics.get(reference);
    if (known) return known;
    const rubric = loadRubric(reference, this.#folder);
    this.#rubrics.set(reference, rubric);
    return rubric;
  }
}
