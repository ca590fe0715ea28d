import { readCompany } from '../company/readCompany.ts';
import type { CompanyEdit } from '../plan/writing/companyEdit.ts';
import { editedFiles } from '../plan/writing/editedFiles.ts';
import { InputError } from '../source/inputError.ts';
import { nearest } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import type { Ask } from './ask.ts';
import { checkedAnswer } from './checkedAnswer.ts';
import type { Interview } from './interview.ts';
import type { InterviewProblemCode } from './interviewProblem.ts';
import { askKinds } from './kinds/askKinds.ts';
import { noteEdits } from './noteEdits.ts';
import type { Reply } from './reply.ts';
import { type Subject, subjectOf } from './subject.ts';

/**
 * The interview after a reply, with its files as they are to be saved: comments and layout kept.
 * Throws an `InputError` where the reply does not fit the question, or the company cannot be read
 * with it, and `UneditableText` where a file is laid out so that it cannot be edited safely.
 */
export function answered(interview: Interview, ask: Ask, reply: Reply): Interview {
  const subject = subjectOf(ask.about, interview);
  if (!subject) return interview;
  const edits = [...replyEdits(ask, reply, subject), ...noteEdits(reply, subject)];
  const files = editedFiles(interview.files, edits);
  const description = edits.length === 0 ? interview.description : readCompany(files);
  return {
    ...interview,
    ...{ files, description },
    skipped: isPutOff(ask, reply) ? new Set([...interview.skipped, ask.about]) : interview.skipped,
    last: ask.about,
  };
}

/** What a reply changes in the files. */
function replyEdits(ask: Ask, { answer }: Reply, subject: Subject): CompanyEdit[] {
  const kind = askKinds[ask.what];
  switch (answer.kind) {
    case 'value': {
      const problems = checkedAnswer(ask, answer.value);
      if (problems.length > 0) throw new InputError(problems);
      return kind.edits(answer.value, subject);
    }
    case 'unknown':
      return kind.unknown?.(subject) ?? [];
    case 'not-applicable': {
      const { criterion, reason } = answer;
      if (!ask.criteria.includes(criterion)) throw new InputError([notOptional(ask, criterion)]);
      const path = ['not_applicable', criterion];
      const { at } = subject.description;
      const file = (at.not_applicable ?? at.root).file;
      return [{ file, edit: { kind: 'set', path, value: reason } }];
    }
    case 'skip':
      return [];
  }
}

function notOptional({ criteria }: Ask, criterion: string): Problem<InterviewProblemCode> {
  return {
    code: 'not-optional',
    values: { criterion, allowed: criteria },
    ...{ at: null, frame: null, related: null },
    suggestion: nearest(criterion, criteria),
  };
}

/** What a file has no word for can only be put off; so is what has just been called not applicable. */
function isPutOff({ mayBeUnknown }: Ask, { answer }: Reply): boolean {
  if (answer.kind === 'unknown') return !mayBeUnknown;
  return answer.kind === 'skip' || answer.kind === 'not-applicable';
}
