import { rounded } from './Frame.tsx';
import { fitText } from './fitText.ts';

interface LabelProps {
  x: number;
  y: number;
  text: string;
  size?: number;
  bold?: boolean;
  /** A colour class of `pictureStyle`, as in `muted`. */
  tone?: 'muted' | 'bad-text' | 'warn-text' | 'good-text' | 'accent-text' | 'on-accent';
  anchor?: 'start' | 'middle' | 'end';
  /** What it has to fit in; the whole text is told when it is pointed at. */
  width?: number;
}

/** A line of text, cut where it does not fit. */
export function Label({
  x,
  y,
  text,
  size = 13,
  bold = false,
  tone,
  anchor = 'start',
  width,
}: LabelProps) {
  const shown = width === undefined ? text : fitText(text, width, { size, bold });
  const classes = ['p-text', ...(bold ? ['p-bold'] : []), ...(tone ? [`p-${tone}`] : [])];
  return (
    <text
      class={classes.join(' ')}
      x={rounded(x)}
      y={rounded(y)}
      font-size={size}
      {...(anchor === 'start' ? {} : { 'text-anchor': anchor })}
    >
      {shown !== text && <title>{text}</title>}
      {shown}
    </text>
  );
}
