import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importMarkdown, importPicture } from './importPicture.ts';

const everything = 'everything';

/**
 * What each part of `src` may import of the others (DESIGN §11), or the one file of it; type-only
 * imports count too. Beyond the table: positions and problems (`source`) and the words of the file
 * format (`company`) are also for parts that build on what imports them.
 */
const mayImport: Readonly<Record<string, readonly string[] | typeof everything>> = {
  source: [],
  company: ['source'],
  network: ['company'],
  metrics: ['company', 'network', 'source'],
  rubric: ['source', 'company', 'metrics'],
  score: ['source', 'company', 'network', 'metrics', 'rubric'],
  plan: ['source', 'company', 'network', 'metrics', 'rubric', 'score'],
  trial: ['source', 'company', 'rubric', 'score'],
  text: [],
  schema: ['company'],
  'assessment.ts': ['schema', 'source', 'company', 'network', 'metrics', 'rubric', 'score', 'plan'],
  result: ['source', 'company', 'network', 'metrics', 'rubric', 'score', 'plan', 'assessment.ts'],
  explain: ['source', 'company', 'metrics', 'rubric', 'score', 'assessment.ts'],
  'assess.ts': [
    'source',
    'company',
    'network',
    'metrics',
    'rubric',
    'score',
    'plan',
    'assessment.ts',
    'result',
  ],
  anonymize: ['source', 'company', 'rubric'],
  compare: ['assessment.ts', 'schema'],
  history: ['assessment.ts', 'compare'],
  portfolio: ['assessment.ts', 'company', 'source'],
  whatif: ['source', 'company', 'network', 'assess.ts', 'compare'],
  interview: [
    'source',
    'company',
    'network',
    'metrics',
    'rubric',
    'score',
    'plan/mostUsed.ts',
    'plan/writing/companyEdit.ts',
    'plan/writing/editedFiles.ts',
    'plan/writing/flowEdits.ts',
    'text/harmless.ts',
  ],
  baseline: ['source', 'company', 'rubric', 'schema'],
  check: [
    'source',
    'company',
    'metrics',
    'rubric',
    'score',
    'assessment.ts',
    'result',
    'assess.ts',
    'schema',
    'compare',
    'baseline',
  ],
  init: ['source', 'company', 'rubric', 'text'],
  config: ['source', 'company', 'schema/ruleId.ts', 'score/contradictions/contradiction.ts'],
  report: [
    'assessment.ts',
    'check/checkResult.ts',
    'compare/comparison.ts',
    'compare/sidesResult.ts',
    'history/history.ts',
    'explain/explanation.ts',
    'explain/impact.ts',
    'interview/interview.ts',
    'portfolio/portfolioRecord.ts',
    'portfolio/portfolioSummary.ts',
    'trial/rubricTrial.ts',
    'whatif/appliedChange.ts',
    'whatif/whatIfResult.ts',
    'text',
  ],
  browser: [
    'source',
    'company',
    'plan',
    'rubric',
    'assessment.ts',
    'result',
    'assess.ts',
    'report',
    'text',
  ],
  cli: everything,
  'index.ts': everything,
};

/** The only part that knows of files, streams and the process; the rest runs in a browser. */
const nodePart = 'cli';
const longest = 260;

/** The words people read are lists, which nobody reads from top to bottom. */
const wordPart = 'text';
/** One state machine over the events of the parser. */
const longFiles = ['source/composeEvents.ts'];

/** Files named by what their functions have in common. */
const namedByTopic = [
  'company/vocabulary.ts',
  'company/values.ts',
  'company/organisation.ts',
  'network/arrivals.ts',
  'report/text/layout/pad.ts',
  'index.ts',
];

interface SourceText {
  /** Path below `src`. */
  path: string;
  part: string;
  text: string;
}

const root = fileURLToPath(new URL('../../src/', import.meta.url));
const files: SourceText[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
  .sort()
  .map((path) => ({ path, part: partOf(path), text: readFileSync(join(root, path), 'utf8') }));

function partOf(path: string): string {
  return path.split(/[\\/]/)[0] as string;
}

/** What a file imports, as written; `import type`, `export … from` and `import()` among them. */
function importsOf({ text }: SourceText): string[] {
  const found = codeOf(text).matchAll(/\bfrom\s*'([^']+)'|\bimport\s*\(?\s*'([^']+)'/g);
  return [...found].map(([, from, direct]) => (from ?? direct) as string);
}

function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

/** The part that a relative import leads to; null for a package, or for the file's own part. */
function importedPart({ path, part }: SourceText, imported: string): string | null {
  if (!imported.startsWith('.')) return null;
  const target = partOf(normalize(join(dirname(path), imported)));
  return target === part ? null : target;
}

function importProblem(file: SourceText, imported: string): string[] {
  const target = importedPart(file, imported);
  if (target === null) return [];
  const rule = brokenRule(file.part, target, normalize(join(dirname(file.path), imported)));
  return rule === null ? [] : [`src/${file.path} imports '${imported}': ${rule} (DESIGN §11).`];
}

function brokenRule(part: string, target: string, file: string): string | null {
  const allowed = mayImport[part];
  if (target === nodePart) return `nothing may import ${nodePart}`;
  if (allowed === everything) return null;
  if (!allowed) return `${part} is not in the table of this test`;
  if (allowed.includes(target) || allowed.includes(file)) return null;
  return `${part} may import ${allowed.join(', ') || 'no other part'}`;
}

/** A way from a part back to itself, or null. */
function cycleFrom(
  start: string,
  edges: ReadonlyMap<string, ReadonlySet<string>>,
): string[] | null {
  const seen = new Set<string>();
  const search = (part: string, way: readonly string[]): string[] | null => {
    for (const next of edges.get(part) ?? []) {
      if (next === start) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = search(next, [...way, next]);
      if (found) return found;
    }
    return null;
  };
  return search(start, [start]);
}

describe('the layers of src', () => {
  it('each part imports only what the table allows', () => {
    expect(
      files.flatMap((file) => importsOf(file).flatMap((each) => importProblem(file, each))),
    ).toEqual([]);
  });

  it('parts do not import each other in a circle', () => {
    const edges = new Map<string, Set<string>>();
    for (const file of files) {
      const targets = edges.get(file.part) ?? new Set();
      edges.set(file.part, targets);
      for (const each of importsOf(file)) {
        const target = importedPart(file, each);
        if (target !== null) targets.add(target);
      }
    }
    expect([...edges.keys()].flatMap((part) => cycleFrom(part, edges)?.join(' > ') ?? [])).toEqual(
      [],
    );
  });

  it('docs/architecture.md shows the table, as a picture and in full', () => {
    const path = fileURLToPath(new URL('../../docs/architecture.md', import.meta.url));
    const page = readFileSync(path, 'utf8');
    const [start, end] = ['<!-- the import table -->\n', '\n<!-- its end -->'];
    const [before = '', rest = ''] = page.split(start);
    const after = rest.split(end)[1] ?? '';
    const shown = [importPicture(mayImport), importMarkdown(mayImport)].join('\n\n');
    const wanted = [before, start, shown, end, after].join('');
    if (process.env.UPDATE_GOLDEN) writeFileSync(path, wanted);
    else expect(page, 'UPDATE_GOLDEN=1 writes it anew').toBe(wanted);
  });

  it(`nothing outside ${nodePart} depends on Node`, () => {
    const problems = files
      .filter(({ part }) => part !== nodePart)
      .flatMap((file) => [
        ...importsOf(file)
          .filter((each) => each.startsWith('node:'))
          .map((each) => `src/${file.path} imports '${each}': only ${nodePart} may (DESIGN §11).`),
        ...[
          ...codeOf(file.text).matchAll(
            /(?<![\w.$'"`-])(process|Buffer|require|__dirname|__filename)\s*[.([]/g,
          ),
        ].map(
          ([, name]) => `src/${file.path} uses ${name}: it is not there in a browser (DESIGN §11).`,
        ),
      ]);
    expect(problems).toEqual([]);
  });
});

describe('the files of src', () => {
  it('each exports something under its own name', () => {
    const problems = files
      .filter(({ path }) => !namedByTopic.includes(path) && partOf(path) !== nodePart)
      .flatMap(({ path, text }) => {
        const exported = exportedNames(text);
        return exported.some((name) => sharesWord(name, basename(path).replace(/\.tsx?$/, '')))
          ? []
          : [
              `src/${path} exports ${exported.join(', ') || 'nothing'}, none of which bears the file's name.`,
            ];
      });
    expect(problems).toEqual([]);
  });

  it(`none is longer than ${longest} lines`, () => {
    const lines = ({ text }: SourceText) => text.trimEnd().split('\n').length;
    const problems = files
      .filter(
        (file) => file.part !== wordPart && !longFiles.includes(file.path) && lines(file) > longest,
      )
      .map((file) => `src/${file.path} has ${lines(file)} lines: one file is one thing.`);
    expect(problems).toEqual([]);
  });
});

function exportedNames(text: string): string[] {
  const declared = codeOf(text).matchAll(
    /^export (?:async )?(?:const|function\*?|class|interface|type) (\w+)/gm,
  );
  return [...declared].map(([, name]) => name as string);
}

/** `readChannel` is what `channels.ts` is about: a word of each begins alike. */
function sharesWord(name: string, file: string): boolean {
  const wordsOf = (text: string) =>
    text
      .replace(/([A-Z])/g, ' $1')
      .toLowerCase()
      .split(' ')
      .filter(Boolean);
  return wordsOf(name).some((one) =>
    wordsOf(file).some((other) => {
      const length = Math.min(5, one.length, other.length);
      return length >= 2 && one.slice(0, length) === other.slice(0, length);
    }),
  );
}
