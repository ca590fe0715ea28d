/** The floor of every command that reads a company: its text, read into values with their places. */
import { readFileSync } from 'node:fs';
import { defaultLimits } from '../../src/source/limits.ts';
import { readSource } from '../../src/source/readSource.ts';

const [, , name = ''] = process.argv;
readSource({ name, text: readFileSync(name, 'utf8') }, defaultLimits);
