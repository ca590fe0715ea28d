import type { Style } from '../../report/style.ts';
import type { Language, Words } from '../languages.ts';
import type { Prompts } from './prompting/prompts.ts';
import type { SavedInterview } from './savedInterview.ts';
import type { Screen } from './screen.ts';

/** All that an interview at a terminal takes place with. */
export interface Room {
  saved: SavedInterview;
  prompts: Prompts;
  screen: Screen;
  style: Style;
  words: Words;
  language: Language;
}
