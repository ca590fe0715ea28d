import { readFileSync } from 'node:fs';
import { readRubric } from '../src/rubric/readRubric.ts';
import type { Rubric } from '../src/rubric/rubric.ts';

/** A rubric that ships with the project. */
export function shippedRubric(id = 'omnichannel'): Rubric {
  return readRubric(shippedFile(id), (reference) => shippedFile(reference));
}

/** The file of a rubric that ships with the project. */
export function shippedFile(id: string) {
  const path = new URL(`../rubrics/${id}.yaml`, import.meta.url);
  return { name: `rubrics/${id}.yaml`, text: readFileSync(path, 'utf8') };
}
