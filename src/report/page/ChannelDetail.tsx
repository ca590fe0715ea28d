import type { Assessment } from '../../assessment.ts';
import { flowText, freshnessText } from '../picture/map/flowText.ts';
import { nameOf } from '../picture/nameOf.ts';
import { dataWordName } from '../text/dataWordName.ts';
import { visible } from '../text/visible.ts';
import { arrivalGroups } from './arrivalGroups.ts';
import { Place } from './Place.tsx';
import type { PageContext } from './pageContext.ts';

/** A channel or system: who runs it, what reaches it from where and how fresh, and its own flows. */
export function ChannelDetail({
  page,
  id,
  listsFlows,
}: {
  page: PageContext;
  id: string;
  listsFlows: boolean;
}) {
  const { assessment } = page;
  const channel = assessment.channels.find((each) => each.id === id);
  const node = channel ?? assessment.systems.find((each) => each.id === id);
  if (!node) return null;
  return (
    <div class="channel-detail">
      <h3>
        {nameOf([node])(id)} <Place at={node.at} />
      </h3>
      <p class="lead">{ownerText(page, node)}</p>
      {channel && <Arrivals page={page} id={id} />}
      {listsFlows && <Flows page={page} id={id} />}
    </div>
  );
}

function Flows({ page: { assessment, words }, id }: { page: PageContext; id: string }) {
  const { map: say } = words.page;
  const flows = assessment.flows.filter(({ from, to }) => from === id || to === id);
  return (
    <>
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
    </>
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

/** Fewer names than these are always listed. */
const fewNames = 6;

/** What reaches a channel from the others: those that send the same are told together. */
function Arrivals({ page, id }: { page: PageContext; id: string }) {
  const { assessment, words, channelName } = page;
  const { map: say } = words.page;
  if (assessment.handovers.length === 0) return null;
  const { sure, possible, nothing, senders } = arrivalGroups(assessment, id);
  const listed = (ids: readonly string[]) => words.report.list(ids.map(channelName));
  const names = (ids: readonly string[]) => {
    const left = senders.filter((each) => !ids.includes(each));
    if (ids.length < fewNames || left.length > ids.length / 2) return listed(ids);
    return left.length === 0 ? say.allOthers : say.allBut(listed(left));
  };
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
