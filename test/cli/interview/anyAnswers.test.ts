import { describe, expect, it } from 'vitest';
import { readCompany } from '../../../src/company/readCompany.ts';
import { en } from '../../../src/text/en.ts';
import { randomFrom } from '../../interview/randomFrom.ts';
import type { Deed, Prompt } from './person.ts';
import { sessionWith } from './sessionWith.ts';

const { menu, settled } = en.interviewScreens;

/** Somebody who answers whatever comes to mind, often looks into the menu, and never stops. */
function anyPerson(seed: number) {
  const below = randomFrom(seed);
  const anyOf = <Item>(items: readonly Item[]) => items[below(items.length)] as Item;
  const names = ['', 'Aurora', 'Click & Collect', 'shops, web', 'a: b # c', '  '];
  return (prompt: Prompt): Deed => {
    if (prompt.kind === 'write') return below(9) === 0 ? { key: 'esc' } : anyOf(names);
    const options = prompt.options
      .map(({ name }) => name)
      .filter((name) => name !== menu.stop && name !== settled.stop);
    if (prompt.kind === 'choose') {
      const isMenu = [menu.title, menu.which, settled.goOn].includes(prompt.message);
      return !isMenu && below(12) === 0 ? { key: 'esc' } : (anyOf(options) ?? 'Aurora');
    }
    const ticked = options.filter(() => below(3) === 0);
    return ticked.length === 0 && !prompt.none ? options.slice(0, 1) : ticked;
  };
}

const shop = `omnigauge: 1
company: { name: Aurora, sector: retail }
channels: { store: { kind: store }, webshop: { kind: webshop } }
systems: { crm: { kind: crm } }
`;

describe('whatever a person answers, from the beginning or from a few channels on', () => {
  it.each([undefined, undefined, shop, shop, shop])(
    'the file can be read (%#)',
    async (company) => {
      const person = anyPerson(company?.length ?? 7);
      let left = 60;
      const { file } = await sessionWith(
        (prompt) => (left-- > 0 ? person(prompt) : { key: 'ctrl-d' }),
        company === undefined ? {} : { company },
      );
      if (file !== null)
        expect(readCompany([{ name: 'company.yaml', text: file }]).at).toBeDefined();
    },
  );
});
