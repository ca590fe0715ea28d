import type { PortfolioView } from '../portfolioView.ts';
import { ViewTable } from './ViewTable.tsx';

/** The body of the page. */
export function PortfolioPage({ view }: { view: PortfolioView }) {
  return (
    <main>
      <header>
        <h1>{view.title}</h1>
        {view.headline.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      {view.parts.map(({ heading, lines, tables }, index) => (
        <div key={heading ?? index}>
          {heading !== null && (
            <section>
              <h2>{heading}</h2>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </section>
          )}
          {tables.map((table) => (
            <ViewTable key={table.title} table={table} />
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
