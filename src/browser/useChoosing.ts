import { useState } from 'preact/hooks';
import type { Choosing } from '../report/picture/map/MapBox.tsx';

/** The box of the map that is chosen. `keys` are those that can be, in their order. */
export function useChoosing(keys: readonly string[]): Choosing {
  const [chosen, setChosen] = useState<string | null>(null);
  const isThere = chosen !== null && keys.includes(chosen);
  return {
    chosen: isThere ? chosen : null,
    stop: isThere ? chosen : (keys[0] ?? null),
    choose: (key) => setChosen(key === chosen ? null : key),
    go(from, by) {
      const next = keys[(keys.indexOf(from) + by + keys.length) % keys.length];
      if (next === undefined) return;
      setChosen(next);
      document.querySelector<SVGElement>(`[data-key="${CSS.escape(next)}"]`)?.focus();
    },
  };
}
