/**
 * Runs tasks side by side and gives their results in the order of the tasks. No more than so many
 * are taken from the source before the first of them is handed on, so that memory stays bounded
 * and a slow reader slows the source down.
 */
export async function* inOrder<Task, Result>(
  tasks: AsyncIterable<Task>,
  { most, run }: { most: number; run(task: Task): Promise<Result> },
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const task of tasks) {
    const result = run(task);
    // Whoever awaits it hears of an error; until then it is nobody's.
    result.catch(() => {});
    running.push(result);
    if (running.length >= most) yield await (running.shift() as Promise<Result>);
  }
  for (const result of running) yield await result;
}
