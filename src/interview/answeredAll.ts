import { InputError } from '../source/inputError.ts';
import type { Position } from '../source/position.ts';
import type { Problem } from '../source/problem.ts';
import { positionOf, problemAt } from '../source/sourceDocument.ts';
import { answered } from './answered.ts';
import type { Ask } from './ask.ts';
import { askAbout } from './askAbout.ts';
import { placedProblems } from './checkedAnswer.ts';
import type { Interview } from './interview.ts';
import type { PlacedReply } from './readAnswers.ts';
import { knownAbouts } from './subject.ts';

/** What has to be there before anything can be said about it. */
const stages = ['company', 'channels', 'systems', 'journeys'];

/**
 * The interview after all replies of a file. What others are about comes first, whatever the order
 * of the file. Throws an `InputError` with everything that is wrong in it, each at its line.
 */
export function answeredAll(interview: Interview, replies: readonly PlacedReply[]): Interview {
  const problems: Problem[] = [];
  let current = interview;
  for (const reply of replies.toSorted((one, other) => stageOf(one) - stageOf(other))) {
    const ask = askAbout(current, reply.about);
    const found = ask ? faultsOf(ask, reply) : [unknownQuestion(current, reply)];
    problems.push(...found);
    if (!ask || found.length > 0) continue;
    try {
      current = answered(current, ask, reply);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems.map((problem) => placed(problem, reply)));
    }
  }
  if (problems.length > 0) throw new InputError(problems.sort(byPlace));
  return current;
}

/** Lists come before their parts: `channels` before `channels.store.team`, all before flows. */
function stageOf({ about }: PlacedReply): number {
  const [list = ''] = about.split('.');
  const stage = stages.indexOf(list);
  return about.includes('.') && list !== 'company'
    ? stages.length
    : stage < 0
      ? stages.length
      : stage;
}

function faultsOf(ask: Ask, { answer, document, path }: PlacedReply): Problem[] {
  return answer.kind === 'value' ? placedProblems(ask, document, [...path, 'answer']) : [];
}

function unknownQuestion(interview: Interview, { about, document, path }: PlacedReply): Problem {
  return problemAt(document, 'unknown-question', positionOf(document, path, 'key'), {
    values: { about },
    misspelt: { word: about, known: knownAbouts(interview) },
  });
}

/** What is wrong with the company as answered is wrong with the answer. */
function placed(problem: Problem, { document, path }: PlacedReply): Problem {
  const at = positionOf(document, [...path, 'answer'], 'key');
  const { code, values, suggestion } = problem;
  return { ...problemAt(document, code, at, { values }), suggestion };
}

/** All that is wrong with answers stands somewhere in their file. */
function byPlace(one: Problem, other: Problem): number {
  const [here, there] = [one.at as Position, other.at as Position];
  return here.line - there.line || here.column - there.column;
}
