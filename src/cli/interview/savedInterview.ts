import { answered } from '../../interview/answered.ts';
import type { Ask } from '../../interview/ask.ts';
import { askAbout } from '../../interview/askAbout.ts';
import type { Interview } from '../../interview/interview.ts';
import type { Reply } from '../../interview/reply.ts';
import { startInterview } from '../../interview/startInterview.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import type { SourceFile } from '../../source/sourceFile.ts';
import type { CompanyFiles } from './companyFiles.ts';
import type { Given } from './dialogue.ts';

/** An answer that can be taken back, with what there was before it. */
interface Step {
  ask: Ask;
  given: readonly Given[];
  interview: Interview;
  files: readonly SourceFile[];
}

interface Options {
  files: CompanyFiles;
  interview: Interview;
  /** The rubric for a sector, where nobody has named one. */
  rubricFor: (sector: string | null) => Rubric;
}

/** An interview whose files on disk follow every answer, and that follows every change of the files. */
export class SavedInterview {
  readonly #files: CompanyFiles;
  readonly #rubricFor: Options['rubricFor'];
  #interview: Interview;
  #steps: Step[] = [];

  constructor({ files, interview, rubricFor }: Options) {
    this.#files = files;
    this.#interview = interview;
    this.#rubricFor = rubricFor;
  }

  get interview(): Interview {
    return this.#interview;
  }

  /** Whether anything was answered that can be taken back. */
  get canGoBack(): boolean {
    return this.#steps.length > 0;
  }

  /** Changes what is asked, not what is known. */
  goOn(how: Partial<Pick<Interview, 'goal' | 'skipped' | 'again'>>): void {
    this.#interview = { ...this.#interview, ...how };
  }

  /**
   * Reads the files again where somebody has changed them; says which. Throws `InputError` where
   * they cannot be read as they are now, and can be called again.
   */
  async follow(): Promise<readonly string[]> {
    const now = await this.#files.changed();
    if (!now) return [];
    const { rubric, goal, again, sectors, skipped, last } = this.#interview;
    const read = startInterview(now, this.#files.beginning, { rubric, goal, again, sectors });
    const names = changedNames(this.#files.files, now);
    this.#files.accept(now);
    this.#interview = this.#judged({ ...read, skipped, last });
    // What was before them is before somebody else's changes, too.
    this.#steps = [];
    return names;
  }

  /** What has become of a question since it was put. */
  stands(ask: Ask): 'open' | 'gone' | 'answered' {
    const now = askAbout(this.#interview, ask.about);
    if (!now) return 'gone';
    const isSettled = ask.stake !== null && now.stake === null;
    const isOther = JSON.stringify(now.current) !== JSON.stringify(ask.current);
    return isSettled || isOther ? 'answered' : 'open';
  }

  /** Writes an answer. Throws like `answered`; then nothing was written. */
  async give(ask: Ask, reply: Reply, given: readonly Given[]): Promise<void> {
    const before = { ask, given, interview: this.#interview, files: this.#files.files };
    const after = answered(this.#interview, ask, reply);
    // What a description begins with is worth no file before there is an answer.
    const changed = changedNames(this.#interview.files, after.files);
    if (changed.length > 0) await this.#files.save(after.files);
    this.#interview = this.#judged(after);
    this.#steps.push(before);
  }

  /** Takes the last answer back, and says what it was; null where there is none, or not any more. */
  async takeBack(): Promise<Pick<Step, 'ask' | 'given'> | null> {
    const step = this.#steps.pop();
    if (!step) return null;
    await this.#files.save(step.files);
    this.#interview = step.interview;
    return step;
  }

  #judged(interview: Interview): Interview {
    const { sector } = interview.description;
    if (sector === this.#interview.description.sector) return interview;
    const rubric = this.#rubricFor(sector);
    return rubric.id === interview.rubric.id ? interview : { ...interview, rubric };
  }
}

function changedNames(before: readonly SourceFile[], now: readonly SourceFile[]): string[] {
  const isIn = (files: readonly SourceFile[], { name, text }: SourceFile) =>
    files.some((file) => file.name === name && file.text === text);
  const different = [
    ...now.filter((file) => !isIn(before, file)),
    ...before.filter((file) => !isIn(now, file)),
  ];
  return [...new Set(different.map(({ name }) => name))].sort();
}
