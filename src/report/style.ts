/** What a terminal can do to a text. Whoever prints the report decides; see `plainStyle`. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  green(text: string): string;
  yellow(text: string): string;
  cyan(text: string): string;
}

const unchanged = (text: string) => text;

/** No colour at all; nothing is lost, as symbols and words say it too. */
export const plainStyle: Style = {
  bold: unchanged,
  dim: unchanged,
  red: unchanged,
  green: unchanged,
  yellow: unchanged,
  cyan: unchanged,
};
