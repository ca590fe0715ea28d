import type { Assessment } from '../../assessment.ts';
import { flowText, freshnessText } from '../picture/map/flowText.ts';
import { nameOf } from '../picture/nameOf.ts';
import { dataWordName } from '../text/dataWordName.ts';
import { visible } from '../text/visible.ts';
import { arrivalGroups } from './arrivalGroups.ts';
import { Place } from './Place.tsx';
import type { PageContext } from './pageContext.ts';

/** A channel or system: who runs it, what reaches it from where and how fresh, and its own flows. */
export function ChannelDetail({ page, id }: { page: PageContext; id: string }) {
  const { assessment, words } = page;
  const { map: say } = words.page;
  const channel = assessment.channels.find((each) => each.id === id);
  const node = channel ?? assessment.systems.find((each) => each.id === id);
  if (!node) return null;
  const flows = assessment.flows.filter(({ from, to }) => from === id || to === id);
  return (
    <div class="channel-detail">
      <h3>
        {nameOf([node])(id)} <Place at={node.at} />
      </h3>
      <p class="lead">{ownerText(page, node)}</p>
      {channel && <Arrivals page={page} id={id} />}
      <h4>{say.flows}</h4>
      {flows.length === 0 ? (
        <p>{assessment.flowsComplete ? say.noFlows : say.noFlowsKnown}</p>
      ) : (
        <ul>
          {flows.map((flow) => (
            <li key={`${flow.at.file} ${flow.at.line} ${flow.at.column}`}>
              {flowText(flow, assessment, words)} <Place at={flow.at} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ownerText(
  { words, teamName }: PageContext,
  { team, ownerKnown, vendor }: Assessment['systems'][number],
): string {
  const { map: say } = words.page;
  const owner =
    team !== null ? say.owner(teamName(team)) : ownerKnown ? say.nobody : say.ownerUnknown;
  return vendor === null ? owner : `${owner} · ${words.report.silos.vendors(1, visible(vendor))}`;
}

/** What reaches a channel from the others: those that send the same are told together. */
function Arrivals({ page, id }: { page: PageContext; id: string }) {
  const { assessment, words, channelName } = page;
  const { map: say } = words.page;
  if (assessment.handovers.length === 0) return null;
  const { sure, possible, nothing } = arrivalGroups(assessment, id);
  const names = (ids: readonly string[]) => words.report.list(ids.map(channelName));
  return (
    <>
      <h4>{say.reaches}</h4>
      <ul>
        {sure.map(({ from, data, freshness }) => (
          <li key={`${from} ${freshness} ${data}`}>
            {say.from(
              names(from),
              words.report.list(data.map((word) => dataWordName(word, words))),
              freshness === null ? say.oneSystem : freshnessText(freshness, words),
            )}
          </li>
        ))}
        {possible.length > 0 && <li>{say.possible(names(possible))}</li>}
        {nothing.length > 0 && <li>{say.nothing(names(nothing))}</li>}
      </ul>
    </>
  );
}
