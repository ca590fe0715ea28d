import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { Chalk } from 'chalk';
import { it } from 'vitest';
import { assess } from '../../src/assess.ts';
import { plainStyle } from '../../src/report/style.ts';
import { renderText } from '../../src/report/text/renderText.ts';
import { report as enr } from '../../src/text/en/report.ts';
import { result as eng } from '../../src/text/en/result.ts';
import { terms as ent } from '../../src/text/en/terms.ts';
import { report as itr } from '../../src/text/it/report.ts';
import { result as itg } from '../../src/text/it/result.ts';
import { terms as itt } from '../../src/text/it/terms.ts';
import { shippedRubric } from '../rubricFile.ts';

it('look', () => {
  for (const name of ['bottega-aurora', 'banca-meridiana.yaml', 'casa-serena-assistenza.yaml']) {
    const path = `examples/${name}`;
    const files = statSync(path).isDirectory()
      ? readdirSync(path).map((f) => ({ name: f, text: readFileSync(`${path}/${f}`, 'utf8') }))
      : [{ name, text: readFileSync(path, 'utf8') }];
    for (const [language, words] of Object.entries({
      en: { terms: ent, report: enr, result: eng },
      it: { terms: itt, report: itr, result: itg },
    })) {
      const a = assess(files, {
        rubric: shippedRubric(),
        words: words as never,
        language,
        version: '0.1.0',
      });
      writeFileSync(`/tmp/look-${name}-${language}.json`, JSON.stringify(a, null, 1));
      for (const width of [60, 80, 120])
        writeFileSync(
          `/tmp/look-${name}-${language}-${width}.txt`,
          renderText(a, { words, style: plainStyle, width, top: 3 }),
        );
      writeFileSync(
        `/tmp/look-${name}-${language}-80.ansi`,
        renderText(a, { words, style: new Chalk({ level: 1 }) as never, width: 80, top: 3 }),
      );
    }
  }
});
