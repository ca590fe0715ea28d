/** The schemas that lie beside what they describe, so that editors need no network. */
export type EditorSchema = 'company' | 'config';

/** Where the schema is, seen from the folder of the files; dot folders are no part of a company. */
export function editorSchemaPath(schema: EditorSchema): string {
  return `.omnigauge/${schema}.schema.json`;
}

/** The lines that make an editor complete and check a file: most editors, then those of JetBrains. */
export function editorLines(schema: EditorSchema): string[] {
  const path = `./${editorSchemaPath(schema)}`;
  return [`# yaml-language-server: $schema=${path}`, `# $schema: ${path}`];
}
