import {
  type CheckResult,
  checkResultSchema,
  type Finding,
  type RuleOutcome,
} from '../../../src/check/checkResult.ts';
import type { CheckOptions } from '../../../src/report/check/checkOptions.ts';
import { plainStyle } from '../../../src/report/style.ts';
import { en } from '../../../src/text/en.ts';
import { it as italian } from '../../../src/text/it.ts';

const languages = { en, it: italian } as const;
export type Language = keyof typeof languages;

export const checkOptions = (
  language: Language = 'en',
  options: Partial<CheckOptions> = {},
): CheckOptions => ({
  words: languages[language],
  style: plainStyle,
  width: 80,
  ...options,
});

const at = (file: string, line: number, column = 1) => ({ file, line, column });

/** What the engine would say, in both languages. */
const texts = {
  en: {
    level: ['Level', 'at least Cross-channel', 'only Multichannel is proved'],
    levelFinding: 'Channels are connected: 33 %, and Cross-channel asks for 50 %.',
    repeats: ['Repeats on journeys', 'at most 0', '2'],
    repeated: (what: string) => `In the shop, customers have to say again: ${what}.`,
    owner: ['Owner of each channel', 'every channel has one', '2 channels have none'],
    unowned: (name: string) => `${name} has no owner.`,
    gap: ['New gaps', 'none', 'none'],
    accepted: 'Customers are recognised: 20 %, and Cross-channel asks for 50 %.',
    step: 'Connect Shops to crm, both ways',
    note: 'The rubric has changed since the baseline was written.',
  },
  it: {
    level: ['Livello', 'almeno Cross-channel', 'è provato solo Multicanale'],
    levelFinding: 'Canali collegati: 33 %, e Cross-channel chiede il 50 %.',
    repeats: ['Ripetizioni nei percorsi', 'al massimo 0', '2'],
    repeated: (what: string) => `In negozio il cliente deve ripetere: ${what}.`,
    owner: ['Responsabile di ogni canale', 'ogni canale ne ha uno', '2 canali non ne hanno'],
    unowned: (name: string) => `${name} non ha un responsabile.`,
    gap: ['Nuove lacune', 'nessuna', 'nessuna'],
    accepted: 'Clienti riconosciuti: 20 %, e Cross-channel chiede il 50 %.',
    step: 'Collegare Negozi a crm, nei due sensi',
    note: 'La griglia è cambiata da quando è stata scritta la baseline.',
  },
};

/** A check with two rules that are not met, one that is softened, and one that the baseline accepts. */
export function sampleCheck(
  language: Language = 'en',
  overrides: Partial<CheckResult> = {},
): CheckResult {
  return checkResultSchema.parse({ ...sampleIn(language), ...overrides });
}

function sampleIn(language: Language): CheckResult {
  const say = texts[language];
  return {
    schemaVersion: 1,
    tool: { name: 'omnigauge', version: '0.1.0' },
    rubric: { id: 'omnichannel', version: '1.0.0', hash: 'sha256:00' },
    language,
    company: 'Bottega Aurora',
    inputs: [
      { file: 'aurora/channels.yaml', sha256: '0a'.repeat(32) },
      { file: 'aurora/flows.yaml', sha256: '0b'.repeat(32) },
    ],
    on: 'low',
    passed: false,
    level: { estimate: 'cross', low: 'multi', high: 'cross' },
    score: { estimate: 51.24, low: 44, high: 60.1 },
    rules: [
      outcome('min-level', say.level, {
        passed: false,
        source: { at: at('omnigauge.config.yaml', 4, 3) },
        findings: [
          finding('min-level', say.levelFinding, {
            criterion: 'linked-channels',
            entities: ['channel:kiosk', 'channel:whatsapp'],
            at: at('aurora/channels.yaml', 34, 3),
          }),
        ],
        firstStep: {
          id: 'connect-channel:store<>crm',
          title: say.step,
          effort: 12.5,
          at: at('aurora/flows.yaml', 30),
        },
      }),
      outcome('max-repeats', say.repeats, {
        passed: false,
        source: { flag: '--max-repeats' },
        findings: ['cart', 'cases'].map((kind, index) =>
          finding('max-repeats', say.repeated(kind), {
            fingerprint: `max-repeats:journey:return:${kind}`,
            entities: ['journey:return', 'channel:store'],
            at: at('aurora/journeys.yaml', 12 + index, 9),
          }),
        ),
      }),
      outcome('required-owner', say.owner, {
        about: 'channels',
        source: { flag: '--require-owner' },
        findings: ['Kiosk', 'WhatsApp'].map((name, index) =>
          finding('required-owner', say.unowned(name), {
            fingerprint: `required-owner:channel:${name}`,
            severity: 'warning',
            entities: [`channel:${name}`],
            at: at('aurora/channels.yaml', 34 + index, 11),
          }),
        ),
      }),
      outcome('new-gap', say.gap, {
        source: { at: at('omnigauge.config.yaml', 9, 3) },
        findings: [
          finding('new-gap', say.accepted, {
            severity: 'note',
            criterion: 'recognition',
            at: at('aurora/channels.yaml', 5),
          }),
        ],
      }),
    ],
    accepted: { count: 1, change: -2 },
    baseline: 'omnigauge.baseline.json',
    since: null,
    notes: [say.note],
  };
}

/** A rule that is met, unless told otherwise. */
export function outcome(
  rule: RuleOutcome['rule'],
  [title = '', asked = '', found = '']: readonly string[],
  rest: Partial<RuleOutcome> = {},
): RuleOutcome {
  return {
    rule,
    about: null,
    title,
    passed: true,
    strict: false,
    asked,
    found,
    source: { flag: `--${rule}` },
    findings: [],
    firstStep: null,
    ...rest,
  };
}

/** A finding that fails its rule, unless told otherwise. */
export function finding(
  rule: Finding['rule'],
  message: string,
  rest: Partial<Finding> = {},
): Finding {
  return {
    rule,
    fingerprint: `${rule}:${rest.criterion ?? ''}`,
    severity: 'error',
    message,
    entities: [],
    criterion: null,
    at: at('aurora/channels.yaml', 1),
    ...rest,
  };
}

/** One rule that is not met, with so many findings. */
export function manyFindings(number: number, message = 'A channel has no owner.'): CheckResult {
  const findings = Array.from({ length: number }, (_, index) =>
    finding('required-owner', `${index + 1}. ${message}`, {
      fingerprint: `required-owner:channel:${index}`,
    }),
  );
  const rules = [outcome('required-owner', ['Owners', 'all', 'few'], { passed: false, findings })];
  return sampleCheck('en', { rules });
}

/** Keys of which the text comes from the files, from a rubric or from words that are made with them. */
const foreign = new Set([
  ...['company', 'file', 'message', 'title', 'asked', 'found', 'about', 'id', 'version'],
  ...['fingerprint', 'criterion', 'baseline', 'since'],
]);
const foreignLists = new Set(['entities', 'notes']);

/** Every text that is not ours replaced. */
export function withForeignTexts(text: string, result = sampleCheck()): CheckResult {
  const replaced: unknown = JSON.parse(
    JSON.stringify(result, (key, value: unknown) => {
      if (foreign.has(key) && typeof value === 'string') return text;
      return foreignLists.has(key) && Array.isArray(value) ? value.map(() => text) : value;
    }),
  );
  return checkResultSchema.parse(replaced);
}
