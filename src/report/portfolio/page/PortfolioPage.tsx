import type { PortfolioView } from '../portfolioView.ts';
import { ViewTable } from './ViewTable.tsx';

/** The body of the page. */
export function PortfolioPage({ view }: { view: PortfolioView }) {
  const { parts } = view;
  return (
    <main>
      <header>
        <h1>{view.title}</h1>
        {view.headline.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <Contents parts={parts} title={view.contents} />
      </header>
      {parts.map(({ heading, lines, tables }, part) => (
        <div key={heading ?? part} class="part">
          {heading !== null && (
            <div class="head" id={idOf(part)}>
              <h2>{heading}</h2>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          )}
          {tables.map((table, index) => (
            <ViewTable
              key={table.title}
              table={table}
              id={idOf(part, index)}
              label={heading === null ? table.title : `${table.title}: ${heading}`}
              level={heading === null ? 2 : 3}
            />
          ))}
        </div>
      ))}
      <footer>
        {view.notes.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </main>
  );
}

function Contents({ parts, title }: { parts: PortfolioView['parts']; title: string }) {
  if (parts.length === 0) return null;
  return (
    <nav aria-label={title} class="contents">
      {parts.map(({ heading, tables }, part) => (
        <ul key={heading ?? part}>
          {heading !== null && (
            <li class="of">
              <a href={`#${idOf(part)}`}>{heading}</a>
            </li>
          )}
          {tables.map((table, index) => (
            <li key={table.title}>
              <a href={`#${idOf(part, index)}`}>{table.title}</a>
            </li>
          ))}
        </ul>
      ))}
    </nav>
  );
}

function idOf(part: number, table?: number): string {
  return table === undefined ? `part-${part + 1}` : `part-${part + 1}-${table + 1}`;
}
