/** A company whose every word is Italian, with something of all that a report can speak of. */
export const bottega = `omnigauge: 1
company: { name: Bottega Rossi, sector: commercio, claims: omni }
brand: { voice: rossi, visual: rossi }
teams:
  negozi: { name: Negozi, goals: [vendite-negozi] }
  rete: { name: Vendite in rete, goals: [vendite-rete], works_with: [negozi] }
channels:
  negozio: { name: Negozio, kind: store, team: negozi, stages: [discover, buy, pay], identifies_by: [tessera] }
  sito:
    { name: Sito, kind: webshop, team: rete, vendor: alfa, identifies_by: [posta], personalised_with: [loyalty] }
  posta: { name: Posta, kind: email, team: rete, direction: outbound, personalised_with: [orders] }
  telefono: { name: Telefono, kind: call_centre, team: none, identifies_by: [] }
  volantino: { name: Volantino, kind: print }
systems:
  anagrafe: { name: Anagrafe, kind: crm, team: rete, masters: [identity, profile] }
  casse: { name: Casse, kind: pos, masters: [identity] }
flows:
  - { between: [sito, anagrafe], data: [identity, orders], freshness: realtime }
  - { from: anagrafe, to: posta, data: [identity, orders], freshness: daily }
  - { from: negozio, to: casse, data: [orders] }
  - { from: casse, to: anagrafe, data: unknown, freshness: manual }
journeys:
  ritiro:
    name: Ritiro in negozio
    team: rete
    steps:
      - { on: sito, creates: [identity, orders, cart] }
      - { on: negozio, needs: [identity, orders], within: hourly }
      - telefono
kpis:
  valore: { measured: no, team: rete }
practices: { click-and-collect: yes, shared-loyalty: partly }
partial: [kpis]
not_applicable: { in-store-digital: Gli spazi sono troppo piccoli. }
`;

/** A smaller one, of which less is known, and which another rubric fits. */
export const banca = `omnigauge: 1
company: { name: Banca Bianchi, sector: banking }
channels:
  sportello: { name: Sportello, kind: branch, team: sportelli }
  applicazione: { name: Applicazione, kind: app, identifies_by: [codice] }
  assistenza: { name: Assistenza, kind: call_centre, identifies_by: unknown }
teams: { sportelli: { name: Sportelli } }
systems: { conti: { name: Conti, kind: crm } }
flows:
  - { between: [applicazione, conti], data: all, freshness: daily }
  - { from: conti, to: sportello, data: [identity, profile] }
`;
