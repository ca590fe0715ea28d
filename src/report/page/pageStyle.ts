import { darkPalette, lightPalette, type Palette } from '../picture/palette.ts';
import { pictureStyle } from '../picture/pictureStyle.ts';

/** All the style of the page: colours for light and dark, the pictures, then the rules of `page.css`. */
export function pageStyle(rules: string): string {
  const light = variables(lightPalette);
  const dark = variables(darkPalette);
  return [
    `:root{color-scheme:light;${light}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${dark}}`,
    // Paper is white.
    `@media print{:root,:root[data-theme=dark],:root:not([data-theme=light]){color-scheme:light;${light}}}`,
    pictureStyle((name) => `var(--${name})`),
    rules.trim(),
  ].join('\n');
}

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}
