import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../cli/testTerminal.ts';
import { attacks } from './attacks.ts';
import { type Naming, toldPlaces } from './hostileCompany.ts';
import { hostileFolder } from './hostileFolder.ts';
import { isTold } from './readers/reader.ts';
import { views } from './views.ts';

const columns = 100;
/** Every place that a description or a rubric names, those that reports tell most first. */
const places: string[] = [...toldPlaces];
const plainName = (place: string) => `Q${place.replaceAll(' ', '')}Q`;

/** Each company has so many attacks in the places that are told, and others in the rest. */
const companies = Array.from(
  { length: Math.ceil(attacks.length / toldPlaces.length) },
  (_, at) => at,
);

function attackAt(company: number, place: string) {
  if (!places.includes(place)) places.push(place);
  const at = company * toldPlaces.length + places.indexOf(place);
  return attacks[at % attacks.length] ?? { name: '', text: '' };
}

/** A whole page of faults says no more than the first. */
const inShort = (faults: readonly string[]) =>
  faults.slice(0, 3).map((fault) => fault.slice(0, 300));

const folders: string[] = [];

async function folderWith(name: Naming): Promise<string> {
  const folder = await hostileFolder(name);
  folders.push(folder);
  return folder;
}

/** What each view shows of the company whose names are plain. */
const plain = new Map<string, string>();
const callOf = (words: readonly string[]) => words.join(' ');

beforeAll(async () => {
  const folder = await folderWith((place) => {
    attackAt(0, place);
    return plainName(place);
  });
  for (const { words } of views) {
    const { output } = await runCommand(words, { folder, columns });
    plain.set(callOf(words), output);
  }
}, 120_000);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

it.each(views)('a plain name does nothing, and is told: $words', ({ words, reader }) => {
  const output = plain.get(callOf(words)) ?? '';
  expect(inShort(reader.acting(output, output))).toEqual([]);
  const text = reader.text(output);
  // These pictures are about numbers only.
  const isNameless = words.some((word) => ['spectrum', 'radar', 'quadrant'].includes(word));
  expect(places.some((place) => text.includes(plainName(place)))).toBe(!isNameless);
});

describe.each(companies)('a company with the attacks of group %i', (company) => {
  let folder = '';
  beforeAll(async () => {
    folder = await folderWith((place) => attackAt(company, place).text);
  });

  it.each(views)('none acts, and none is lost: $words', async ({ words, reader }) => {
    const before = plain.get(callOf(words)) ?? '';
    const { code, output, errors } = await runCommand(words, { folder, columns });
    expect({ code: code === 2, errors }).toEqual({ code: false, errors: '' });
    expect(inShort(reader.acting(output, before))).toEqual([]);
    const [told, text] = [reader.text(before), reader.text(output)];
    const lost = places.filter(
      (place) =>
        told.includes(plainName(place)) &&
        !isTold(reader.shown(attackAt(company, place).text), text),
    );
    expect(lost.map((place) => `${place}: ${attackAt(company, place).name}`)).toEqual([]);
  });
});
