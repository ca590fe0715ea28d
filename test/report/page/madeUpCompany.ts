const kinds = ['store', 'webshop', 'app', 'portal', 'email', 'sms', 'whatsapp', 'chatbot', 'kiosk'];
const systemKinds = ['crm', 'commerce', 'pos', 'inventory', 'pim', 'marketing'];
const ages = ['realtime', '15m', 'daily', 'weekly', 'manual', 'unknown'];

/** The text of a company of so many channels and systems; `name` gives each its name. */
export function madeUpCompany(
  channels: number,
  systems: number,
  name: (index: number) => string = (index) => `Place of business ${index}`,
): { name: string; text: string } {
  const lines = <Item>(count: number, line: (index: number) => Item) =>
    Array.from({ length: count }, (_, index) => line(index));
  const told = (index: number) => JSON.stringify(name(index));
  const text = [
    'omnigauge: 1',
    `company: { name: ${told(0)}, sector: ${told(1)}, claims: omni }`,
    'teams:',
    ...lines(4, (index) => `  t${index}: { name: ${told(index + 2)}, goals: [g${index % 2}] }`),
    'channels:',
    ...lines(
      channels,
      (index) =>
        `  c${index}: { kind: ${kinds[index % kinds.length]}, name: ${told(index)}, team: t${index % 4}, vendor: ${told(index + 1)}, identifies_by: [email] }`,
    ),
    'systems:',
    ...lines(
      systems,
      (index) =>
        `  s${index}: { kind: ${systemKinds[index % systemKinds.length]}, name: ${told(index + 3)} }`,
    ),
    'flows:',
    ...lines(channels, (index) => {
      const ends = index % 2 ? 'between: [%c, %s]' : 'from: %c, to: %s';
      const placed = ends.replace('%c', `c${index}`).replace('%s', `s${index % systems}`);
      return index % 7 === 3
        ? ''
        : `  - { ${placed}, data: [identity, orders], freshness: ${ages[index % ages.length]} }`;
    }),
    'journeys:',
    `  j0: { name: ${told(0)}, steps: [{ on: c0, creates: [identity, orders] }, { on: c1, needs: [identity, orders] }] }`,
  ];
  return { name: 'company.yaml', text: `${text.filter((line) => line !== '').join('\n')}\n` };
}
