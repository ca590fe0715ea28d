/** A company that shares everything between its two channels and is owned throughout. */
export const joined = `
company: { name: Joined, claims: cross }
brand: { voice: one, visual: one }
teams:
  shops: { name: Shops, goals: [sales] }
  online: { name: Online, goals: [sales] }
channels:
  store: { name: Shop, kind: store, team: shops, direction: both, identifies_by: [email], stages: [buy], personalised_with: [orders] }
  webshop: { name: Webshop, kind: webshop, team: online, direction: both, identifies_by: [email], stages: [buy], personalised_with: [orders] }
systems:
  crm: { kind: crm, team: online, masters: [identity] }
flows:
  - { between: [webshop, crm], data: all, freshness: realtime }
  - { between: [store, crm], data: all, freshness: realtime }
journeys:
  collect:
    name: Collect
    team: online
    steps:
      - { on: webshop, creates: [identity, orders] }
      - { on: store, needs: [identity, orders], within: hourly }
kpis:
  cross-channel-conversion: { measured: yes, team: online }
practices:
  click-and-collect: yes
`;

/** The same without anything that the two share. */
export const apart = `
company: { name: Apart, claims: omni }
teams:
  shops: { name: Shops, goals: [store-sales] }
  online: { name: Online, goals: [online-sales] }
channels:
  store: { name: Shop, kind: store, team: shops, direction: both, identifies_by: [card] }
  webshop: { name: Webshop, kind: webshop, team: none, direction: both, identifies_by: [email] }
systems:
  crm: { kind: crm, team: online, masters: [identity] }
  erp: { kind: erp, masters: [identity] }
flows: []
journeys:
  collect:
    name: Collect
    steps:
      - { on: webshop, creates: [identity, orders] }
      - { on: store, needs: [identity, orders], within: hourly }
kpis: {}
practices:
  click-and-collect: no
`;
