import { sha256 } from '../../source/sha256.ts';
import { blobContents } from './blobContents.ts';
import { gitPlace } from './gitPlace.ts';
import { runGit } from './runGit.ts';

/** A file that has changed more often is looked for in its last versions. */
const mostVersions = 500;

/** What a file held when its text had a SHA-256; null where its git history knows no such time. */
export async function textInHistory(absolute: string, digest: string): Promise<string | null> {
  const place = await gitPlace(absolute);
  if (place === null || place.isFolder) return null;
  const words = ['log', '--format=', '--raw', '--no-abbrev', '--full-history', '-m', '--'];
  const { code, output } = await runGit([...words, absolute], place.folder);
  if (code !== 0) return null;
  const objects = [...output.toString('utf8').matchAll(/^:\d+ 100\d{3} \w+ (\w+) /gm)].map(
    ([, object]) => object as string,
  );
  const versions = [...new Set(objects)].slice(0, mostVersions);
  const texts = (await blobContents(versions, place.folder)).map((bytes) => bytes.toString('utf8'));
  return texts.find((text) => sha256(text) === digest) ?? null;
}
