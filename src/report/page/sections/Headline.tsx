import { Spectrum } from '../../picture/Spectrum.tsx';
import { type Level, ladder } from '../../text/ladder.ts';
import { levelSentence } from '../../text/levelSentence.ts';
import { scoreSentence } from '../../text/scoreSentence.ts';
import { visible } from '../../text/visible.ts';
import type { PageContext } from '../pageContext.ts';

/** The answer: who, which level, how sure, how far to the next. */
export function Headline({ page }: { page: PageContext }) {
  const { assessment, words, numbers, company } = page;
  const { header, summary: say } = words.report;
  const { level, coverage } = assessment;
  const { sector, claims } = assessment.company;
  const sure = (name: string) => (coverage < 1 ? say.levelCertain(name) : name);
  const about = [
    ...(sector === null ? [] : [visible(sector)]),
    header.channels(assessment.channels.length),
    header.teams(assessment.teams.length),
  ];
  return (
    <header class="headline" id="answer">
      <p class="kicker">{words.page.kicker}</p>
      <h1>{company}</h1>
      <p class="about">{about.join(' · ')}</p>
      <p class="verdict">{levelSentence(level, words, sure)}</p>
      <div class="for-wide">
        <Spectrum assessment={assessment} words={words} />
      </div>
      <div class="for-narrow">
        <Spectrum assessment={assessment} words={words} narrow />
      </div>
      <dl class="facts">
        <Fact label={say.score} value={scoreNumber(page)} text={scoreText(page)} />
        <Fact
          label={say.certainty}
          value={numbers.percent(coverage)}
          text={words.page.facts.known}
        />
        <Fact label={say.progress} value={progressNumber(page)} text={progressText(page)} />
        {claims !== null && (
          <Fact
            label={words.page.claim}
            value={words.terms.levels[claims]}
            text={claimText(page, claims)}
          />
        )}
      </dl>
    </header>
  );
}

function Fact({ label, value, text }: { label: string; value: string; text: string }) {
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>
        <span class="number">{value}</span>
        <span class="told">{text}</span>
      </dd>
    </div>
  );
}

function scoreNumber({ assessment: { score }, numbers }: PageContext): string {
  return score.estimate === null ? '–' : numbers.points(score.estimate);
}

function scoreText(page: PageContext): string {
  const { estimate, low, high } = page.assessment.score;
  const { facts: say } = page.words.page;
  if (estimate === null || low === null || high === null) {
    return scoreSentence(page.assessment.score, page);
  }
  const { points } = page.numbers;
  return low === high ? say.exactScore : say.score(points(low), points(high));
}

function progressNumber({ assessment: { progress }, numbers }: PageContext): string {
  if (progress.next === null) return numbers.percent(1);
  return progress.share === null ? '–' : numbers.percent(progress.share);
}

function progressText({ assessment: { progress }, words }: PageContext): string {
  const { summary: say } = words.report;
  if (progress.next === null) return say.topReached;
  const next = words.terms.levels[progress.next];
  return progress.share === null ? say.progressUnknown(next) : words.page.facts.wayTo(next);
}

/** A level that is proved proves those below it. */
function claimText({ assessment, words: { page: say } }: PageContext, claims: Level): string {
  const { estimate, low } = assessment.level;
  if (claims === low) return say.claims.proved;
  if (ladder.indexOf(claims) < ladder.indexOf(low)) return say.claims.exceeded;
  if (claims === estimate) return say.claims.met;
  return assessment.contradictions.some(({ kind }) => kind === 'claimed-level')
    ? say.claims.refuted
    : say.claims.open;
}
