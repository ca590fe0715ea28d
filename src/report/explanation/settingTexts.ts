import type { Settings } from '../../explain/explanation.ts';
import { visible } from '../text/visible.ts';

/** Settings as a rubric writes them, one text for each. */
export function settingTexts(settings: Settings): string[] {
  return Object.entries(settings).map(([name, value]) => `${visible(name)}: ${written(value)}`);
}

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${settingTexts(value as Settings).join(', ')} }`;
  }
  return visible(String(value));
}
