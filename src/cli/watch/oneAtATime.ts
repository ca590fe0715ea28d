/** Runs a task after each call, never twice at once; calls in the meantime count as one. */
export function oneAtATime(
  task: () => Promise<void>,
  failed: (error: unknown) => void,
): () => Promise<void> {
  let isRunning = false;
  let isAsked = false;
  return async () => {
    isAsked = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (isAsked) {
        isAsked = false;
        await task();
      }
    } catch (error) {
      failed(error);
    } finally {
      isRunning = false;
    }
  };
}
