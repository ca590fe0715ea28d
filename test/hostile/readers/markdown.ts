import { marked } from 'marked';
import { html } from './html.ts';
import { mermaid } from './mermaid.ts';
import type { Reader } from './reader.ts';
import { terminal } from './terminal.ts';

/** What GitHub and GitLab make of plain text besides: people, issues, labels and mathematics. */
const mentions = /(?<![\p{L}\p{N}&])[@#!](?=[\p{L}\p{N}])|\$[^$\n]+\$/gu;
const fences = /^ *(`{3,})mermaid\n([\s\S]*?)^ *\1$/gm;

/** A page of GitHub: its parts are those of the plain name, and no name is more than text. */
export const markdown: Reader = {
  acting: (output, plain) => [
    ...terminal.acting(output, ''),
    ...html.acting(pageOf(output), pageOf(plain)),
    ...(mentionsIn(output) === mentionsIn(plain) ? [] : ['a mention']),
    ...diagramsIn(output).flatMap((diagram, index) =>
      mermaid.acting(diagram, diagramsIn(plain)[index] ?? ''),
    ),
  ],
  shown: (name) => terminal.shown(name),
  // What keeps signs apart is not seen.
  text: (output) => html.text(pageOf(output)).replaceAll('\u200b', ''),
};

function pageOf(text: string): string {
  return marked.parse(text, { async: false }) as string;
}

function diagramsIn(text: string): string[] {
  return [...text.matchAll(fences)].map(([, , diagram = '']) => diagram);
}

/** Code is no text, and what is escaped is a sign like any other. */
function mentionsIn(text: string): number {
  const outside = text
    .replace(/^( *)(`{3,})[^\n]*\n[\s\S]*?^\1\2$/gm, '')
    .replace(/\\.|(`+)(?!`).*?(?<!`)\1(?!`)/g, '·');
  return outside.match(mentions)?.length ?? 0;
}
