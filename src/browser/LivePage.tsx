import { useEffect, useState } from 'preact/hooks';
import { PageView } from '../report/page/PageView.tsx';
import { pageContext } from '../report/page/pageContext.ts';
import type { PageData } from '../report/page/pageData.ts';
import { choosableKeys } from '../report/picture/map/ChannelMap.tsx';
import { mapNodes } from '../report/picture/map/mapNodes.ts';
import { browserWords } from './browserWords.ts';
import { useChoosing } from './useChoosing.ts';
import { useTheme } from './useTheme.ts';
import { useWhatIf } from './useWhatIf.ts';

/** The page with what a reader can do in it. It begins as the page that was written, then comes alive. */
export function LivePage({ data }: { data: PageData }) {
  const { assessment, layout, sources } = data;
  const words = browserWords(assessment.language);
  const [isAlive, setAlive] = useState(false);
  useEffect(() => setAlive(true), []);
  const { whatIf, shown } = useWhatIf(data);
  const theme = useTheme();
  const choosing = useChoosing(choosableKeys(mapNodes(shown, assessment.plan, words), shown));
  const page = pageContext({
    assessment: shown,
    today: assessment,
    layout,
    words,
    choosing: isAlive ? choosing : null,
    whatIf: isAlive ? whatIf : null,
    theme: isAlive ? theme : null,
    hasSources: sources !== null,
  });
  return <PageView page={page} />;
}
