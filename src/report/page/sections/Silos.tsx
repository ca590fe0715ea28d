import type { Assessment } from '../../../assessment.ts';
import { visible } from '../../text/visible.ts';
import type { PageContext } from '../pageContext.ts';

/** The groups of channels that share nothing with each other. */
export function Silos({ page }: { page: PageContext }) {
  const { assessment, words } = page;
  const { silos: say } = words.report;
  if (assessment.silos.length < 2) return null;
  const isOpen = assessment.silos.some(({ certain }) => !certain);
  return (
    <>
      <h3>{say.title}</h3>
      <p class="lead">{say.explained(assessment.silos.length)}</p>
      <ul class="silos">
        {assessment.silos.map((silo) => (
          <Silo key={silo.channels[0]} page={page} silo={silo} />
        ))}
      </ul>
      {isOpen && <p class="lead">{say.uncertain}</p>}
    </>
  );
}

function Silo({
  page: { assessment, words, channelName, teamName },
  silo: { channels, teams, vendors, certain },
}: {
  page: PageContext;
  silo: Assessment['silos'][number];
}) {
  const { list, silos: say } = words.report;
  const inside = assessment.channels.filter(({ id }) => channels.includes(id));
  const nobody = inside.every(({ ownerKnown }) => ownerKnown) ? say.nobody : say.noTeams;
  return (
    <li>
      <strong>
        {certain ? '' : '? '}
        {list(channels.map(channelName))}
      </strong>
      <span class="beside">
        {teams.length > 0 ? say.teams(teams.length, list(teams.map(teamName))) : nobody}
        {vendors.length > 0 && ` · ${say.vendors(vendors.length, list(vendors.map(visible)))}`}
      </span>
    </li>
  );
}
