import { ChannelMap } from '../../picture/map/ChannelMap.tsx';
import { ChannelDetail } from '../ChannelDetail.tsx';
import type { PageContext } from '../pageContext.ts';
import { Section, Wide } from '../Section.tsx';
import { Silos } from './Silos.tsx';

/** Each flow would be listed twice, and the page has to stay small enough to be mailed. */
const mostListed = 200;

/** The map, and for each channel what reaches it and what it sends. */
export function ChannelMapSection({ page }: { page: PageContext }) {
  const { assessment, today, layout, words, choosing } = page;
  const chosen = choosing?.chosen ?? null;
  const listsFlows = assessment.flows.length <= mostListed;
  return (
    <Section
      id="map"
      title={words.page.map.title}
      lead={choosing ? words.page.map.choose : undefined}
    >
      <Wide label={words.page.wide(words.page.map.title)}>
        <ChannelMap
          assessment={assessment}
          words={words}
          layout={layout}
          planned={today.plan}
          choosing={choosing ?? undefined}
        />
      </Wide>
      {choosing ? (
        <div class="detail" aria-live="polite">
          {chosen === null ? null : <ChannelDetail page={page} id={chosen} listsFlows />}
        </div>
      ) : (
        <details>
          <summary>{words.page.map.each(assessment.channels.length)}</summary>
          {listsFlows ? null : <p>{words.page.map.flowsLeftOut(assessment.flows.length)}</p>}
          {assessment.channels.map(({ id }) => (
            <ChannelDetail key={id} page={page} id={id} listsFlows={listsFlows} />
          ))}
        </details>
      )}
      <Silos page={page} />
    </Section>
  );
}
