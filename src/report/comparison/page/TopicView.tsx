import type { CompareWords } from '../compareTerms.ts';
import type { Entry, EntrySign, Topic } from '../topics/topic.ts';

const signs: Readonly<Record<EntrySign, string>> = {
  gained: '✓',
  lost: '✗',
  other: '~',
  perhaps: '?',
  contradicted: '≠',
  point: '·',
  more: '',
};

/** A subject as a section of a page; nothing without entries. */
export function TopicView({ topic, words }: { topic: Topic; words: CompareWords }) {
  if (topic.entries.length === 0) return null;
  return (
    <section>
      <h2>{topic.title}</h2>
      <Entries entries={topic.entries} words={words} />
    </section>
  );
}

function Entries({ entries, words }: { entries: readonly Entry[]; words: CompareWords }) {
  const names: Readonly<Partial<Record<EntrySign, string>>> = words.compare.page.signs;
  return (
    <ul>
      {entries.map(({ sign, text, muted, details = [] }, index) => (
        <li key={index} class={muted ? 'muted' : ''}>
          {sign !== null && (
            <span
              class={`sign ${sign}`}
              {...(names[sign]
                ? { role: 'img', 'aria-label': names[sign] }
                : { 'aria-hidden': true })}
            >
              {signs[sign]}
            </span>
          )}
          {text}
          {details.length > 0 && <Entries entries={details} words={words} />}
        </li>
      ))}
    </ul>
  );
}
