import type { Assessment } from '../../assessment.ts';
import type { PageData } from './pageData.ts';

type Handover = Assessment['handovers'][number];
type What = Omit<Handover, 'from' | 'to'>;

/**
 * The data of a page with each kind of hand-over once: sixty channels have thousands, most of
 * them alike.
 */
export interface PackedData extends Omit<PageData, 'assessment'> {
  assessment: Omit<Assessment, 'handovers'>;
  handovers: {
    what: readonly What[];
    /** Numbers of the channels from and to, and of what passes between them. */
    pairs: readonly (readonly [number, number, number])[];
  };
}

/** The data as it stands in the page. */
export function packedData({ assessment, ...rest }: PageData): PackedData {
  const { handovers, ...others } = assessment;
  const numberOf = new Map(others.channels.map(({ id }, index) => [id, index]));
  const what = new Map<string, { number: number; what: What }>();
  const pairs = handovers.map(({ from, to, ...each }): [number, number, number] => {
    const key = JSON.stringify(each);
    const found = what.get(key) ?? { number: what.size, what: each };
    what.set(key, found);
    return [numberOf.get(from) ?? -1, numberOf.get(to) ?? -1, found.number];
  });
  return {
    ...rest,
    assessment: others,
    handovers: { what: [...what.values()].map((each) => each.what), pairs },
  };
}

/** The data as it was. */
export function unpackedData({ assessment, handovers, ...rest }: PackedData): PageData {
  const idOf = (number: number) => assessment.channels[number]?.id ?? '';
  return {
    ...rest,
    assessment: {
      ...assessment,
      handovers: handovers.pairs.map(([from, to, number]) => ({
        from: idOf(from),
        to: idOf(to),
        ...(handovers.what[number] as What),
      })),
    },
  };
}
