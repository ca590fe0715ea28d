import type { CompanyFragment } from '../company/companySchema.ts';
import { compareText } from '../company/fragments.ts';
import { isCompanyText } from '../company/isCompanyText.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { defaultLimits, type Limits } from '../source/limits.ts';
import type { Path } from '../source/path.ts';
import { readSource } from '../source/readSource.ts';
import { rewrittenText } from '../source/rewrittenText.ts';
import type { Scalar } from '../source/scalar.ts';
import type { SourceFile } from '../source/sourceFile.ts';
import type { AnonymousWords } from './anonymousWords.ts';
import { type IdMap, idMaps, neutralIds } from './neutralIds.ts';
import { neutralWords } from './neutralWords.ts';
import { roleAt } from './roles.ts';
import { rubricIds } from './rubricIds.ts';

interface Anonymizing {
  /** The ids that it speaks of are kept. */
  rubric: Pick<Rubric, 'criteria' | 'practices'>;
  /** The sector in words that are anyone's; null leaves it out. */
  sector: string | null;
  words: AnonymousWords;
  limits?: Limits | undefined;
}

/** Words of the format, whatever they stand for. */
const formatWords: readonly Scalar[] = ['none', 'unknown'];

/**
 * The same company under other names: every name and id is replaced, the same one by the same one,
 * and every comment, note and reason is gone; kinds, data, freshness and numbers stay, so that the
 * result is the same but for the names. What is left stays in its line, so that whoever has the
 * original finds it there. The files have to be readable as a company.
 */
export function anonymizedFiles(
  files: readonly SourceFile[],
  { rubric, sector, words, limits = defaultLimits }: Anonymizing,
): SourceFile[] {
  const sorted = [...files].sort((one, other) => compareText(one.name, other.name));
  const values = sorted.map((file) => readSource(file, limits, isCompanyText).document.value);
  const names = new Names(values as CompanyFragment[], rubricIds(rubric), sector, words);
  return sorted.map(({ name, text }, index) => ({
    name: fileName(name, index, sorted.length),
    text: rewrittenText(text, values[index], {
      key: (path) => names.key(path),
      value: (path, value) => names.value(path, value),
      isText: isCompanyText,
    }),
  }));
}

/** `company.yaml`; several are numbered so that their order stays. */
function fileName(name: string, index: number, count: number): string {
  const ending = /\.json$/i.test(name) ? 'json' : 'yaml';
  const number = String(index + 1).padStart(String(count).length, '0');
  return count === 1 ? `company.${ending}` : `part-${number}.${ending}`;
}

class Names {
  readonly #ids: ReturnType<typeof neutralIds>;
  readonly #word: ReturnType<typeof neutralWords>;
  readonly #sector: string | null;
  readonly #words: AnonymousWords;

  constructor(
    fragments: readonly CompanyFragment[],
    kept: ReadonlySet<string>,
    sector: string | null,
    words: AnonymousWords,
  ) {
    this.#ids = neutralIds(fragments, kept);
    this.#word = neutralWords(fragments);
    this.#sector = sector;
    this.#words = words;
  }

  key(path: Path): string {
    const [map, id] = path;
    const key = String(path.at(-1));
    return path.length === 2 && isIdMap(map) ? (this.#ids[map].get(String(id))?.id ?? key) : key;
  }

  value(path: Path, value: Scalar): Scalar {
    const role = roleAt(path);
    if (role === 'drop' || value === null) return null;
    if (role === 'keep' || formatWords.includes(value)) return value;
    switch (role) {
      case 'company':
        return this.#words.anonymous.company;
      case 'sector':
        return this.#sector;
      case 'reason':
        return this.#words.anonymous.reason;
      case 'name':
        return this.#name(path);
      case 'team':
        return this.#id(['teams'], value);
      case 'node':
        return this.#id(['channels', 'systems'], value);
      case 'partial':
        return this.#partial(String(value));
      default:
        return this.#word(role, String(value));
    }
  }

  #id(maps: readonly IdMap[], id: Scalar): string | null {
    return maps.flatMap((map) => this.#ids[map].get(String(id)) ?? [])[0]?.id ?? null;
  }

  /** `flows`, or `flows.store`, or `journeys.collect`. */
  #partial(word: string): string | null {
    const [list, id] = word.split('.', 2);
    if (id === undefined) return word;
    const neutral = this.#id(list === 'journeys' ? ['journeys'] : ['channels', 'systems'], id);
    return neutral && `${list}.${neutral}`;
  }

  #name([map, id]: Path): string | null {
    const neutral = isIdMap(map) ? this.#ids[map].get(String(id)) : undefined;
    if (!neutral || !isIdMap(map)) return null;
    const { kind, number } = neutral;
    const { anonymous, terms } = this.#words;
    if (kind === null) return anonymous.names[map](number);
    const kinds: Readonly<Record<string, string>> =
      map === 'channels' ? terms.channelKinds : terms.systemKinds;
    return anonymous.ofKind(kinds[kind] ?? kind, number);
  }
}

function isIdMap(key: unknown): key is IdMap {
  return idMaps.includes(key as IdMap);
}
