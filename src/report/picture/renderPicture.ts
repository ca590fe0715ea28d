import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Assessment } from '../../assessment.ts';
import { type PictureName, pictures } from './pictures.ts';
import type { PictureWords } from './pictureWords.ts';

/** HTML, which writes the pictures, lets it stand in a text; XML does not. */
const endOfData = ']]>';

/**
 * A picture on its own: an SVG document with its style in it, on a light background, that needs
 * nothing else. The same result gives the same text.
 */
export async function renderPicture(
  name: PictureName,
  assessment: Assessment,
  words: PictureWords,
): Promise<string> {
  const Picture = await pictures[name](assessment, words);
  const svg = renderToString(h(Picture, { assessment, words, alone: true }));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg.replaceAll(endOfData, ']]&gt;')}\n`;
}
