import type { ComponentChildren } from 'preact';

interface SectionProps {
  id: string;
  title: string;
  /** A sentence below the heading. */
  lead?: string | undefined;
  children: ComponentChildren;
}

/** A section of the page, which the contents lead to. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{title}</h2>
      {lead && <p class="lead">{lead}</p>}
      {children}
    </section>
  );
}

/** A picture that may be wider than the screen; it then moves inside its frame. */
export function Wide({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="wide" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
