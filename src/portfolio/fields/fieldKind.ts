/** What can stand in a field: it decides what it can be compared with. */
export type FieldKind = 'level' | 'number' | 'truth' | 'list' | 'text';

const kinds: Readonly<Record<Exclude<FieldKind, 'text'>, RegExp>> = {
  level: /(^|\.)level(\.|$)|^claims$|^progress\.next$|^plan\.target$/,
  number:
    /(^|\.)score(\.|$)|(^|\.)coverage$|^progress\.share$|^channels$|^plan\.effort$|^silos$|^repeats$/,
  truth: /^plan\.reached$/,
  list: /^(gaps|plan\.steps|contradictions|systems|vendors|teams)$/,
};

/** The kind of a field that there is. */
export function fieldKind(field: string): FieldKind {
  const found = Object.entries(kinds).find(([, pattern]) => pattern.test(field));
  return (found?.[0] as FieldKind | undefined) ?? 'text';
}
