/** What markup consists of, as a reader of HTML or XML takes it apart. */
interface Markup {
  /** Each tag with the names of its attributes, and those values that lead or load. */
  tags: string[];
  /** Texts between the tags, their entities read. */
  texts: string[];
  /** What stands where only a tag could, and is none. */
  stray: string[];
}

const attribute = /\s+([^\s"'=<>/`]+)(?:="([^"<]*)")?/g;
const tag =
  /<!--[\s\S]*?-->|<!doctype html>|<\?xml [^?]*\?>|<\/?([a-zA-Z][\w:.-]*)((?:\s+[^\s"'=<>/`]+(?:="[^"<]*")?)*)\s*\/?>/gi;
const leading = /^(?:href|src|xlink:href|action|srcset|type|class|http-equiv|content|target)$/i;
/** A place on the page itself has the number of what it leads to. */
const place = /^#[\w.-]*$/;

/** Takes markup apart: quotes of attributes are double, and every `<` begins a tag. */
export function markup(text: string): Markup {
  const tags = [...text.matchAll(tag)].map(([whole, name, attributes = '']) => {
    if (name === undefined) return whole;
    const said = [...attributes.matchAll(attribute)].map(([, key = '', value = '']) =>
      leading.test(key) && !place.test(value) ? `${key}="${value}"` : key,
    );
    return `${whole.startsWith('</') ? '/' : ''}${name} ${said.join(' ')}`.trim();
  });
  const between = text.replace(tag, '\0').split('\0');
  return {
    tags,
    texts: between.map(withoutEntities),
    stray: between.filter((part) => part.includes('<')),
  };
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return named[name] ?? whole;
  });
}

/** What one page has and the other has not, in the order of the pages. */
export function otherTags(found: readonly string[], expected: readonly string[]): string[] {
  const at = found.findIndex((each, index) => each !== expected[index]);
  if (at < 0) return found.length === expected.length ? [] : ['tags are missing'];
  return [`${found[at]} instead of ${expected[at]}`];
}
