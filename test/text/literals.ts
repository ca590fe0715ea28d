import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The files with the words of a language, by their path below `src/text`, with their code. */
export function wordFiles(language: string): ReadonlyMap<string, string> {
  const root = fileURLToPath(new URL('../../src/text/', import.meta.url));
  const paths = readdirSync(`${root}${language}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(`${root}${language}/${path}`, 'utf8')]));
}

/**
 * The fixed texts in a file of words: its strings, and the parts of its templates between what is
 * filled in. Enough of TypeScript for these files, which the formatter keeps in one form.
 */
export function literalsIn(code: string): string[] {
  const texts: string[] = [];
  // For each template that is interrupted by `${`, how many braces are open in what is filled in.
  const open: number[] = [];
  let at = 0;
  while (at < code.length) {
    const sign = code[at] ?? '';
    const goesOn = sign === '}' && open.at(-1) === 0;
    const end = goesOn ? -1 : commentEnd(code, at);
    if (end > at) {
      at = end;
    } else if (goesOn || /['"`]/.test(sign)) {
      if (goesOn) open.pop();
      const text = quotedText(code, at, goesOn ? '`' : sign);
      texts.push(unescaped(text));
      at += text.length + 2;
      if (code.startsWith('${', at - 1)) {
        open.push(0);
        at += 1;
      }
    } else {
      countBrace(sign, open);
      at += 1;
    }
  }
  return texts;
}

function countBrace(sign: string, open: number[]): void {
  const depth = open.pop();
  if (depth !== undefined) open.push(depth + ({ '{': 1, '}': -1 }[sign] ?? 0));
}

/** Where the comment that begins here ends; -1 where none begins. */
function commentEnd(code: string, at: number): number {
  if (code.startsWith('//', at)) return endOf(code, at, '\n');
  return code.startsWith('/*', at) ? endOf(code, at, '*/') : -1;
}

/** From after the opening sign at `start` to the closing one, or to the next `${` of a template. */
function quotedText(code: string, start: number, sign: string): string {
  let end = start + 1;
  while (end < code.length && code[end] !== sign) {
    if (sign === '`' && code.startsWith('${', end)) break;
    end += code[end] === '\\' ? 2 : 1;
  }
  return code.slice(start + 1, end);
}

function endOf(code: string, start: number, sign: string): number {
  const end = code.indexOf(sign, start + 2);
  return end < 0 ? code.length : end + sign.length;
}

function unescaped(text: string): string {
  return text.replace(/\\(n|u\{([0-9a-f]+)\}|.)/gi, (_, sign: string, code?: string) => {
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    return sign === 'n' ? '\n' : sign;
  });
}

/** A text in the form in which texts are compared: small letters, one blank between words. */
export function plain(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** How many words a text has. */
export function wordCount(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
