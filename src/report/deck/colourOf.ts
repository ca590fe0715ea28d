import { type ColourName, lightPalette } from '../picture/palette.ts';

/** A colour as PowerPoint writes it. */
export function colourOf(name: ColourName): string {
  return lightPalette[name].slice(1).toUpperCase();
}
