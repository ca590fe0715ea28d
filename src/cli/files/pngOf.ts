import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageFolder } from './packageFolder.ts';

const fonts = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'];
const family = 'DejaVu Sans';

/**
 * An SVG document as PNG, so many times as large. The fonts come with the package, so that the
 * picture is the same on every machine.
 */
export async function pngOf(svg: string, scale: number): Promise<Uint8Array> {
  const { Resvg } = await loadedOnce();
  const fontBuffers = await Promise.all(
    fonts.map((name) => readFile(join(packageFolder(), 'dist/fonts', name))),
  );
  const picture = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: family, sansSerifFamily: family },
    fitTo: { mode: 'zoom', value: scale },
  });
  return picture.render().asPng();
}

type Drawing = typeof import('@resvg/resvg-wasm');

let loaded: Promise<Drawing> | null = null;

/** It refuses to be set up a second time. */
function loadedOnce(): Promise<Drawing> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Drawing> {
  const drawing = await import('@resvg/resvg-wasm');
  const path = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await drawing.initWasm(await readFile(path));
  return drawing;
}
