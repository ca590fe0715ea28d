const quote = (words: readonly string[]) => words.join(', ');

/** The words of the command line: help, and what is said beside the data. */
export const command = {
  description:
    'Reads what a company says of its channels, data flows and teams, places it on the ladder from a ' +
    'single channel to omnichannel, and says what keeps it from the next level and what to do.',
  examples: [
    'Examples:',
    '  omnigauge assess company.yaml          the report on one file',
    '  omnigauge assess channels/             a folder of fragments',
    '  omnigauge check . --min-level cross    whether it is so, for a build server',
    '  omnigauge what-if . --remove crm       what is lost if a system goes',
    '  omnigauge explain customer-reach       what a criterion means',
    '  omnigauge help assess                  all about one command',
    '',
    'Exit codes: 0 done; 1 check failed, or rubric lint or rubric test found faults; 2 it could not be',
    'assessed (usage, input); 130 interrupted.',
  ].join('\n'),
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
    'Global Options:': 'General options:',
  },
  details: {
    choices: (choices: readonly string[]) => `one of ${quote(choices)}`,
    default: (value: string) => `default ${value}`,
    variable: (name: string) => `or ${name}`,
  },
  commands: {
    help: { description: 'explains a command' },
    assess: {
      description: 'the report: level, score, what is missing and what to do first',
      examples: [
        'Examples:',
        '  omnigauge assess                          all YAML files of this folder',
        '  omnigauge assess company.yaml --top 3     the three most important gaps',
        '  omnigauge assess . --target omni          what keeps the company from omnichannel',
        '  omnigauge assess . -o result.json         the result for other tools',
        '  cat company.yaml | omnigauge assess -     from standard input',
      ].join('\n'),
    },
    check: {
      description:
        'whether a company is as it should be: by a policy, a baseline or an earlier revision; for a build server',
      baseline: 'a file with what is accepted for now; anything new, gone or lost fails',
      updateBaseline: 'writes the baseline as the company is now; reasons and dates stay',
      allowStale: 'what is accepted and gone is a warning only',
      lowerFloor: 'lets --update-baseline lower the level and the score below which is a loss',
      since: 'a git revision that nothing may be lost against',
      today: 'the day on which accepted gaps may have expired, as in 2027-03-31; today by default',
      formats:
        'how to show it; right before -o the format of that file, else it is printed (repeatable)',
      outputs:
        'write to a file; without --format before it, its ending says the format (repeatable)',
      upToDate: (file: string) => `Up to date: ${file}`,
      floorStays:
        'Its level and score stay above those of the company; --lower-floor lowers them to what is so now.',
      verdict: (verdict: string) => `omnigauge check ${verdict}`,
      examples: [
        'Examples:',
        '  omnigauge check . --min-level cross --min-score 45',
        '  omnigauge check . --min-team stores=multi --max-repeats 0 --forbid contradiction',
        '  omnigauge check . --baseline omnigauge.baseline.yaml --update-baseline',
        '  omnigauge check . --baseline omnigauge.baseline.yaml       nothing new, nothing lost',
        '  omnigauge check . --since origin/main                      nothing lost on this branch',
        '  omnigauge check . --min-level multi --format github -o check.sarif -o check.xml',
        '',
        'Exit codes: 0 all that is asked holds; 1 something does not; 2 it could not be assessed.',
      ].join('\n'),
    },
    explain: {
      description:
        'what a criterion, metric, level, practice or dimension means, or how score and level come about; with a path, in that company',
      examples: [
        'Examples:',
        '  omnigauge explain                         choose a topic from a list',
        '  omnigauge explain omni                    what the level asks for',
        '  omnigauge explain recognition .           its value in this company, and why',
        '  omnigauge explain score .                 the score, down to what each criterion adds',
        '  omnigauge explain level .                 every gate: met, unmet or passed over',
        '  omnigauge explain score . --sensitivity   how far the rubric can move before it matters',
      ].join('\n'),
      choose: 'What would you like to have explained? (type to search)',
      keys: '↑↓ move · ⏎ choose · Ctrl-C leave',
    },
    rubric: {
      description: 'the rubrics: what is asked, how much it weighs, what each level needs',
    },
    rubricList: { description: 'the rubrics that come with the tool' },
    rubricImpact: {
      description:
        'what another rubric changes: which companies move, by how much and because of which criterion',
      examples: [
        'Examples:',
        '  omnigauge rubric impact omnichannel retail .',
        '  omnigauge rubric impact old.yaml new.yaml clients/*.yaml --format json',
      ].join('\n'),
    },
    rubricShow: {
      description: 'a rubric as YAML, with all that it extends',
      examples: 'Example:\n  omnigauge rubric show > my-rubric.yaml',
    },
    rubricLint: {
      description: 'looks rubrics over: what is wrong with them, or has no effect',
      examples: [
        'Examples:',
        '  omnigauge rubric lint                     the rubrics that come with the tool',
        '  omnigauge rubric lint my-rubric.yaml      one of your own, with what it extends',
        '',
        'Exit codes: 0 nothing, or warnings only; 1 errors; 2 the rubric cannot be read.',
      ].join('\n'),
    },
    rubricNew: {
      description: 'a commented rubric of your own to start from, which extends another',
      examples: [
        'Examples:',
        '  omnigauge rubric new my-rubric -o my-rubric.yaml',
        '  omnigauge rubric new our-shops --extends retail > our-shops.yaml',
      ].join('\n'),
    },
    rubricTest: {
      description: 'runs the tests beside a rubric, and says what they do not look at',
      examples: [
        'Examples:',
        '  omnigauge rubric test                        the rubrics that come with the tool',
        '  omnigauge rubric test my-rubric.yaml         the tests in my-rubric.test.yaml',
        '  omnigauge rubric test --mutate -v            every test by name; are they strict enough?',
        '',
        'Exit codes: 0 all is well; 1 a test fails, or no test notices a change of --mutate;',
        '2 the rubric or its tests cannot be read.',
      ].join('\n'),
    },
    plan: {
      description: 'the cheapest steps to a level, checked by writing and scoring them',
      target: 'the level to reach; the next one by default',
      on: 'high: the plan counts on open questions turning out well, and names them; low: it holds whatever the answers',
      budget: 'the most level and score for so many person-days',
      without:
        'not this: a kind of change, a step, or anything about a channel, system, team, journey, KPI or practice (repeatable)',
      top: 'how many other ways to show',
      apply: 'writes the steps into the files, after showing what changes',
      yes: 'writes without asking',
      issues: 'writes one Markdown file a step into a folder, for an issue tracker',
      examples: [
        'Examples:',
        '  omnigauge plan .                              to the next level',
        '  omnigauge plan . --target omni --on low       whatever the open questions turn out to be',
        '  omnigauge plan . --budget 30                  the most for 30 person-days',
        '  omnigauge plan . --without open-channel,crm   no new channel, and nothing about crm',
        '  omnigauge plan . --top 3                      and three other ways',
        '  omnigauge plan . --apply                      write it, after a look at the changes',
        '  omnigauge plan . -o plan.md -o plan.csv       for a wiki, for a spreadsheet',
        '  omnigauge plan . --issues steps/              one file a step',
      ].join('\n'),
      nothingToWrite: 'The plan has no steps, so that there is nothing to write.',
      confirm: 'Write these changes?',
      notWritten: 'Nothing was written.',
    },
    whatIf: {
      description:
        'what would change if something were different: a system or team gone, a flow added, a value changed',
      examples: [
        'Examples:',
        '  omnigauge what-if . --remove crm              what we lose if this system goes',
        "  omnigauge what-if . --add-flow 'webshop>store:orders@realtime'",
        '  omnigauge what-if . --connect kiosk:crm       all data, both ways, at once',
        "  omnigauge what-if . --set 'flows.tills>crm.freshness=realtime'",
        '  omnigauge what-if . --set channels.kiosk.team=stores --remove whatsapp',
        '  omnigauge what-if . --overlay next.yaml       a fragment laid over the company',
        '',
        'Nothing is written. The flags may be repeated; they take effect in this order:',
        '--overlay, --remove, --set, --add-flow, --connect.',
      ].join('\n'),
    },
    completion: {
      description: 'completes commands, flags, choices and files in a shell when you press Tab',
      shell: 'the shell',
      examples: [
        'Add to the start file of your shell:',
        '  bash         source <(omnigauge completion bash)        in ~/.bashrc',
        '  zsh          source <(omnigauge completion zsh)         in ~/.zshrc',
        '  fish         omnigauge completion fish | source         in ~/.config/fish/config.fish',
        '  powershell   omnigauge completion powershell | Out-String | Invoke-Expression     in $PROFILE',
      ].join('\n'),
    },
    schema: {
      description: 'a JSON Schema, for editors and validators',
      examples: [
        'Examples:',
        '  omnigauge schema company > company.schema.json',
        '  then, as the first line of a YAML file:',
        '  # yaml-language-server: $schema=./company.schema.json',
      ].join('\n'),
    },
  },
  options: {
    path: 'file, folder of fragments, or - for standard input',
    topic: 'id of a criterion, metric, level, practice or dimension; score; level',
    explainPath: 'the company to explain it for',
    schemaName: 'which schema',
    format: 'how to show it',
    output: 'write to a file instead; its ending says the format; may be repeated',
    rubric: 'id of a shipped rubric, or a file',
    chosenRubric:
      'id of a shipped rubric, or a file; without it, the one for the sector of the company, else omnichannel',
    testedRubrics: 'ids of shipped rubrics, or files; all shipped ones if none is given',
    mutate:
      'change each threshold, weight and gate in turn, and list the changes that no test notices',
    newRubric: 'the rubric that is compared with it',
    companies: 'files or folders, each one company',
    sensitivity:
      'how far thresholds and weights can move before the level or the first three gaps change',
    target: 'the level to look for gaps to; the next one if not given',
    overlay:
      'a fragment to lay over the company: maps are merged, other values replaced, flows added; null removes',
    remove:
      'id of a team, channel, system, journey, KPI or practice that goes, with what depends on it; systems.crm says which; or a flow, a>b',
    set: 'state a value, in YAML, as in channels.store.identifies_by=[email, phone]',
    addFlow: "add a flow, as in 'a>b:orders,identity@daily', or a<>b both ways",
    connect: 'connect a channel and a system both ways, as in kiosk:crm or kiosk:crm:orders@daily',
    json: 'the same as --format json',
    questions: 'print the questions as a sheet to send to a client',
    top: 'how many gaps and questions to show',
    newId: 'its id: letters, digits, - and _',
    newOutput: 'write to a file instead',
    extends: 'the rubric that it extends: id of a shipped one, or a file',
    force: 'replace a file that is there',
    lang: 'language of all texts',
    config: 'configuration to read; without it, omnigauge.config.yaml of this folder',
    noConfig: 'read no configuration',
    color: 'colours, even where the output is not a terminal',
    noColor: 'no colours',
    quiet: 'say nothing beside the data',
    verbose: 'say what is read',
    help: 'this help',
    version: 'the version',
    maxSize: 'largest file that is read',
    maxChannels: 'most channels that are read',
    maxFlows: 'most flows that are read',
  },
  /** The flags that say what a check asks for. */
  policy: {
    minLevel: 'at least this level',
    minScore: 'at least this score, 0 to 100',
    minDimension:
      'at least this level or score in a dimension, as in data=cross or data=55 (repeatable)',
    minTeam:
      'at least this level or score for what a team owns, as in stores=cross or stores=55 (repeatable)',
    maxRepeats: 'at most so many moments on the journeys where customers have to repeat themselves',
    forbid: 'none of this kind of contradiction; contradiction is all kinds (repeatable)',
    requirePractice: 'this practice is in place (repeatable)',
    requireOwner: 'each of this kind of thing has an owner (repeatable)',
    forbidLoss: 'no level or score is lost against the baseline',
    strict: 'a baseline cannot accept what this rule finds (repeatable)',
    on: 'low: what the files prove is what counts; estimate: what they most likely mean',
  },
  configuration: (file: string) => `Configuration: ${file}`,
  wrote: (file: string) => `Written: ${file}`,
  reading: (files: readonly string[], rubric: string) =>
    `Reading ${files.length === 1 ? files[0] : `${files.length} files (${quote(files)})`} with the rubric ${rubric}.`,
};
