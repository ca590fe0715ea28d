import { readFileSync, readdirSync } from 'node:fs';
import { it } from 'vitest';
import { readCompany } from '../../src/company/readCompany.ts';
import { scoreCompany } from '../../src/score/scoreCompany.ts';
import { sensitivityOf } from '../../src/score/sensitivity.ts';
import { contributionsOf } from '../../src/score/contributions.ts';
import { shippedRubric } from '../rubricFile.ts';
it('x', () => {
  const folder = new URL('../../examples/bottega-aurora/', import.meta.url);
  const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
  const rubric = shippedRubric();
  const scored = scoreCompany(readCompany(files), rubric);
  const t = performance.now();
  const s = sensitivityOf(rubric, scored);
  console.log(performance.now() - t, scored.level, scored.gaps.slice(0,4).map(g=>[g.scored.criterion.id,g.gain]));
  for (const l of s) console.log(l.knob.kind, 'dimension' in l.knob ? l.knob.dimension.id : l.knob.criterion.id, 'level' in l.knob ? l.knob.level:'', l.now, ...[l.down,l.up].map(m=>m?`${m.to} (${m.by.toFixed(3)}) ${m.level} ${m.gaps.map(g=>g.scored.criterion.id)}`:'-'));
  const c = contributionsOf(rubric, scored.criteria);
  console.log(c.score, c.moved, c.dimensions.map(d=>[d.dimension.id,d.share,d.contribution,d.moved]));
});
