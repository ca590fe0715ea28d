import type { Channel, Description, Listing, Maybe } from '../../src/company/description.ts';
import { readCompany } from '../../src/company/readCompany.ts';
import type { Ask } from '../../src/interview/ask.ts';
import { readDocuments, valueAt } from '../../src/interview/documents.ts';
import { flowEntries, sourceInto } from '../../src/interview/kinds/flowEntries.ts';
import type { Answer, Reply } from '../../src/interview/reply.ts';
import type { PlainValue } from '../../src/source/edit/edit.ts';
import type { SourceDocument } from '../../src/source/sourceDocument.ts';
import type { SourceFile } from '../../src/source/sourceFile.ts';

/** Somebody who knows what a file says of the company, and nothing else. */
export type Client = (ask: Ask) => Reply;

/** What a client knows: the company, and how its file puts it. */
interface Known {
  description: Description;
  document: SourceDocument;
}

export function clientOf(file: SourceFile): Client {
  const known = {
    description: readCompany([file]),
    document: readDocuments([file])[0] as SourceDocument,
  };
  return (ask) => ({ about: ask.about, answer: answers[ask.what](ask, known) });
}

const unknown: Answer = { kind: 'unknown' };
const skip: Answer = { kind: 'skip' };

function said(value: PlainValue): Answer {
  return { kind: 'value', value };
}

const answers: Readonly<Record<Ask['what'], (ask: Ask, known: Known) => Answer>> = {
  name: (_, { description: { name } }) => (name === null ? skip : said(name)),
  sector: (_, { description: { sector } }) => (sector === null ? skip : said(sector)),
  channels: (_, { document }) => said(nodesIn(document, 'channels')),
  systems: (_, { document }) => said(nodesIn(document, 'systems')),
  kind: asWritten,
  direction: asWritten,
  owner: (ask, { description }) => one(ownerIn(ask.about, description)),
  stages: (ask, known) => several(channelIn(ask, known).stages),
  identifies_by: (ask, known) => several(channelIn(ask, known).identifiesBy),
  personalised_with: asWritten,
  voice: (_, known) => guidelines('voice', known),
  visual: (_, known) => guidelines('visual', known),
  goals: (ask, known) => several(teamIn(ask, known).goals),
  reports_to: (ask, known) => one(teamIn(ask, known).reportsTo),
  works_with: (ask, known) => several(teamIn(ask, known).worksWith),
  masters,
  incoming,
  data: asWritten,
  freshness: asWritten,
  ends: () => unknown,
  journeys(_, { document, description }) {
    if (description.journeys === undefined) return unknown;
    const told = Object.entries(valueAt(document, ['journeys']) as Record<string, object>);
    return said(Object.fromEntries(told.map(([id, journey]) => [id, storyIn(journey)])));
  },
  steps: asWritten,
  within: asWritten,
  measured({ about }, { description: { kpis } }) {
    const kpi = kpis.items.find(({ id }) => about === `kpis.${id}.measured`);
    if (kpi) return kpi.measured === undefined ? unknown : said(kpi.measured ? 'yes' : 'no');
    return kpis.complete ? said('no') : unknown;
  },
  practice({ about }, { description: { practices } }) {
    const answer = practices.find(({ id }) => about === `practices.${id}`)?.answer;
    return answer === undefined ? unknown : said(answer);
  },
};

function asWritten({ about }: Ask, { document }: Known): Answer {
  const value = valueAt(document, about.split('.'));
  return value === undefined || value === null || value === 'unknown'
    ? unknown
    : said(value === 'none' ? [] : (value as PlainValue));
}

function one(value: Maybe<string>): Answer {
  return value === undefined ? unknown : said(value ?? 'none');
}

function several({ items, complete }: Listing<string>): Answer {
  if (complete) return said([...items]);
  return items.length === 0 ? unknown : said([...items, 'unknown']);
}

function ownerIn(about: string, description: Description): Maybe<string> {
  const [list, id] = about.split('.');
  const { channels, systems, journeys = [] } = description;
  const owned = list === 'channels' ? channels : list === 'systems' ? systems : journeys;
  return owned.find((each) => each.id === id)?.team;
}

function channelIn({ about }: Ask, { description }: Known): Channel {
  return description.channels.find(({ id }) => id === about.split('.')[1]) as Channel;
}

function teamIn({ about }: Ask, { description }: Known) {
  const id = about.split('.')[1];
  const team = description.teams.find((each) => each.id === id);
  const none = { items: [], complete: true };
  return team ?? { goals: none, reportsTo: null, worksWith: none };
}

function nodesIn(document: SourceDocument, key: string): PlainValue {
  const nodes = Object.entries(
    (valueAt(document, [key]) ?? {}) as Record<string, Record<string, string>>,
  );
  return Object.fromEntries(
    nodes.map(([id, { kind = '', name, direction }]) => [
      id,
      { kind, ...(name && { name }), ...(direction && { direction }) },
    ]),
  );
}

/** Those that do not follow the commonest guideline; all must be known to say so. */
function guidelines(part: 'voice' | 'visual', { description: { channels } }: Known): Answer {
  const labels = channels.map((channel) => channel[part]);
  if (labels.includes(undefined)) return unknown;
  const count = (label: unknown) => labels.filter((each) => each === label).length;
  const [commonest] = labels.toSorted((a, b) => count(b) - count(a));
  return said(channels.filter((channel) => channel[part] !== commonest).map(({ id }) => id));
}

function masters({ about }: Ask, { description, document }: Known): Answer {
  if (about !== 'masters') return asWritten({ about } as Ask, { description, document });
  const stated = description.systems.filter((system) => system.masters !== undefined);
  if (stated.length === 0) return unknown;
  const written = ({ id }: { id: string }) =>
    [valueAt(document, ['systems', id, 'masters'])].flat() as string[];
  return said(Object.fromEntries(stated.map((system) => [system.id, written(system)])));
}

function incoming({ about }: Ask, { description: { flows }, document }: Known): Answer {
  const node = about.split('.')[1] ?? '';
  const listed = flowEntries({ documents: [document] }).flatMap((entry) => {
    const from = sourceInto(node, entry);
    const { data, freshness } = entry.written;
    if (from === null) return [];
    return [{ from, ...(data ? { data } : {}), ...(freshness ? { freshness } : {}) }];
  });
  const isOpen = flows.open || flows.openTo.has(node);
  if (isOpen && listed.length === 0) return unknown;
  return said([...listed, ...(isOpen ? [{ from: 'unknown' }] : [])] as unknown as PlainValue);
}

function storyIn(journey: object): PlainValue {
  const { name, steps = [] } = journey as { name?: string; steps?: PlainValue };
  return { ...(name === undefined ? {} : { name }), steps };
}
