import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Comment {
  id: number;
  body: string;
  user: { login: string };
}

/** The part of GitHub that knows comments, on this machine. */
export interface FakeGithub {
  url: string;
  comments: Comment[];
  /** What was asked, as in `POST /repos/…`. */
  asked: string[];
  close(): void;
}

interface Answers {
  comments?: readonly Omit<Comment, 'id'>[];
  /** What it says to whoever wants to write. */
  writing?: number;
}

/** Starts it with some comments that are there already. */
export async function fakeGithub({ comments = [], writing = 200 }: Answers): Promise<FakeGithub> {
  const state: Comment[] = comments.map((comment, index) => ({ ...comment, id: index + 1 }));
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    asked.push(`${method} ${url}`);
    const answer = (code: number, data: unknown) =>
      response.writeHead(code, { 'Content-Type': 'application/json' }).end(JSON.stringify(data));
    if (headers.authorization !== 'Bearer secret') return answer(401, { message: 'No.' });
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    if (method === 'GET') {
      const [page, size] = ['page', 'per_page'].map((key) => Number(searchParams.get(key)));
      return answer(200, state.slice(((page ?? 1) - 1) * (size ?? 0), (page ?? 1) * (size ?? 0)));
    }
    if (writing !== 200) return answer(writing, { message: 'Resource not accessible' });
    const body = await bodyOf(request);
    if (method === 'PATCH') {
      const found = state.find(({ id }) => pathname.endsWith(`/issues/comments/${id}`));
      if (!found) return answer(404, {});
      found.body = body;
      return answer(200, found);
    }
    const made = { id: state.length + 1, body, user: { login: 'github-actions[bot]' } };
    state.push(made);
    return answer(201, made);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, comments: state, asked, close: () => server.close() };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return (JSON.parse(text) as { body: string }).body;
}
