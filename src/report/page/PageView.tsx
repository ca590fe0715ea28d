import { Contents } from './Contents.tsx';
import type { PageContext } from './pageContext.ts';
import { ChannelMapSection } from './sections/ChannelMapSection.tsx';
import { Contradictions } from './sections/Contradictions.tsx';
import { Dimensions } from './sections/Dimensions.tsx';
import { Handovers } from './sections/Handovers.tsx';
import { Headline } from './sections/Headline.tsx';
import { JourneysSection } from './sections/JourneysSection.tsx';
import { Method } from './sections/Method.tsx';
import { Missing } from './sections/Missing.tsx';
import { Plan } from './sections/Plan.tsx';
import { QuadrantSection } from './sections/QuadrantSection.tsx';
import { Questions } from './sections/Questions.tsx';
import { Unstated } from './sections/Unstated.tsx';
import { WhatIfBar } from './WhatIfBar.tsx';

/** The whole page, in the order in which it is read: the answer first, then what it rests on. */
export function PageView({ page }: { page: PageContext }) {
  return (
    <>
      <Contents page={page} />
      <main id="main">
        <Headline page={page} />
        <Missing page={page} />
        <Dimensions page={page} />
        <ChannelMapSection page={page} />
        <Handovers page={page} />
        <JourneysSection page={page} />
        <QuadrantSection page={page} />
        <Contradictions page={page} />
        <Plan page={page} />
        <Questions page={page} />
        <Unstated page={page} />
        <Method page={page} />
      </main>
      <WhatIfBar page={page} />
    </>
  );
}
