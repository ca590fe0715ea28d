import { Document, visit } from 'yaml';

/** What YAML may hold as it is, and a terminal or an editor would act on or hide. */
const acting =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/u;
const lineEnd = /\n/g;

/** YAML in which nothing acts where it is printed; whoever reads it gets the same values. */
export function plainYaml(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar(_, node) {
      const isHidden =
        typeof node.value === 'string' && acting.test(node.value.replace(lineEnd, ''));
      // Only there can signs be escaped.
      if (isHidden) node.type = 'QUOTE_DOUBLE';
    },
  });
  const text = document.toString({ lineWidth: 100 });
  return text.replace(new RegExp(acting, 'gu'), (sign) => (sign === '\n' ? sign : escaped(sign)));
}

function escaped(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}
