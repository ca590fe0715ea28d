import type { Description, Maybe } from '../../company/description.ts';
import type { Position } from '../../source/position.ts';
import type { Checking } from '../checking.ts';
import type { DraftFinding, DraftOutcome } from '../draft.ts';
import { firstStep } from '../firstStep.ts';
import { foundByRule } from '../foundByRule.ts';
import type { Policy } from '../policy.ts';

type OwnedKind = Policy['owners'][number]['value'];

interface Owned {
  id: string;
  team: Maybe<string>;
  at: Position;
}

/** Each thing of a kind has a team that answers for it. Where there is nothing, nothing is shown. */
export function requiredOwner(checking: Checking): DraftOutcome[] {
  const { policy, telling } = checking;
  const { check: say } = telling.words;
  return policy.owners.map(({ value: kind, source, strict }) => {
    const { items, complete } = ownedOf(kind, telling.description);
    const ownerless = items.filter(({ team }) => typeof team !== 'string');
    const findings = [
      ...ownerless.map((item) => ownerlessFinding(kind, item, checking)),
      ...(complete && items.length > 0 ? [] : [listFinding(kind, items.length === 0, checking)]),
    ];
    return {
      rule: 'required-owner',
      about: kind,
      title: say.titles.owners[kind],
      met: findings.length === 0,
      strict,
      asked: say.owners.asked,
      found:
        items.length === 0
          ? say.owners.nothing[kind]
          : say.owners.found(ownerless.length, items.length),
      source,
      findings,
      // Owners are only named where there is none.
      firstStep: firstStep(checking, ({ what }) => what.owned === kind),
    };
  });
}

function ownedOf(
  kind: OwnedKind,
  { channels, systems, journeys, kpis }: Description,
): { items: readonly Owned[]; complete: boolean } {
  switch (kind) {
    case 'channels':
    case 'systems': {
      const items = kind === 'channels' ? channels : systems;
      return {
        items: items.map(({ id, team, teamAt }) => ({ id, team, at: teamAt })),
        complete: true,
      };
    }
    case 'journeys':
      return {
        items: (journeys ?? []).map(({ id, team, teamAt }) => ({ id, team, at: teamAt })),
        complete: true,
      };
    case 'kpis':
      return kpis;
  }
}

function ownerlessFinding(kind: OwnedKind, { id, team, at }: Owned, { telling }: Checking) {
  const { words, nameOf } = telling;
  const { owners: say } = words.check;
  // The kinds are those of entities, in the plural.
  const entity = `${kind.slice(0, -1)}:${id}`;
  const name = nameOf(entity);
  return finding(entity, team === null ? say.nobody(name) : say.notStated(name), [entity], at);
}

/** There is nothing to look at, or there may be more than is listed. */
function listFinding(kind: OwnedKind, isEmpty: boolean, { telling }: Checking): DraftFinding {
  const { description, words } = telling;
  const { owners: say } = words.check;
  const at = description.at[kind] ?? description.at.root;
  const message = isEmpty ? say.nothing[kind] : say.openList[kind];
  return finding(`${kind}:${isEmpty ? 'none' : 'others'}`, message, [], at);
}

function finding(about: string, message: string, entities: string[], at: Position): DraftFinding {
  return {
    accepted: foundByRule('required-owner', [about]),
    message,
    entities,
    criterion: null,
    at,
  };
}
