import type { Content, FuzzCall } from './fuzzCall.ts';

/** Most calls that are tried to make one smaller. */
const mostTries = 400;

/**
 * The smallest call that can be found which still has the fault: without files, words, lines, and
 * at last characters, one stretch after the other.
 */
export async function smallerCall(
  call: FuzzCall,
  hasFault: (call: FuzzCall) => Promise<boolean>,
): Promise<FuzzCall> {
  let best = call;
  let tries = 0;
  const attempt = async (candidate: FuzzCall) => {
    if (tries++ >= mostTries || !(await hasFault(candidate))) return false;
    best = candidate;
    return true;
  };
  for (const path of Object.keys(best.files)) {
    const { [path]: _, ...files } = best.files;
    await attempt({ ...best, files });
  }
  await attempt({ ...best, environment: {} });
  await fewer([...best.words], (words) => attempt({ ...best, words }));
  for (const path of Object.keys(best.files)) {
    await shorter(best.files[path] ?? '', (content) =>
      attempt({ ...best, files: { ...best.files, [path]: content } }),
    );
  }
  await shorter(best.input, (input) => attempt({ ...best, input }));
  return best;
}

type Attempt<Value> = (value: Value) => Promise<boolean>;

async function shorter(content: Content, attempt: Attempt<Content>): Promise<void> {
  const text = Buffer.from(content).toString('latin1');
  const bytes = (parts: readonly string[]) => Buffer.from(parts.join(''), 'latin1');
  const lines = await fewer(text.split(/(?<=\n)/), (parts) => attempt(bytes(parts)));
  const rest = lines.join('');
  if (rest.length < 2000) await fewer([...rest], (parts) => attempt(bytes(parts)));
}

/** Takes out stretches of items, long ones first, as long as the fault stays; returns what is left. */
async function fewer<Item>(items: Item[], attempt: Attempt<Item[]>): Promise<Item[]> {
  let left = items;
  for (let length = Math.ceil(left.length / 2); length >= 1; length = Math.floor(length / 2)) {
    for (let start = 0; start < left.length; ) {
      const without = [...left.slice(0, start), ...left.slice(start + length)];
      if (await attempt(without)) left = without;
      else start += length;
    }
  }
  return left;
}
