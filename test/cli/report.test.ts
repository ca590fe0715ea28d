import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictures } from '../../src/report/picture/pictures.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { runCommand } from './testTerminal.ts';

const company = `omnigauge: 1
company: { name: Tiny }
channels:
  store: { kind: store, name: Corner shop }
  web: { kind: webshop, name: Web shop }
flows: []
`;

/** A folder with a company and its saved result. */
async function saved(...words: string[]): Promise<string> {
  const folder = temporaryFolder({ 'company.yaml': company });
  const { code } = await runCommand(['assess', 'company.yaml', '-o', 'r.json', ...words], {
    folder,
  });
  expect(code).toBe(0);
  return folder;
}

describe('a saved result', () => {
  it.each(['text', 'json', 'markdown'])('is shown as %s as it was', async (format) => {
    const folder = await saved();
    const at = { folder, columns: 80 };
    const first = await runCommand(['assess', 'company.yaml', '-f', format], at);
    const again = await runCommand(['report', 'r.json', '-f', format], at);
    expect(again).toEqual(first);
  });

  it('needs no files', async () => {
    const folder = await saved();
    writeFileSync(join(folder, 'company.yaml'), 'gone');
    const { code, output } = await runCommand(['report', 'r.json'], { folder });
    expect([code, output]).toEqual([0, expect.stringContaining('Tiny')]);
  });

  it('can come from standard input, and so can a company', async () => {
    const result = readFileSync(join(await saved(), 'r.json'), 'utf8');
    for (const input of [result, company]) {
      const { code, output } = await runCommand(['report', '-'], { input });
      expect([code, output]).toEqual([0, expect.stringContaining('Tiny')]);
    }
  });

  it('is told in its own language, unless the call asks for another', async () => {
    const folder = await saved('--lang', 'it');
    const ofVariable = await runCommand(['report', 'r.json'], {
      folder,
      environment: { OMNIGAUGE_LANG: 'en' },
    });
    expect(ofVariable.output).toContain('Che cosa manca');
    const asked = await runCommand(['report', 'r.json', '--lang', 'en'], { folder });
    expect(asked.output).toContain('What is missing');
    expect(asked.output).not.toMatch(/manca/);
  });

  it('has boxes to tick in its page as long as its files are what they were', async () => {
    const folder = await saved();
    const dataIn = async (file: string) => {
      await runCommand(['report', 'r.json', '-o', file], { folder });
      const page = readFileSync(join(folder, file), 'utf8');
      const [, data = ''] =
        /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page) ?? [];
      return JSON.parse(data) as { sources: { files: { text: string }[] } | null };
    };
    expect((await dataIn('a.html')).sources?.files.map(({ text }) => text)).toEqual([company]);
    writeFileSync(join(folder, 'company.yaml'), `${company}# changed\n`);
    expect((await dataIn('b.html')).sources).toBeNull();
  });

  it.each([[['--anonymize']], [['--lang', 'it']], [['--target', 'omni']]])(
    'with %j takes its files',
    async (words) => {
      const folder = await saved();
      expect((await runCommand(['report', 'r.json', ...words], { folder })).code).toBe(0);
      writeFileSync(join(folder, 'company.yaml'), `${company}# changed\n`);
      const { code, output, errors } = await runCommand(['report', 'r.json', ...words], { folder });
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(errors).toContain('r.json');
    },
  );

  it('by a rubric of its own takes that too', async () => {
    const rubric = 'rubric: 1\nid: own\nversion: 1.0.0\nextends: omnichannel\n';
    const folder = await saved();
    writeFileSync(join(folder, 'own.yaml'), rubric);
    await runCommand(['assess', 'company.yaml', '--rubric', 'own.yaml', '-o', 'r.json'], {
      folder,
    });
    const words = ['report', 'r.json', '--anonymize'];
    const without = await runCommand(words, { folder });
    expect([without.code, without.errors]).toEqual([2, expect.stringContaining('--rubric')]);
    expect((await runCommand([...words, '--rubric', 'own.yaml'], { folder })).code).toBe(0);
  });

  it('in a language that is none here is told in that of the call', async () => {
    const folder = await saved();
    const result = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'));
    writeFileSync(join(folder, 'r.json'), JSON.stringify({ ...result, language: 'de' }));
    const { code, output } = await runCommand(['report', 'r.json'], { folder });
    expect([code, output]).toEqual([0, expect.stringContaining('What is missing')]);
  });

  it('without files cannot be told under other names', async () => {
    const folder = await saved();
    const result = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'));
    writeFileSync(join(folder, 'r.json'), JSON.stringify({ ...result, inputs: [] }));
    const { code, errors } = await runCommand(['report', 'r.json', '--anonymize'], { folder });
    expect([code, errors]).toEqual([2, expect.stringContaining('r.json')]);
  });

  it('of another shape is refused with advice', async () => {
    const folder = await saved();
    const result = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'));
    for (const other of [
      { ...result, schemaVersion: 2 },
      { ...result, gates: 'none' },
    ]) {
      writeFileSync(join(folder, 'r.json'), JSON.stringify(other));
      const { code, output, errors } = await runCommand(['report', 'r.json'], { folder });
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(errors).toContain('r.json');
    }
  });
});

describe('CSV', () => {
  const heads = async (words: string[], ...files: string[]) => {
    const folder = temporaryFolder({ 'company.yaml': company });
    const { code } = await runCommand(['report', 'company.yaml', ...words], { folder });
    expect(code).toBe(0);
    return files.map((file) => readFileSync(join(folder, file), 'utf8').split(',')[0]);
  };

  it.each([
    ['-f', 'csv'],
    ['-o', 'all.csv'],
  ])('says which tables there are where none is named: %s %s', async (...words) => {
    const folder = temporaryFolder({ 'company.yaml': company });
    const { code, output, errors } = await runCommand(['report', 'company.yaml', ...words], {
      folder,
    });
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain('--table');
  });

  it('each file has the table that is named before it', async () => {
    const words = [
      '--table',
      'gaps',
      '-o',
      'a.csv',
      '-o',
      'b.csv',
      '--table',
      'pairs',
      '-o',
      'c.csv',
    ];
    expect(await heads(words, 'a.csv', 'b.csv', 'c.csv')).toEqual([
      '\uFEFFcriterion',
      '\uFEFFcriterion',
      '\uFEFFfrom',
    ]);
  });

  it('a table may be named last', async () => {
    expect(await heads(['-o', 'a.csv', '--table', 'channels'], 'a.csv')).toEqual(['\uFEFFid']);
  });

  it('is printed without the mark that only Excel needs', async () => {
    const { output } = await runCommand(['report', '-', '--table', 'channels'], { input: company });
    expect(output.split('\r\n').slice(0, 2)).toEqual([
      'id,name,kind,team,owner_known,vendor,outbound_only,file,line',
      'store,Corner shop,store,,false,,false,<stdin>,4',
    ]);
  });

  it('without a table says which there are, and writes nothing', async () => {
    const folder = temporaryFolder({ 'company.yaml': company });
    for (const language of ['en', 'it']) {
      const words = ['assess', '-o', 'a.json', '-o', 'a.csv', '--lang', language];
      const { code, errors } = await runCommand(words, { folder });
      expect(code).toBe(2);
      expect(errors.replaceAll('\n', ' ')).toMatch(/a\.csv.*`criteria`, `gaps`, `steps`/);
      expect(() => readFileSync(join(folder, 'a.json'))).toThrow('ENOENT');
    }
  });

  it('a misspelt table is refused with advice', async () => {
    const { code, errors } = await runCommand(['assess', '--table', 'gap'], { input: company });
    expect([code, errors]).toEqual([2, expect.stringContaining('gaps')]);
  });
});

describe('bytes', () => {
  it('go into a file, or through a pipe, but not to a terminal', async () => {
    const words = ['report', '-', '-f', 'pptx'];
    const piped = await runCommand(words, { input: company });
    expect([piped.code, piped.output.slice(0, 2)]).toEqual([0, 'PK']);
    const shown = await runCommand(words, { input: company, outputIsTerminal: true });
    expect([shown.code, shown.output]).toEqual([2, '']);
    expect(shown.errors).toContain('-o');
  });
});

describe('pictures', () => {
  it('are no reports: a report into one is refused with advice, and nothing is written', async () => {
    const folder = await saved();
    for (const file of ['a.svg', 'a.PNG']) {
      const { code, errors } = await runCommand(['report', 'r.json', '-o', file], { folder });
      expect([code, errors]).toEqual([2, expect.stringContaining('report picture')]);
      expect(() => readFileSync(join(folder, file))).toThrow('ENOENT');
    }
  });

  it.each(Object.keys(pictures))('%s: SVG and PNG, the same each time', async (name) => {
    const folder = await saved();
    const words = ['report', 'picture', name];
    const first = await runCommand([...words, 'company.yaml', '-o', 'a.svg', '-o', 'a.png'], {
      folder,
    });
    expect(first.code).toBe(0);
    const again = await runCommand([...words, 'r.json', '-o', 'b.svg', '-o', 'b.png'], { folder });
    expect(again.code).toBe(0);
    const bytes = (file: string) => readFileSync(join(folder, file));
    expect(bytes('a.svg').toString()).toMatch(/^<\?xml [^>]*>\n<svg [\s\S]*<\/svg>\n$/);
    expect(bytes('a.png').subarray(1, 4).toString()).toBe('PNG');
    expect(bytes('b.svg').equals(bytes('a.svg'))).toBe(true);
    expect(bytes('b.png').equals(bytes('a.png'))).toBe(true);
  });

  it('--scale is how many times as wide a PNG is', async () => {
    const folder = await saved();
    const width = async (...words: string[]) => {
      await runCommand(['report', 'picture', 'radar', 'r.json', '-o', 'a.png', ...words], {
        folder,
      });
      return readFileSync(join(folder, 'a.png')).readUInt32BE(16);
    };
    const once = await width('--scale', '1');
    expect([await width(), await width('--scale', '0.5')]).toEqual([2 * once, once / 2]);
  });

  it('a PNG has letters, though there are no fonts on the machine', async () => {
    const folder = await saved();
    const { output } = await runCommand(['report', 'picture', 'spectrum', 'r.json'], { folder });
    writeFileSync(join(folder, 'a.svg'), output);
    const sizeOf = async (svg: string) => {
      const { pngOf } = await import('../../src/cli/files/pngOf.ts');
      return (await pngOf(svg, 1)).length;
    };
    expect(await sizeOf(output)).toBeGreaterThan(
      2 * (await sizeOf(output.replace(/<text[\s\S]*?<\/text>/g, ''))),
    );
  });

  it.each([
    [['report', 'picture', 'rader'], '`radar`'],
    [['report', 'picture', 'radar', '-o', 'a.jpg'], '.png'],
    [['report', 'picture', 'radar', '--scale', '99'], '--scale'],
    [['report', 'picture'], 'name'],
  ])('%j is refused with advice', async (words, advice) => {
    for (const language of ['en', 'it']) {
      const { code, output, errors } = await runCommand([...words, '--lang', language], {
        input: company,
      });
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(errors).toContain(advice);
    }
  });

  it('are named in the help', async () => {
    for (const language of ['en', 'it']) {
      const { output } = await runCommand(['report', 'picture', '--help', '--lang', language]);
      for (const name of Object.keys(pictures)) expect(output.replace(/\s+/g, ' ')).toContain(name);
    }
  });
});
