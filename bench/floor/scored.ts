/** The floor of a level: the company read, and scored by a rubric; no question, plan, text or flag. */
import { readFileSync } from 'node:fs';
import { readCompany } from '../../src/company/readCompany.ts';
import { rubricFrom, type StoredRubric } from '../../src/rubric/storedRubric.ts';
import { scoreCompany } from '../../src/score/scoreCompany.ts';

const [, , name = '', rubric = ''] = process.argv;
const description = readCompany([{ name, text: readFileSync(name, 'utf8') }]);
const kept = JSON.parse(readFileSync(rubric, 'utf8')) as StoredRubric;
scoreCompany(description, rubricFrom(kept), undefined, { weighsQuestions: false });
