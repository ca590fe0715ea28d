import type { SidesResult } from '../../../compare/sidesResult.ts';
import { signed } from '../../impact/signed.ts';
import { DataTable } from '../../page/DataTable.tsx';
import { visible } from '../../text/visible.ts';
import { compareHeadline } from '../compareHeadline.ts';
import type { CompareTerms } from '../compareTerms.ts';
import { compareTopics } from '../compareTopics.ts';
import { dimensionScore } from '../dimensionScore.ts';
import { effects } from '../effects.ts';
import { facts } from '../facts.ts';
import { splitParts } from '../splitParts.ts';
import { consequenceTopics } from '../topics/consequenceTopics.ts';
import { obstacleTopic } from '../topics/obstacleTopic.ts';
import { TopicView } from './TopicView.tsx';

interface CompareProps {
  terms: CompareTerms;
  result: SidesResult;
}

/** Two sides as a page. */
export function CompareView({ terms, result }: CompareProps) {
  const { words } = terms;
  const { first, last } = compareTopics(result);
  const { losses, gains } = consequenceTopics;
  const topics = (list: typeof first) =>
    list.map((topic, index) => (
      <TopicView key={index} topic={topic(terms, result)} words={words} />
    ));
  return (
    <main>
      <Head terms={terms} result={result} />
      <TopicView topic={obstacleTopic(terms, result)} words={words} />
      {result.comparable && <Split terms={terms} result={result} />}
      {result.comparable && topics([losses, gains])}
      {topics(first)}
      {result.comparable && <Dimensions terms={terms} result={result} />}
      {result.comparable && <Effects terms={terms} result={result} />}
      {topics(last)}
      {result.comparable && <Rubric terms={terms} result={result} />}
    </main>
  );
}

function Head({ terms, result }: CompareProps) {
  const { sides: say } = terms.words.compare;
  const { before, after } = result.sides;
  const headline = result.comparable ? compareHeadline(terms, result) : null;
  const told = result.comparable ? facts(terms, result) : [];
  return (
    <header>
      <h1>{terms.title}</h1>
      {headline && <p class="lead">{headline.answer}</p>}
      {headline?.reading && <p class="muted">{headline.reading}</p>}
      <dl>
        <dt>{say.before}</dt>
        <dd>{terms.standing(before)}</dd>
        <dt>{say.after}</dt>
        <dd>{terms.standing(after)}</dd>
        {told.flatMap(({ label, text }) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label}-text`}>{text}</dd>,
        ])}
      </dl>
    </header>
  );
}

function Split({ terms, result }: CompareProps) {
  const found = splitParts(terms, result);
  if (found === null) return null;
  const { split: say, page } = terms.words.compare;
  return (
    <section>
      <h2>{say.title}</h2>
      <p>{found.explained}</p>
      <DataTable
        name={say.title}
        columns={[
          { title: page.points, isNumber: true },
          { title: page.what, isNumber: false },
        ]}
        rows={found.parts.map(({ points, text }) => [signed(terms, points), text])}
        hasTotal
      />
      <p class="muted">{found.judgedBy}</p>
    </section>
  );
}

function Dimensions({ terms, result: { dimensions } }: CompareProps) {
  const { compare, comparison } = terms.words;
  const { dimensions: say } = comparison;
  if (dimensions.length === 0) return null;
  return (
    <section>
      <h2>{say.title}</h2>
      <DataTable
        name={say.title}
        columns={[
          { title: compare.page.dimension, isNumber: false },
          { title: say.before, isNumber: true },
          { title: say.after, isNumber: true },
          { title: say.change, isNumber: true },
        ]}
        rows={dimensions.map(({ title, before, after, change }) => [
          visible(title),
          dimensionScore(terms, before, true),
          dimensionScore(terms, after, true),
          change === null ? '' : signed(terms, change),
        ])}
      />
    </section>
  );
}

function Effects({ terms, result }: CompareProps) {
  const { compare, comparison } = terms.words;
  const { parts, total } = effects(terms, result);
  if (total === null) return null;
  return (
    <section>
      <h2>{comparison.criteria.title}</h2>
      <DataTable
        name={comparison.criteria.title}
        columns={[
          { title: compare.page.points, isNumber: true },
          { title: compare.page.what, isNumber: false },
        ]}
        rows={[...parts, total].map(({ points, text }) => [signed(terms, points), text])}
        hasTotal
      />
    </section>
  );
}

function Rubric({ terms: { words }, result: { rubric, tool } }: CompareProps) {
  const { title, id, version } = rubric.after;
  return (
    <footer>
      {words.report.rubricLine(
        visible(title),
        visible(id),
        visible(version),
        visible(tool.version),
      )}
    </footer>
  );
}
