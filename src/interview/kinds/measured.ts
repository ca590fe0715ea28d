import type { CompanyEdit } from '../../plan/writing/companyEdit.ts';
import { staysPartial } from '../../plan/writing/flowEdits.ts';
import type { PlainValue } from '../../source/edit/edit.ts';
import type { Subject } from '../subject.ts';
import type { AskKind } from './askKind.ts';
import { attribute, fileOf, settingOf } from './attribute.ts';
import { oneForm } from './forms.ts';

const asAttribute = attribute(() => oneForm(['yes', 'no']));

/** Whether a KPI is measured. One KPI that is known does not make the list of them complete. */
export const measured: AskKind = {
  ...asAttribute,
  edits: write,
  unknown: (subject) => write('unknown', subject),
};

function write(value: PlainValue, subject: Subject): CompanyEdit[] {
  return [settingOf(subject, value), ...staysPartial('kpis', fileOf(subject), subject.description)];
}
