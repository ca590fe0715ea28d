import { markdownText } from '../../markdown/markdownText.ts';
import type { Entry, EntrySign, Topic } from '../topics/topic.ts';

const signs: Readonly<Record<EntrySign, string>> = {
  gained: '✓ ',
  lost: '✗ ',
  other: '~ ',
  perhaps: '? ',
  contradicted: '≠ ',
  point: '',
  more: '',
};

/** A subject as a list under its title; nothing without entries. */
export function topicSection({ title, entries }: Topic): string[] {
  if (entries.length === 0) return [];
  return [`## ${markdownText(title)}`, '', ...entries.flatMap((entry) => itemLines(entry, ''))];
}

function itemLines({ sign, text, details = [] }: Entry, indent: string): string[] {
  // The sign in front of it keeps what looks like a heading or a list from being one.
  const shown = sign === null ? markdownText(text) : signs[sign] + markdownText(text);
  return [`${indent}- ${shown}`, ...details.flatMap((detail) => itemLines(detail, `${indent}  `))];
}
