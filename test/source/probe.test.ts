import { test } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { InputError } from '../../src/source/inputError.ts';
test('probe', () => {
  const show = (label: string, ...texts: string[]) => {
    try { const d = readCompany(texts.map((text, i) => ({name: `f${i}.yaml`, text}))); console.log(label + ' OK ' + JSON.stringify(d).slice(0, 300)); }
    catch (e: any) { console.log(label + '\n' + (e instanceof InputError ? e.problems.map(p => `   ${p.code} ${p.at?.file}:${p.at?.line}:${p.at?.column} ${JSON.stringify(p.values)} sug=${p.suggestion} rel=${JSON.stringify(p.related)}`).join('\n') : 'THROW ' + e.stack.split('\n').slice(0,6).join('\n'))); }
  };
  const base = 'omnigauge: 1\nchannels:\n  store: { kind: store }\n  shop: { kind: webshop }\n';
  show('kind missing', 'omnigauge: 1\nchannels:\n  store: { team: x }\n');
  show('kind wrong', 'omnigauge: 1\nchannels:\n  store: { kind: stroe }\n  b: {kind: 3}\n  c: {kind: [store]}\n  d: {kind: }\n  e:\n  f: 3\n  g: []\n');
  show('unknown keys', base + 'chanels: {}\nteams: { a: { nam: x, reportsTo: y } }\n');
  show('list at channels', 'omnigauge: 1\nchannels: [a, b]\n');
  show('text at channels', 'omnigauge: 1\nchannels: a\n');
  show('list at flows items', base + 'flows: [a, 3, {from: store, to: shop}, {form: store}]\n');
  show('flows map', base + 'flows: {from: store, to: shop}\n');
  show('flow none', base + 'flows: [{from: none, to: shop}, {between: [store]}, {between: [store, shop, x]}, {between: store}, {between: [1, 2]}]\n');
  show('freshness', base + 'flows: [{from: store, to: shop, freshness: 15 min}, {from: store, to: shop, freshness: dayly}, {from: store, to: shop, freshness: 15}, {from: store, to: shop, freshness: [daily]}]\n');
  show('data', base + 'flows: [{from: store, to: shop, data: order}, {from: store, to: shop, data: [ordres, identity]}, {from: store, to: shop, data: {a: 1}}, {from: store, to: shop, data: 3}, {from: store, to: shop, data: [[orders]]}]\n');
  show('ids', 'omnigauge: 1\nchannels:\n  "a b": {kind: store}\n  "-x": {kind: store}\n  è: {kind: store}\n  2: {kind: store}\n  "": {kind: store}\n');
  show('share', base.replace('kind: store', 'kind: store, share: 1.5') .replace('kind: webshop', 'kind: webshop, share: half'));
  show('effort', base + 'effort: { add-flow: -1, add-flows: 3, x: 1 }\n');
  show('not_applicable', base + 'not_applicable: { personalisation: , b: "", c: [x] , d: 3}\n');
  show('practices', base + 'practices: { a: maybe, b: 3, c: yes, d: true }\n');
  show('practices list', base + 'practices: [a]\n');
  show('kpis', base + 'kpis: { a: yes, b: { measured: perhaps }, c: [x] }\n');
  show('partial', base + 'partial: flow\n');
  show('partial2', base + 'partial: [flows, systems]\n');
  show('brand', base + 'brand: aurora\n');
  show('brand2', base + 'brand: {voice: [a], tone: x}\n');
  show('journeys', base + 'journeys: { j: { steps: [ {}, {on: stroe}, [x], {on: store, need: orders}, 3, shpo ] }, k: { steps: store }, l: { step: [] }, m: [store, shop] }\n');
  show('claims', base + 'company: { claims: omny, nme: x }\n');
  show('company text', base + 'company: Aurora\n');
  show('teams', base + 'teams: { a: { works_with: [b, c], goals: {x: 1} } }\n');
  show('owner', base.replace('kind: store', 'kind: store, team: ghost').replace('kind: webshop', 'kind: webshop, team: [a]'));
  show('format', 'omnigauge: 2\nchannels: {}\n');
  show('format', 'omnigauge: "1"\nchannels: {}\n');
  show('format', 'channels: {}\n');
  show('format', 'omnigauge: 1\n');
  show('merge', 'omnigauge: 1\nchannels:\n  a: &a {kind: store}\n  b: {<<: *a, team: none}\n');
  show('shared', base + 'systems: { store: {kind: crm}, none: {kind: crm} }\nteams: {unknown: {}}');
  show('dup', base, base);
  show('direction', base.replace('kind: store', 'kind: store, direction: twoway'));
  show('stages', base.replace('kind: store', 'kind: store, stages: [buys, pay], identifies_by: [a, 3, true, {x: 1}], vendor: [x], name: {a: b}'));
  show('masters', base + 'systems: {c: {kind: crmm, masters: [idenity]}}');
  show('multi', '{"a": 1', 'b: [', 'omnigauge: 1');
  show('none'); 
  show('notes', base + 'notes: [a, b]\n');
  show('dupkey', base.replace('kind: store', 'kind: store, kind: webshop'));
  show('within', base + 'journeys: { j: { steps: [ store, {on: shop, within: soon, needs: everything} ] } }');
  show('ref flow', base + 'flows: [{from: stor, to: sohp, team: tm}]\n');
  show('none step', base + 'journeys: { j: { steps: [ store, none, {on: none} ] } }');
  show('trailing doc', base + '---\n');
  show('doc end', base + '...\n# end\n');
});
test('big', () => {
  for (const n of [1000, 200000]) {
  const text = 'omnigauge: 1\nchannels: {a: {kind: store}}\nflows:\n' + '- x\n'.repeat(n);
  try { readCompany([{name: 'f', text}]); } catch (e: any) { console.log(n, e.constructor.name, String(e.message).slice(0, 100), e.stack.split('\n').slice(1,5).join('\n')); }
  }
});
