import type { PageContext } from './pageContext.ts';

/** Where the sections are. */
export function Contents({ page: { today, words, theme } }: { page: PageContext }) {
  const { contents: say } = words.page;
  const entries: [id: string, title: string, isThere: boolean][] = [
    ['answer', say.answer, true],
    ['missing', say.missing, true],
    ['dimensions', say.dimensions, today.dimensions.length > 0],
    ['map', say.map, true],
    ['handovers', say.handovers, today.handovers.length > 0],
    ['journeys', say.journeys, true],
    ['plan', say.plan, today.plan !== null],
    ['questions', say.questions, today.questions.length > 0],
    ['method', say.method, true],
  ];
  return (
    <nav class="contents" aria-label={say.title}>
      <ul>
        {entries
          .filter(([, , isThere]) => isThere)
          .map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
      </ul>
      {theme && (
        <button type="button" class="quiet theme" onClick={theme.toggle}>
          {theme.isDark ? words.page.theme.light : words.page.theme.dark}
        </button>
      )}
    </nav>
  );
}
