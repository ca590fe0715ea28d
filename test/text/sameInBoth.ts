/**
 * Texts by their path that are rightly the same in English and Italian: names, and words that
 * Italian has taken over. Someone has looked at each.
 */
export const sameInBoth: readonly string[] = [
  'check.report.labels.baseline: Baseline',
  'check.titles.rules.min-team: Team',
  'command.commands.plan.answers.no: No',
  'document.method.file: file',
  'interview.identifiers.account: account',
  'interview.identifiers.email: e-mail',
  'interview.questionnaire.masters: { crm: [identity, profile], … }',
  'pipeline.annotation.moreTitle: omnigauge',
  'pipeline.facts.baseline: Baseline',
  'plan.issue.id: Id',
  'plan.issue.team: Team',
  'portfolio.shared.kinds.team: team',
  'terms.channelKinds.app: app',
  'terms.channelKinds.chatbot: chatbot',
  'terms.channelKinds.email: e-mail',
  'terms.channelKinds.facebook: Facebook',
  'terms.channelKinds.instagram: Instagram',
  'terms.channelKinds.live_chat: live chat',
  'terms.channelKinds.marketplace: marketplace',
  'terms.channelKinds.messenger: Messenger',
  'terms.channelKinds.partner: partner',
  'terms.channelKinds.rcs: RCS',
  'terms.channelKinds.social: social media',
  'terms.channelKinds.viber: Viber',
  'terms.channelKinds.whatsapp: WhatsApp',
  'terms.practiceAnswers.no: no',
  'terms.systemKinds.crm: CRM',
  'terms.systemKinds.marketing: marketing automation',
];

/** The same for parts of sentences, by their file and in small letters. */
export const sameSentences: readonly string[] = [
  // The key of commander's own heading, and what is typed into a shell.
  'command.ts: global options:',
  'command.ts: bash source <(omnigauge completion bash) in ~/.bashrc',
  'command.ts: zsh source <(omnigauge completion zsh) in ~/.zshrc',
  'starter.ts: `omnigauge interview',
  'starter.ts: `omnigauge watch',
  'terms.ts: live chat',
  'terms.ts: marketing automation',
  'terms.ts: social media',
];
