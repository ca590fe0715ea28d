import { test } from 'vitest';
import fc from 'fast-check';
import { parseDocument, stringify, isMap, isSeq, isScalar, isAlias, type Node } from 'yaml';
import { readSource } from '../../src/source/readSource.ts';
import { defaultLimits } from '../../src/source/limits.ts';
import { positionOf } from '../../src/source/sourceDocument.ts';
import { lineAndColumn } from '../../src/source/lineIndex.ts';
test('probe', () => {
  const seen = new Map<string, number>();
  const check = (text: string) => {
    const { document, problems } = readSource({ name: 'f', text }, defaultLimits);
    const bad = problems.filter(p => p.code !== 'wrong-root' && p.code !== 'empty-file');
    const y = parseDocument(text, { uniqueKeys: false });
    const note = (w: string) => { const k = w.split(':')[0]!; seen.set(k, (seen.get(k) ?? 0) + 1); if (seen.get(k)! <= 4) console.log(w, JSON.stringify(text), JSON.stringify(bad.map(p=>[p.code,p.values])), y.errors.map(e=>e.message).slice(0,1)); };
    if (bad.length || y.errors.length) { if ((bad.length > 0) !== (y.errors.length > 0)) note('DISAGREE-ERR ' + bad.map(p=>p.code)[0] + ' ' + y.errors[0]?.code + ':'); return; }
    const walk = (node: any, path: (string|number)[], part: 'value'|'key' = 'value') => {
      if (node && node.range && !(isScalar(node) && node.range[0] === node.range[1])) {
        const p = positionOf(document, path, part); const e = lineAndColumn(document.index, node.range[0]);
        if (p.line !== e.line || p.column !== e.column) note('POS ' + node.constructor.name + ' ' + (node as any).type + ' ' + (node.tag ? 'tag':'') + (node.anchor?'anchor':'')+ ': ' + JSON.stringify(path) + part + ` ours ${p.line}:${p.column} yaml ${e.line}:${e.column}`);
      }
      if (isMap(node)) for (const pair of node.items) { const k = (pair.key as any)?.source ?? String((pair.key as any)?.value ?? ''); walk(pair.key, [...path, k], 'key'); walk(pair.value, [...path, k]); }
      if (isSeq(node)) node.items.forEach((n: any, i: number) => walk(n, [...path, i]));
    };
    walk(y.contents, []);
  };
  const value = fc.letrec(tie => ({ v: fc.oneof({depthSize:'small'}, fc.string(), fc.string({unit:'binary'}), fc.string({unit:'grapheme'}), fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.constantFrom('yes','no','~','null','0x1','1e3','- a','a: b','# c','multi\nline\n','  lead','trail ', 'x'.repeat(200), 'long words '.repeat(20), '', '\n', '"q"', "it's"), fc.array(tie('v')), fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('a','b c','1','true','-x','a: b')), tie('v'))) })).v;
  fc.assert(fc.property(value, fc.constantFrom({}, {indent: 4}, {defaultStringType: 'QUOTE_DOUBLE' as const}, {defaultStringType:'QUOTE_SINGLE' as const}, {collectionStyle:'flow' as const}, {indentSeq:false}, {lineWidth: 20}, {defaultStringType: 'BLOCK_LITERAL' as const}, {defaultStringType:'BLOCK_FOLDED' as const}), (v, o) => { check(stringify(v, o as any)); check(JSON.stringify(v, null, '\t') ?? ''); }), { numRuns: 4000 });
  const frag = fc.array(fc.constantFrom('a','b',': ',':','\n','  ',' ','- ','-','[',']','{','}',',','"',"'",'&x ','*x','!!str ','!!int ','? ','|\n','>-\n','# c\n','---\n','...\n','1','~','\t','%','@','x: ','y: ','<<: ','\r\n', '\\'), {maxLength: 25}).map(a => a.join(''));
  fc.assert(fc.property(frag, t => check(t)), { numRuns: 100000 });
  console.log([...seen].map(x => x.join(' ')).join('\n'));
}, 200000);
