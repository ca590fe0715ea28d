import { practiceAnswers } from '../../company/vocabulary.ts';
import { inLanguage, type Rubric } from '../../rubric/rubric.ts';
import type { Line, Section } from '../section.ts';
import type { StarterWords } from '../starterWords.ts';

/** What is measured across channels, and the practices that the rubric asks about. */
export function measurementSection(
  { measurement }: StarterWords,
  rubric: Rubric,
  language: string,
): Section[] {
  return [
    {
      topic: 'measurement',
      about: measurement.kpis,
      live: ['kpis: unknown'],
      example: kpisOf(rubric, language).map(([id, title], index): Line => {
        // One of them shows all that can be said.
        const said = index === 0 ? 'measured: yes, team: ecommerce' : 'measured: unknown';
        return [`  ${id}: { ${said} }`, title];
      }),
    },
    {
      topic: 'measurement',
      about: measurement.practices(practiceAnswers),
      live: ['practices: unknown'],
      example: rubric.practices.map(
        ({ id, title }): Line => [`  ${id}: unknown`, inLanguage(title, language)],
      ),
    },
  ];
}

/** The KPIs that a rubric looks for, each with the title of the criterion that does. */
function kpisOf({ criteria }: Rubric, language: string): [id: string, title: string][] {
  return criteria.flatMap(({ metric, settings, title }) => {
    const kpis = metric.id === 'kpis-measured' ? settings.kpis : [];
    return [kpis].flat().map((id): [string, string] => [String(id), inLanguage(title, language)]);
  });
}
