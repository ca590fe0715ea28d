import type { Style } from '../../../report/style.ts';

/** How every prompt looks: in the colours that were asked for, without a word of the library's own. */
export function promptTheme(
  style: Style,
  keys: string,
  { nothingFound }: { nothingFound: string },
) {
  return {
    prefix: style.cyan('?'),
    icon: { cursor: '❯', checked: style.green('◉'), unchecked: '◯' },
    style: {
      answer: style.cyan,
      message: style.bold,
      // The search says this one sentence in English.
      error: (text: string) => style.yellow(text === 'No results found' ? nothingFound : text),
      defaultAnswer: (text: string) => style.dim(`(${text})`),
      help: style.dim,
      highlight: style.cyan,
      description: style.dim,
      disabled: style.dim,
      searchTerm: style.cyan,
      keysHelpTip: () => style.dim(keys),
    },
  };
}
