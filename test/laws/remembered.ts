/** So many answers are kept; a long run would hold all of its companies else. */
const most = 2_000;

/**
 * The same function, which works out the answer to a question it was asked before no second time:
 * laws that are tried on the same companies score each once.
 */
export function remembered<Question extends unknown[], Answer>(
  answerTo: (...question: Question) => Answer,
): (...question: Question) => Answer {
  const answers = new Map<string, Answer>();
  return (...question) => {
    const key = JSON.stringify(question);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = answerTo(...question);
    if (answers.size >= most) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
