import type { SourceFile } from '../source/sourceFile.ts';
import { editorLines } from './editorLines.ts';
import { commentLines, type Line, sectionLines } from './section.ts';
import type { StarterWords } from './starterWords.ts';

/** A workflow that checks a description at every pull request, and the policy that it checks. */
export function githubFiles(
  { config, workflow }: StarterWords,
  language: string,
): readonly SourceFile[] {
  return [
    { name: 'omnigauge.config.yaml', text: configText(config, language) },
    { name: '.github/workflows/omnigauge.yml', text: workflowText(workflow) },
  ];
}

function configText(say: StarterWords['config'], language: string): string {
  const example: readonly Line[] = [
    ['  min_level: cross', say.minLevel],
    ['  min_score: 50', say.minScore],
    ['  dimensions: { data: { min_level: cross } }', say.dimensions],
    ['  max_repeats: 0', say.maxRepeats],
    ['  owners: [channels, systems, journeys]', say.owners],
    ['  practices: [click-and-collect]', say.practices],
    ['  baseline: omnigauge.baseline.yaml', say.baseline],
    ['  no_loss: yes', say.noLoss],
  ];
  const lines = [
    ...editorLines('config'),
    '#',
    ...commentLines(say.header),
    '',
    `lang: ${language}`,
    '',
    ...sectionLines({
      topic: 'company',
      about: say.about,
      live: ['check:', ['  forbid: contradiction', say.forbid]],
      example,
    }),
    '',
  ];
  return lines.join('\n');
}

/** As in the example `channel-config-repo`, but for code scanning, which not every repository has. */
function workflowText(say: StarterWords['workflow']): string {
  return `${commentLines(say.header).join('\n')}
name: omnigauge

on:
  push:
    branches: [main]
  pull_request:

permissions:
  contents: read
  pull-requests: write # ${say.comment}

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: omnigauge/omnigauge@v0
        with:
          comment: true
`;
}
