/**
 * For `npm run coverage`, code keeps the shape that it was written in, and a map says where each piece
 * of it was; null for everybody else.
 */
export const sourceMaps = process.argv.includes('--source-maps')
  ? { minifySyntax: false, sourcemap: /** @type {const} */ ('inline'), sourcesContent: false }
  : null;
