/** The floor of what `assess` tells: the company read and checked, every name in it looked up. */
import { readFileSync } from 'node:fs';
import { readCompany } from '../../src/company/readCompany.ts';

const [, , name = ''] = process.argv;
readCompany([{ name, text: readFileSync(name, 'utf8') }]);
