import { hostileTexts as hostileNames } from '../plan/hostileTexts.ts';

/** Names that would act in one format for build servers or another if they could. */
export const hostileTexts = [
  ...hostileNames,
  '::error file=/etc/passwd,line=1::owned',
  'a\n::set-output name=passed::true',
  'a\r\n::add-mask::e',
  '::stop-commands::x',
  '##[error]owned ##[set-env name=PATH;]x',
  '100%25 %0A::error::x %3A%2C',
  'a:b,c=d;e%',
  ']]><failure message="x"/><![CDATA[',
  '</testcase></testsuite><!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  '\u0000\u0001\u0008\u000b\u001f\u007f\u009f\ufffe\uffff\ud800',
  'abc\u202edef\u2066ghi\u200f',
  '--><script>alert(1)</script><!-- omnigauge check . -->',
  '</summary></details><details open>',
  '</details>\n\n# owned\n\n| a |\n|---|',
  '[text](https://evil.example) {0} {{1}} \\[x\\](2)',
  '../../outside/%2e%2e/c.yaml',
  'C:\\Users\\x\\channels.yaml',
  '/etc/passwd',
  'channels ü 東京 #?&.yaml',
  '<stdin>',
  '-',
  ' ',
  '',
  `long ${'x'.repeat(20_000)} end`,
  '👩‍👩‍👧‍👦🏴‍☠️é́́́́́́́́',
];

/** The same, each with a name that is short enough for the title of a test. */
export const namedHostileTexts = hostileTexts.map((text): [name: string, text: string] => [
  JSON.stringify(text.slice(0, 50)),
  text,
]);
