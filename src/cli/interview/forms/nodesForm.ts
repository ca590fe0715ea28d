import { outboundKinds } from '../../../company/vocabulary.ts';
import type { NodesForm } from '../../../interview/ask.ts';
import { idFor } from '../../../interview/idFor.ts';
import { commonKinds } from './commonKinds.ts';
import { type Asking, type Form, optionsOf } from './form.ts';
import { namesIn } from './namesIn.ts';

interface Node {
  id: string;
  kind: string;
  name: string;
}

/** Channels or systems: first their kinds, then what they are called, then what is unusual about them. */
export const nodesForm: Form<NodesForm> = async (asking) => {
  const { form, dialogue, nameOf, words } = asking;
  const { nodes: say, none } = words.interviewScreens;
  const common = commonKinds[form.of].filter((kind) => form.kinds.includes(kind));
  const rare = form.kinds.filter((kind) => !common.includes(kind));
  const kinds = await dialogue.tick({
    message: say.kinds[form.of],
    isWhole: true,
    options: optionsOf([...common, ...rare], nameOf, (kind) =>
      common.includes(kind) ? say.common : say.rare,
    ),
    none: form.none,
    noneName: none,
  });
  if (kinds.length === 0) return {};
  const nodes = await namedNodes(kinds, asking);
  const answered = form.directions === null ? null : await outboundOf(nodes, asking);
  return Object.fromEntries(
    nodes.map(({ id, kind, name }) => {
      const isOutbound = answered?.includes(id);
      const differs =
        answered !== null && isOutbound !== outboundKinds.some((each) => each === kind);
      const direction = isOutbound ? 'outbound' : 'both';
      return [id, { kind, name, ...(differs && { direction }) }];
    }),
  );
};

/** Most companies are content with the names of the kinds: one key says so for all of them. */
async function namedNodes(
  kinds: readonly string[],
  { form, dialogue, nameOf, words }: Asking<NodesForm>,
): Promise<Node[]> {
  const { nodes: say } = words.interviewScreens;
  const usual = kinds.map((kind) => ({ kind, name: startedLarge(nameOf(kind)) }));
  const decided = await dialogue.choose({
    message: say.names(usual.map(({ name }) => name).join(', ')),
    options: [
      { value: 'keep', name: say.keep },
      { value: 'rename', name: say.rename },
    ],
    isQuiet: true,
  });
  const taken = [...form.taken];
  const nodes: Node[] = [];
  for (const { kind, name } of usual) {
    const message = say.nameOf(nameOf(kind));
    const written = decided === 'keep' ? name : await dialogue.write({ message, usual: name });
    for (const each of namesIn(written)) {
      const id = idFor(each, taken);
      taken.push(id);
      nodes.push({ id, kind, name: each });
    }
  }
  return nodes;
}

/** Ids of the channels on which nobody can answer. */
function outboundOf(
  nodes: readonly Node[],
  { dialogue, words }: Asking<NodesForm>,
): Promise<readonly string[]> {
  const { nodes: say } = words.interviewScreens;
  return dialogue.tick({
    message: say.outbound,
    options: nodes.map(({ id, name }) => ({ value: id, name })),
    usual: nodes
      .filter(({ kind }) => outboundKinds.some((each) => each === kind))
      .map(({ id }) => id),
    none: 'at-once',
    noneName: words.interviewScreens.none,
  });
}

function startedLarge(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}
