import { markup, otherTags } from './markup.ts';
import type { Reader } from './reader.ts';
import { otherElements } from './svg.ts';
import { terminal, unseenIn } from './terminal.ts';

const scripts = /<script[^>]*>([\s\S]*?)<\/script/gi;

/** A browser: it finds the tags, attributes and addresses of the plain page, and its own script. */
export const html: Reader = {
  acting: (output, plain) => {
    const [found, expected] = [output, plain].map((page) => markup(withoutRest(page)));
    return [
      ...unseenIn(withoutOwnScript(output, plain)),
      ...(found?.stray ?? []),
      ...otherTags(found?.tags ?? [], expected?.tags ?? []),
      ...otherElements(drawnIn(output), drawnIn(plain)),
      ...otherScripts(output, plain),
    ];
  },
  shown: (name) => terminal.shown(name),
  text: (output) => terminal.text(markup(withoutScripts(output)).texts.join('')),
};

const drawings = /<svg[\s\S]*?<\/svg>/g;

function drawnIn(page: string): string {
  return [...withoutScripts(page).matchAll(drawings)].join('\n');
}

function withoutRest(page: string): string {
  return withoutScripts(page).replace(drawings, '');
}

/** The policy of a page holds the digest of its script, which its data is no part of. */
function withoutScripts(page: string): string {
  return page.replace(scripts, '<script></script').replace(/<style>[\s\S]*?<\/style>/, '<style>');
}

/** The script of the page is ours, and the same for every name. */
function withoutOwnScript(output: string, plain: string): string {
  return scriptsIn(plain).reduce((text, script) => text.replaceAll(script, ''), output);
}

function scriptsIn(page: string): string[] {
  return [...page.matchAll(scripts)].map(([, text = '']) => text).filter((text) => text !== '');
}

/** Data is JSON that has no `<` in it; whatever else runs is what runs on the plain page. */
function otherScripts(output: string, plain: string): string[] {
  const [found, expected] = [scriptsIn(output), scriptsIn(plain)];
  if (found.length !== expected.length) return ['another script'];
  return found.filter((text, index) =>
    /^\s*[[{]/.test(text) ? text.includes('<') || !isJson(text) : text !== expected[index],
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
