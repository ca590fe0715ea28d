import type * as z from 'zod';
import { knownKeys } from './knownKeys.ts';
import type { Path } from './path.ts';
import type { Problem, SchemaProblemCode } from './problem.ts';
import { positionOf, problemAt, type SourceDocument } from './sourceDocument.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong in a document, and the way to each value that is not what it should be. */
export interface SchemaFaults {
  problems: Problem<SchemaProblemCode>[];
  /** The parts of the document without these values are as the schema says. */
  paths: Path[];
}

/**
 * Everything in which a document differs from its schema, each at the key or value concerned.
 * With a base, the schema is that of the value at this path.
 */
export function schemaProblems(
  document: SourceDocument,
  schema: z.ZodType,
  base: Path = [],
): Problem<SchemaProblemCode>[] {
  return schemaFaults(document, schema, base).problems;
}

/** As `schemaProblems`, and where the faulty values are; a fault at `[]` spoils the whole. */
export function schemaFaults(
  document: SourceDocument,
  schema: z.ZodType,
  base: Path = [],
): SchemaFaults {
  const issues = issuesOf(
    schema,
    base.length > 0 ? (valueAt(document, base) ?? {}) : document.value,
  );
  if (issues === null) {
    const at = positionOf(document, base);
    return { problems: [problemAt(document, 'too-many-problems', at)], paths: [[]] };
  }
  const settled = issues
    .map((issue) => ({ ...issue, path: [...base, ...issue.path] }) as Issue)
    .flatMap((issue) => settleUnion(issue));
  const own = withoutConsequences(settled);
  return {
    problems: own.flatMap((issue) => problemsOf(document, schema, base, issue)),
    paths: own.map(faultyPath),
  };
}

/** A key that is not known does no harm below the top, where it may be a list misspelt. */
function faultyPath(issue: Issue): Path {
  const path = issue.path as Path;
  return issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path;
}

/** A text in place of a list has a length too, but being no list is all that is wrong with it. */
function withoutConsequences(issues: readonly Issue[]): Issue[] {
  const ofWrongType = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => JSON.stringify(path)),
  );
  return issues.filter(
    ({ code, path }) =>
      (code !== 'too_small' && code !== 'too_big') || !ofWrongType.has(JSON.stringify(path)),
  );
}

/** Null where there are more than the schema's library can hand over: it overflows the stack. */
function issuesOf(schema: z.ZodType, value: unknown): readonly Issue[] | null {
  try {
    return schema.safeParse(value).error?.issues ?? [];
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * A value that fits no branch of a union is described by the branch it was meant for: the one
 * whose outermost type fits. Where none does, the words that any branch allows are joined.
 */
function settleUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.map((branch) =>
    branch.flatMap((inner) =>
      settleUnion({ ...inner, path: [...issue.path, ...inner.path] } as Issue),
    ),
  );
  const depth = issue.path.length;
  const inside = branches.filter((branch) => branch.every((each) => goesInside(each, depth)));
  const meant = inside.sort((one, other) => one.length - other.length)[0];
  return meant ?? [joined(issue, branches.flat())];
}

function goesInside(issue: Issue, depth: number): boolean {
  return (
    issue.path.length > depth ||
    !['invalid_type', 'invalid_value', 'invalid_format'].includes(issue.code)
  );
}

function joined(union: Issue, issues: Issue[]): Issue {
  const words = issues.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values : []));
  const examples = issues.flatMap((issue) =>
    issue.code === 'invalid_format' ? issue.message.split(' ') : [],
  );
  const base = { path: union.path, message: '' };
  if (typeof union.input === 'undefined' && words.length + examples.length === 0) {
    const expected = issues.find((issue) => issue.code === 'invalid_type');
    if (expected) return { ...expected, ...base };
  }
  const values = [...new Set([...words, ...examples])];
  if (values.length > 1) return { ...base, code: 'invalid_value', values } as Issue;
  return {
    ...(issues.find((issue) => issue.code === 'invalid_type') ?? issues[0]),
    ...base,
  } as Issue;
}

function problemsOf(
  document: SourceDocument,
  schema: z.ZodType,
  base: Path,
  issue: Issue,
): Problem<SchemaProblemCode>[] {
  const path = issue.path as Path;
  const at = positionOf(document, path);
  const found = valueAt(document, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = knownKeys(schema, path.slice(base.length));
      return issue.keys.map((key) =>
        problemAt(document, 'unknown-key', positionOf(document, [...path, key], 'key'), {
          values: { key, within: path.map(String), allowed },
          misspelt: { word: key, known: allowed },
        }),
      );
    }
    case 'invalid_key':
      return [
        problemAt(document, 'bad-id', positionOf(document, path, 'key'), {
          values: { id: String(path.at(-1)) },
        }),
      ];
    case 'invalid_value':
      return [unknownWord(document, path, issue.values.map(String), found)];
    case 'invalid_format':
      return [unknownWord(document, path, issue.message.split(' '), found)];
    case 'too_small':
      return [rangeProblem(document, path, issue.origin, { minimum: String(issue.minimum) })];
    case 'too_big':
      return [rangeProblem(document, path, issue.origin, { maximum: String(issue.maximum) })];
    default: {
      const expected = issue.code === 'invalid_type' ? issue.expected : 'value';
      if (found === undefined) return [missingKey(document, path, [])];
      return [
        problemAt(document, 'wrong-type', at, {
          values: { expected: typeName(expected), found: kindOf(found) },
        }),
      ];
    }
  }
}

function unknownWord(
  document: SourceDocument,
  path: Path,
  allowed: readonly string[],
  found: unknown,
): Problem<SchemaProblemCode> {
  const at = positionOf(document, path);
  if (found === undefined) return missingKey(document, path, allowed);
  if (typeof found === 'object') {
    return problemAt(document, 'wrong-type', at, {
      values: { expected: 'text', found: kindOf(found), allowed },
    });
  }
  return problemAt(document, 'unknown-word', at, {
    values: { word: String(found), allowed },
    misspelt: { word: String(found), known: allowed },
  });
}

function missingKey(
  document: SourceDocument,
  path: Path,
  allowed: readonly string[],
): Problem<SchemaProblemCode> {
  const values = { key: String(path.at(-1) ?? ''), within: path.slice(0, -1).map(String), allowed };
  return problemAt(document, 'missing-key', positionOf(document, path), { values });
}

function rangeProblem(
  document: SourceDocument,
  path: Path,
  origin: string,
  bound: Record<string, string>,
): Problem<SchemaProblemCode> {
  const code = origin === 'number' || origin === 'int' ? 'out-of-range' : 'wrong-length';
  return problemAt(document, code, positionOf(document, path), {
    values: { key: String(path.at(-1) ?? ''), of: origin === 'string' ? 'text' : 'list', ...bound },
  });
}

function valueAt(document: SourceDocument, path: Path): unknown {
  let value = document.value;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, step)
      ? (value as Record<string | number, unknown>)[step]
      : undefined;
  }
  return value;
}

function typeName(expected: string): string {
  if (expected === 'array') return 'list';
  if (expected === 'object' || expected === 'record') return 'map';
  return expected === 'string' ? 'text' : expected;
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not-finite';
  return typeof value === 'object' ? 'map' : typeName(typeof value);
}
