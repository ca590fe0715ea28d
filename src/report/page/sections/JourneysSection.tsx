import { Journeys } from '../../picture/Journeys.tsx';
import { breakSentences } from '../../text/breakSentences.ts';
import { visible } from '../../text/visible.ts';
import { Place } from '../Place.tsx';
import type { PageContext } from '../pageContext.ts';
import { Section, Wide } from '../Section.tsx';

/** The journeys as storyboards, and why they break where they do. */
export function JourneysSection({ page }: { page: PageContext }) {
  const { assessment, words } = page;
  const { journeys } = assessment;
  const broken = journeys.filter(({ breaks }) => breaks.length > 0);
  return (
    <Section id="journeys" title={words.report.journeys.title} lead={words.page.journeys}>
      <div class="for-wide">
        <Wide label={words.page.wide(words.report.journeys.title)}>
          <Journeys assessment={assessment} words={words} />
        </Wide>
      </div>
      <div class="for-narrow">
        <Journeys assessment={assessment} words={words} narrow />
      </div>
      {broken.length > 0 && (
        <details>
          <summary>{words.page.whyBroken}</summary>
          {broken.map((journey) => (
            <div key={journey.id}>
              <h3>{visible(journey.name)}</h3>
              <ul>
                {breakSentences(page, journey).map(({ text, certain, places }) => (
                  <li key={text}>
                    <span class={certain ? 'sign bad' : 'sign warn'}>{certain ? '✗' : '?'}</span>
                    {text} {places[0] && <Place at={places[0]} />}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
    </Section>
  );
}
