import type { Assessment } from '../../assessment.ts';
import { visible } from '../text/visible.ts';

type Position = Assessment['gaps'][number]['at'];

/** A place in a file, as in `company.yaml:12`. */
export function Place({ at }: { at: Position }) {
  return (
    <code class="place">
      {visible(at.file)}:{at.line}
    </code>
  );
}
