import type { PlainValue } from '../source/edit/edit.ts';
import { InputError } from '../source/inputError.ts';
import { defaultLimits, type Limits } from '../source/limits.ts';
import type { Path } from '../source/path.ts';
import { readSource } from '../source/readSource.ts';
import { schemaProblems } from '../source/schemaProblems.ts';
import type { SourceDocument } from '../source/sourceDocument.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import { answersSchema, type WrittenAnswers } from './answersSchema.ts';
import type { Reply } from './reply.ts';

/** A reply that stands in a file. */
export interface PlacedReply extends Reply {
  document: SourceDocument;
  /** The way to it in the document. */
  path: Path;
}

/**
 * The replies of a file of answers; what is left empty is none. Throws an `InputError` where it is
 * no such file. Whether the answers fit their questions shows when they are given.
 */
export function readAnswers(file: SourceFile, limits: Limits = defaultLimits): PlacedReply[] {
  const { document, problems } = readSource(file, limits, isText);
  const faults = problems.length > 0 ? problems : schemaProblems(document, answersSchema);
  if (faults.length > 0) throw new InputError(faults);
  const { answers } = document.value as WrittenAnswers;
  return Object.entries(answers).flatMap(([about, written]) => {
    if (!written) return [];
    const place = { document, path: ['answers', about] };
    const note = written.note === null || written.note === undefined ? '' : String(written.note);
    const given = answersIn(written);
    // A note alone is worth keeping, too.
    if (given.length === 0 && note === '') return [];
    const [first = { kind: 'skip' as const }, ...more] = given;
    return [
      { about, answer: first, note, ...place },
      ...more.map((answer) => ({ about, answer, ...place })),
    ];
  });
}

/** Where yes and no are meant, `true` is one of them. */
const yesOrNo = /^practices\.|\.measured$/;

/** All that is said in an answer is words: of two shops, `101` is the id. */
function isText([, about, ...inside]: Path): boolean {
  return inside.length > 0 && inside.at(-1) !== 'unfinished' && !yesOrNo.test(String(about));
}

type Written = NonNullable<WrittenAnswers['answers'][string]>;

function answersIn({ answer, not_applicable }: Written): Reply['answer'][] {
  const given: Reply['answer'][] = Object.entries(not_applicable ?? {}).map(
    ([criterion, reason]) => ({ kind: 'not-applicable', criterion, reason: String(reason) }),
  );
  if (answer === undefined || answer === null) return given;
  if (answer === 'unknown') return [{ kind: 'unknown' }, ...given];
  return [{ kind: 'value', value: answer as PlainValue }, ...given];
}
