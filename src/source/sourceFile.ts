/** A text with the name by which people know it. */
export interface SourceFile {
  name: string;
  text: string;
}
