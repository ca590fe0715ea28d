import fc from 'fast-check';
import { it } from 'vitest';
import { assessed, firstDifference, withoutPlaces } from './assessed.ts';
import { lawRubric } from './lawRubric.ts';
import { refuse, tries } from './laws.ts';
import { layout, written } from './layouts.ts';
import { anyCompany } from './randomCompany.ts';

it('DESIGN §2.7: the same files give the same bytes', () => {
  fc.assert(
    fc.property(anyCompany, layout, (company, way) => {
      const [one, other] = [written(company, way), written(company, way)].map((files) =>
        JSON.stringify(assessed(files, lawRubric), null, 1),
      );
      refuse(firstDifference(one as string, other as string), { company });
    }),
    tries(8),
  );
});

it('DESIGN §2.7: the order of keys, files and flows does not matter', () => {
  fc.assert(
    fc.property(anyCompany, layout, (company, way) => {
      const plain = assessed(written(company, { files: 1, style: 'block', shuffle: 0 }), lawRubric);
      const other = assessed(written(company, way), lawRubric);
      refuse(firstDifference(withoutPlaces(plain), withoutPlaces(other)), { company });
    }),
    tries(20),
  );
});
