/** One line of a stream, without its end; `bytes` is null where it was longer than allowed. */
export interface StreamLine {
  /** From 1. */
  number: number;
  bytes: Uint8Array | null;
  /** Bytes, also of a line that was not kept. */
  length: number;
}

const lineFeed = 0x0a;

/** The lines of a stream as they come in. Of a line that is too long nothing is kept. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<StreamLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const line = (): StreamLine => {
    const bytes = length > limit ? null : Buffer.concat(parts);
    const ended = { number: ++number, bytes, length };
    parts = [];
    length = 0;
    return ended;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      take(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield line();
}
