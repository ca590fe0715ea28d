import { answered } from '../../src/interview/answered.ts';
import type { Ask } from '../../src/interview/ask.ts';
import { askAbout } from '../../src/interview/askAbout.ts';
import type { Interview } from '../../src/interview/interview.ts';
import type { Reply } from '../../src/interview/reply.ts';
import { startInterview } from '../../src/interview/startInterview.ts';
import type { PlainValue } from '../../src/source/edit/edit.ts';
import { InputError } from '../../src/source/inputError.ts';
import { shippedRubric } from '../rubricFile.ts';

const rubric = shippedRubric();

/** An interview about a company given as YAML; the line of the format is added. */
export function about(...texts: string[]): Interview {
  const files = texts.map((text, index) => ({
    name: `${'abc'[index]}.yaml`,
    text: index === 0 ? `omnigauge: 1\n${text}` : text,
  }));
  return startInterview(files, 'company.yaml', { rubric });
}

export function asked(interview: Interview, key: string): Ask {
  const ask = askAbout(interview, key);
  if (!ask) throw new Error(`There is no question ${key}.`);
  return ask;
}

export function reply(
  interview: Interview,
  key: string,
  answer: Reply['answer'],
  note?: string,
): Interview {
  return answered(interview, asked(interview, key), { about: key, answer, note });
}

/** The interview after a value is given. */
export function told(interview: Interview, key: string, value: PlainValue): Interview {
  return reply(interview, key, { kind: 'value', value });
}

export function unknown(interview: Interview, key: string): Interview {
  return reply(interview, key, { kind: 'unknown' });
}

/** The text of the first file, without the line of the format. */
export function textOf({ files }: Interview): string {
  return (files[0]?.text ?? '').replace('omnigauge: 1\n', '');
}

/** What is wrong with something, in short. */
export function problemsIn(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ code, at, suggestion }) =>
      [code, at && `${at.line}:${at.column}`, suggestion && `${suggestion}?`]
        .filter(Boolean)
        .join(' '),
    );
  }
  return [];
}
