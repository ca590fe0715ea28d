import { harmless } from '../../../text/harmless.ts';

/** Lines of a file as they become: those that go, and those that come. */
export function StepLines({
  removed,
  added,
  label,
}: {
  removed: readonly string[];
  added: readonly string[];
  label: string;
}) {
  const lines = [
    ...removed.map((line) => ({ sign: '-', line })),
    ...added.map((line) => ({ sign: '+', line })),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="lines" tabIndex={0} aria-label={label}>
      {lines.map(({ sign, line }, index) => (
        <code key={index} class={sign === '+' ? 'added' : 'removed'}>
          {`${sign} ${harmless(line)}\n`}
        </code>
      ))}
    </section>
  );
}
