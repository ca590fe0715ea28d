/** Lists of which the entries go by one name with what is said of them in other lists. */
const nodes = ['channels', 'systems', 'flows'];

/** What the key of a question speaks of, to stay with it: `flows.webshop>crm.data` of both ends. */
export function subjectsOf(about: string): string[] {
  const [list = '', id = ''] = about.split('.');
  if (id === '' || list === 'company' || list === 'brand') return [];
  return nodes.includes(list) ? id.split(/<?>/) : [`${list}.${id}`];
}
