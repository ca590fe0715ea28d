const lines = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

/** Says what stands in one of the places that a description leaves to whoever writes it. */
export type Naming = (place: string) => string;

/** The places whose names reports show most. */
export const toldPlaces = [
  ...['store', 'webshop', 'email', 'kiosk'],
  ...['crm', 'shop', 'stores', 'online'],
  ...['company', 'collect', 'sector', 'kiosk vendor'],
  ...['vendor', 'goal', 'manager', 'identifier', 'voice', 'other voice'],
] as const;

/** A company of which everything has a name that people choose. */
export function hostileCompany(name: Naming, { isLater = false } = {}): string {
  const about = (place: string) => ({ name: name(place), notes: name(`${place} notes`) });
  return lines({
    omnigauge: 1,
    company: { ...about('company'), sector: name('sector'), claims: 'omni' },
    brand: { voice: name('voice'), visual: name('visual') },
    teams: {
      stores: { ...about('stores'), goals: [name('goal'), 'sales'], reports_to: name('manager') },
      online: { ...about('online'), goals: ['clicks'], works_with: [] },
    },
    channels: {
      store: {
        ...about('store'),
        ...{ kind: 'store', team: 'stores', vendor: name('vendor'), stages: ['buy', 'return'] },
        ...{ identifies_by: [name('identifier')], personalised_with: [] },
        brand: { voice: name('other voice'), visual: name('other visual') },
      },
      webshop: {
        ...about('webshop'),
        ...{ kind: 'webshop', team: isLater ? 'stores' : 'online', vendor: name('vendor') },
        ...{ stages: ['discover', 'buy'], identifies_by: ['email'], personalised_with: ['orders'] },
      },
      email: { ...about('email'), kind: 'email', team: 'none', stages: ['discover'] },
      kiosk: { ...about('kiosk'), kind: 'kiosk', vendor: name('kiosk vendor'), identifies_by: [] },
    },
    systems: {
      crm: {
        ...about('crm'),
        kind: 'crm',
        team: 'online',
        vendor: name('vendor'),
        masters: ['identity'],
      },
      shop: { ...about('shop'), kind: 'commerce', masters: ['identity', 'orders'] },
    },
    flows: [
      {
        ...about('flow'),
        from: 'webshop',
        to: 'shop',
        data: ['identity', 'orders'],
        freshness: 'daily',
      },
      { between: ['store', 'crm'], data: ['identity', 'profile'], freshness: 'weekly' },
      ...(isLater ? [{ from: 'shop', to: 'store', data: ['orders'], freshness: 'realtime' }] : []),
    ],
    journeys: {
      collect: {
        ...about('collect'),
        team: 'stores',
        steps: [
          { on: 'webshop', creates: ['identity', 'orders'], notes: name('step notes') },
          { on: 'store', needs: ['identity', 'orders'], within: 'hourly' },
        ],
      },
    },
    kpis: { repeat: { ...about('repeat'), measured: 'no' } },
    practices: { 'click-and-collect': 'yes', 'single-basket': 'no' },
    not_applicable: { 'offer-coherence': name('reason') },
    notes: name('notes'),
  });
}

/** A rubric that has words of its own wherever a rubric has words. */
export function hostileRubric(name: Naming): string {
  const said = (place: string) => ({ en: name(place), it: name(place) });
  return lines({
    rubric: 1,
    id: 'own',
    version: name('version'),
    extends: 'omnichannel',
    title: said('title'),
    description: said('description'),
    dimensions: { identity: { title: said('dimension'), why: said('why') } },
    criteria: {
      recognition: {
        title: said('recognition'),
        why: said('why recognition'),
        fix: said('fix'),
        sources: [name('source')],
        weight: 9,
      },
      continuity: {
        title: said('continuity'),
        why: said('why continuity'),
        fix: said('other fix'),
      },
    },
    practices: { 'click-and-collect': { title: said('practice'), question: said('question') } },
  });
}
