import type { Edit } from '../../source/edit/edit.ts';
import type { Position } from '../../source/position.ts';

/** An edit of one of a company's files. */
export interface CompanyEdit {
  file: string;
  /** Where it is about a flow: the place of its entry; the path of the edit begins below it. */
  flowAt?: Position;
  edit: Edit;
}
