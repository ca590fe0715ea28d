import { evidenceMessage } from '../result/evidenceMessage.ts';
import { inLanguage } from '../rubric/rubric.ts';
import type { Checking } from './checking.ts';
import type { Finding } from './checkResult.ts';
import { fingerprint } from './fingerprint.ts';
import { identityKey } from './identityKey.ts';
import type { Shortfall } from './shortfalls.ts';
import { toldCriterion } from './toldCriterion.ts';

/** A gap in words: one place of it, or the criterion as a whole with the places that make it so. */
export function gapFinding(
  gap: Shortfall,
  severity: Finding['severity'],
  checking: Checking,
): Finding {
  const { criterion } = gap.scored;
  return {
    rule: 'new-gap',
    fingerprint: fingerprint('new-gap', identityKey(gap.identity)),
    severity,
    ...told(gap, checking),
    criterion: criterion.id,
  };
}

function told(
  { scored, blocks, needed, evidence, undecided }: Shortfall,
  checking: Checking,
): Pick<Finding, 'message' | 'entities' | 'at'> {
  const { telling } = checking;
  const { words, language, description, nameOf } = telling;
  const { gaps: say } = words.check;
  const title = inLanguage(scored.criterion.title, language);
  const level = words.terms.levels[blocks];
  const channel = description.channels.find(({ id }) => id === undecided);
  if (channel) {
    const entity = `channel:${channel.id}`;
    const message = say.message({ title, level, evidence: say.undecided(nameOf(entity)) });
    return { message, entities: [entity], at: channel.at };
  }
  if (evidence) {
    const message = say.message({ title, level, evidence: evidenceMessage(evidence, telling) });
    return { message, entities: [...evidence.entities], at: evidence.at };
  }
  return toldCriterion(scored, blocks, needed, checking);
}
