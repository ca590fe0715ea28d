import { levels } from '../company/vocabulary.ts';
import { type AskedLevel, inLanguage } from '../rubric/rubric.ts';
import { gatesOf } from '../score/gates.ts';
import { mostHandoverChannels } from '../score/handovers.ts';
import type { ScoredCompany } from '../score/scoreCompany.ts';
import { nearest } from '../source/nearest.ts';
import type { Telling } from './telling.ts';

/** What a reader should know besides: gates passed over, statements that count for nothing, cuts. */
export function notesOn(scored: ScoredCompany, telling: Telling): string[] {
  const { description, words } = telling;
  const { notes } = words.result;
  const found = [
    ...choiceNotes(telling),
    ...passedOver(scored, telling),
    ...shareNotes(telling),
    ...practiceNotes(telling),
  ];
  if (scored.unweighed > 0) found.push(notes.unweighed(scored.unweighed));
  if (description.channels.length === 0) found.push(notes.noChannels);
  if (description.channels.length > mostHandoverChannels)
    found.push(notes.manyChannels(mostHandoverChannels));
  return found;
}

function choiceNotes({ rubric, choice, words, language }: Telling): string[] {
  if (!choice || choice.sector === null || choice.fits.length === 0) return [];
  const { notes } = words.result;
  const title = inLanguage(rubric.title, language);
  return choice.fits.length > 1
    ? [notes.severalRubrics(choice.sector, choice.fits, title)]
    : [notes.sectorRubric(choice.sector, title)];
}

function passedOver({ level, criteria }: ScoredCompany, { words, language }: Telling): string[] {
  const reached = levels.slice(1, levels.indexOf(level.estimate) + 1) as AskedLevel[];
  return reached.flatMap((each) => {
    const gates = gatesOf(criteria, each).filter(
      ({ outcome, scored }) => outcome === 'passed-over' && scored.status !== 'not-applicable',
    );
    if (gates.length === 0) return [];
    const titles = gates.map(({ scored }) => inLanguage(scored.criterion.title, language));
    return [words.result.notes.passedOver(titles, words.terms.levels[each])];
  });
}

function shareNotes({ description, words }: Telling): string[] {
  const { notes, number } = words.result;
  const shares = description.channels.map(({ share }) => share);
  if (shares.every((share) => share === undefined)) return [];
  if (shares.includes(undefined)) return [notes.sharesUnused];
  const total = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  return total > 1.001 ? [notes.sharesBeyondOne(number(total))] : [];
}

function practiceNotes({ description, rubric, words }: Telling): string[] {
  const known = rubric.practices.map(({ id }) => id);
  return description.practices
    .filter(({ id }) => !known.includes(id))
    .map(({ id }) => words.result.notes.otherPractice(id, nearest(id, known)));
}
