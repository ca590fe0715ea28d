import { inflateRawSync } from 'node:zlib';

const centralEntry = 0x02014b50;
const stored = 0;

/** The files of a ZIP archive, and of those inside it, by their names, as text. */
export function zipTexts(bytes: Uint8Array): Map<string, string> {
  const archive = Buffer.from(bytes);
  const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const texts = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  while (archive.readUInt32LE(at) === centralEntry) {
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const data = archive.subarray(start, start + size);
    const content = method === stored ? data : inflateRawSync(data);
    const path = archive.toString('utf8', at + 46, at + 46 + (name ?? 0));
    const isArchive = content.toString('latin1', 0, 4) === 'PK\u0003\u0004';
    if (isArchive)
      for (const [inner, text] of zipTexts(content)) texts.set(`${path}/${inner}`, text);
    else texts.set(path, content.toString('utf8'));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return texts;
}
