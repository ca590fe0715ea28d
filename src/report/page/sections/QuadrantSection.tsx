import { Quadrant } from '../../picture/Quadrant.tsx';
import type { PageContext } from '../pageContext.ts';
import { Section } from '../Section.tsx';

/** Data against organisation. */
export function QuadrantSection({ page: { assessment, words } }: { page: PageContext }) {
  return (
    <Section id="quadrant" title={words.picture.quadrant.title} lead={words.page.quadrant}>
      <figure class="quadrant">
        <Quadrant assessment={assessment} words={words} />
      </figure>
    </Section>
  );
}
