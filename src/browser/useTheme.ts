import { useState } from 'preact/hooks';
import type { Theme } from '../report/page/pageContext.ts';

/** Light or dark: as the reader's system has it, until the reader says otherwise. */
export function useTheme(): Theme {
  const [isDark, setDark] = useState(prefersDark);
  return {
    isDark,
    toggle: () => {
      document.documentElement.dataset.theme = isDark ? 'light' : 'dark';
      setDark(!isDark);
    },
  };
}

function prefersDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches;
}
