import type { ComponentChildren } from 'preact';
import { lightPalette } from './palette.ts';
import { pictureStyle } from './pictureStyle.ts';

interface FrameProps {
  /** Of the picture; unique on a page. */
  name: string;
  width: number;
  height: number;
  title: string;
  /** What it shows, for those who do not see it. */
  description: string;
  alone?: boolean | undefined;
  /** Parts of it can be chosen, so that it is a group rather than an image. */
  choosable?: boolean | undefined;
  children: ComponentChildren;
}

/** The drawing area of a picture, with what it is called and what it says. */
export function Frame({
  name,
  width,
  height,
  title,
  description,
  alone = false,
  choosable = false,
  children,
}: FrameProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class={`picture picture-${name}`}
      viewBox={`0 0 ${rounded(width)} ${rounded(height)}`}
      width={rounded(width)}
      height={rounded(height)}
      role={choosable ? 'group' : 'img'}
      aria-labelledby={`${name}-title`}
      aria-describedby={`${name}-description`}
    >
      <title id={`${name}-title`}>{title}</title>
      <desc id={`${name}-description`}>{description}</desc>
      {alone && <style>{pictureStyle((colour) => lightPalette[colour])}</style>}
      {alone && <rect class="p-paper" width="100%" height="100%" />}
      {children}
    </svg>
  );
}

/** To a tenth, which no eye tells apart and which keeps files small. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
