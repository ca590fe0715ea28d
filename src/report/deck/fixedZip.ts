/** A file's date where none is meant: the first that the format knows. */
const noDate = new Date(Date.UTC(1980, 0, 1));

/**
 * The same archive without the moment it was made: files have one date, documents none, charts are
 * numbered from 1 (the library goes on counting from deck to deck), and what is an archive itself
 * is made anew as well. Needed as the same input has to give the same bytes.
 */
export async function fixedZip(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: Zip } = await import('jszip');
  const [read, written] = [await Zip.loadAsync(bytes), new Zip()];
  const files = Object.values(read.files).filter(({ dir }) => !dir);
  const renumber = renumbering(files.map(({ name }) => name));
  for (const file of files.sort((one, other) => byName(one.name, other.name))) {
    const bytes = await file.async('uint8array');
    const content = await contentOf(file.name, bytes, renumber);
    written.file(renumber(file.name), content, { date: noDate, createFolders: false });
  }
  return written.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}

async function contentOf(
  name: string,
  bytes: Uint8Array,
  renumber: (text: string) => string,
): Promise<Uint8Array> {
  if (name.endsWith('.xlsx')) return fixedZip(bytes);
  const rewrite = name.endsWith('docProps/core.xml')
    ? withoutDates
    : /\.rels$|^\[Content_Types\]/.test(name) && renumber;
  if (!rewrite) return bytes;
  return new TextEncoder().encode(rewrite(new TextDecoder().decode(bytes)));
}

function withoutDates(text: string): string {
  return text.replace(/<dcterms:(created|modified)\b[\s\S]*?<\/dcterms:\1>/g, '');
}

const chartNumber = /(?<=charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)\d+(?=\.)/g;

/** Counts charts from 1, in names of files and where these are named. */
function renumbering(names: readonly string[]): (text: string) => string {
  const found = names.flatMap((name) => name.match(chartNumber) ?? []);
  const numbers = [...new Set(found.map(Number))].sort((one, other) => one - other);
  return (text) =>
    text.replace(chartNumber, (number) => {
      const at = numbers.indexOf(Number(number));
      return at < 0 ? number : String(at + 1);
    });
}

/** What a reader of the format looks for first comes first. */
function byName(one: string, other: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}
