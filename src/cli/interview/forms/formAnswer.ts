import type { PlainValue } from '../../../source/edit/edit.ts';
import type { Asking } from './form.ts';
import { nodesForm } from './nodesForm.ts';
import { oneForm } from './oneForm.ts';
import { severalForm } from './severalForm.ts';
import { sourcesForm } from './sourcesForm.ts';
import { storyForm } from './storyForm.ts';
import { textForm } from './textForm.ts';

/** Asks a question in the form that it has. */
export function formAnswer(asking: Omit<Asking, 'form'>): Promise<PlainValue> {
  const { form } = asking.ask;
  switch (form.kind) {
    case 'one':
      return oneForm({ ...asking, form });
    case 'several':
      return severalForm({ ...asking, form });
    case 'text':
      return textForm({ ...asking, form });
    case 'nodes':
      return nodesForm({ ...asking, form });
    case 'sources':
      return sourcesForm({ ...asking, form });
    case 'story':
      return storyForm({ ...asking, form });
  }
}
