import type { RuleOutcome } from '../../../check/checkResult.ts';
import type { CheckPage } from '../checkPage.ts';
import { checkHelp } from './homepage.ts';

/** What a rule is, whatever the policy asks: nothing in it comes from a file. */
export function sarifRule({ words }: CheckPage, id: RuleOutcome['rule']) {
  const { rules, sarif: say } = words.pipeline;
  const { name, about, help } = rules[id];
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: name },
    fullDescription: { text: about },
    help: {
      text: `${about} ${help}`,
      markdown: `${about}\n\n**${say.help}:** ${help}`,
    },
    helpUri: `${checkHelp}#${id}`,
    defaultConfiguration: { level: 'error' },
  };
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
