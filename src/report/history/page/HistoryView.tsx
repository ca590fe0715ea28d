import type { History } from '../../../history/history.ts';
import { DataTable } from '../../page/DataTable.tsx';
import { historyHeadline } from '../historyHeadline.ts';
import { historyNotes } from '../historyNotes.ts';
import type { HistoryWords } from '../historyOptions.ts';
import { revisionTexts } from '../revisionTexts.ts';
import { HistoryChart } from './HistoryChart.tsx';

interface HistoryProps {
  history: History;
  words: HistoryWords;
  company: string;
}

/** A history as a page: the answer, a chart, the numbers. */
export function HistoryView({ history, words, company }: HistoryProps) {
  const { table: say, chart } = words.history;
  const rows = revisionTexts(history, words).map((each) => [
    each.number,
    each.date,
    each.revision,
    each.error === null ? each.level : say.unreadable,
    each.score,
    each.range,
    each.change,
    each.coverage,
    each.error === null ? each.subject : `${each.subject}: ${each.error}`,
  ]);
  const columns = [
    { title: say.number, isNumber: true },
    { title: say.date, isNumber: false },
    { title: say.revision, isNumber: false },
    { title: say.level, isNumber: false },
    { title: say.score, isNumber: true },
    { title: say.range, isNumber: true },
    { title: say.change, isNumber: true },
    { title: say.coverage, isNumber: true },
    { title: say.subject, isNumber: false },
  ];
  return (
    <main>
      <header>
        <h1>{words.history.title(company)}</h1>
        <p class="lead">{historyHeadline(history, words)}</p>
      </header>
      <section>
        <h2>
          {chart.level}, {chart.score.toLowerCase()}
        </h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached with the keyboard. */}
        <figure tabIndex={0}>
          <HistoryChart history={history} words={words} company={company} />
        </figure>
      </section>
      <section>
        <h2>{say.title}</h2>
        <DataTable name={say.title} columns={columns} rows={rows} />
      </section>
      <footer>
        {historyNotes(history, words).map((note) => (
          <p key={note}>{note}</p>
        ))}
      </footer>
    </main>
  );
}
