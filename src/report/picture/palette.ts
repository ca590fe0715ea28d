/** What colours are for, in pictures and on the page. */
export type ColourName =
  | 'ink'
  | 'muted'
  | 'line'
  | 'paper'
  | 'panel'
  | 'accent'
  | 'accent-soft'
  | 'on-accent'
  | 'bad'
  | 'bad-soft'
  | 'warn'
  | 'warn-soft'
  | 'good'
  | 'good-soft'
  | 'fresh'
  | 'today'
  | 'later'
  | 'by-hand'
  | 'unsaid'
  | 'grade-known'
  | 'grade-recognised'
  | 'grade-shared'
  | 'grade-nothing'
  | 'island-0'
  | 'island-1'
  | 'island-2'
  | 'island-3'
  | 'shore';

export type Palette = Readonly<Record<ColourName, string>>;

/**
 * Told apart by people who do not see red or green as others do: blue, teal, ochre and brown
 * differ in lightness too, and nothing is said by colour alone. Text has a contrast of 4.5 or more.
 */
export const lightPalette: Palette = {
  ink: '#17202c',
  muted: '#54606f',
  line: '#ccd5e0',
  paper: '#ffffff',
  panel: '#f4f6fa',
  accent: '#1757a6',
  'accent-soft': '#cfe0f5',
  'on-accent': '#ffffff',
  bad: '#b3261e',
  'bad-soft': '#fce8e6',
  warn: '#7d5200',
  'warn-soft': '#fcefd0',
  good: '#17633f',
  'good-soft': '#d9f0e3',
  fresh: '#1757a6',
  today: '#16807a',
  later: '#c26a00',
  'by-hand': '#7b4a2a',
  unsaid: '#77818e',
  'grade-known': '#1757a6',
  'grade-recognised': '#86b4e8',
  'grade-shared': '#d7e6f8',
  'grade-nothing': '#f4f6fa',
  'island-0': '#eaf1fb',
  'island-1': '#fdf2e0',
  'island-2': '#e8f5ee',
  'island-3': '#f5ecf8',
  shore: '#c3cfdf',
};

export const darkPalette: Palette = {
  ink: '#e8edf4',
  muted: '#a9b5c4',
  line: '#3a4657',
  paper: '#131a24',
  panel: '#1c2532',
  accent: '#7fb4f5',
  'accent-soft': '#24436b',
  'on-accent': '#0c1420',
  bad: '#ff9a91',
  'bad-soft': '#46211f',
  warn: '#f1c15d',
  'warn-soft': '#41320f',
  good: '#7fd7a8',
  'good-soft': '#17392a',
  fresh: '#7fb4f5',
  today: '#56c9c0',
  later: '#f0a13c',
  'by-hand': '#d3a07c',
  unsaid: '#8e99a8',
  'grade-known': '#7fb4f5',
  'grade-recognised': '#3b6aa6',
  'grade-shared': '#233c5e',
  'grade-nothing': '#1c2532',
  'island-0': '#1a2739',
  'island-1': '#2e2718',
  'island-2': '#182c25',
  'island-3': '#2a2031',
  shore: '#45556b',
};
