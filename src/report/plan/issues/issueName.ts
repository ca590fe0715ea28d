import type { AssessmentStep } from '../../../assessment.ts';

const longest = 80;
const fewestDigits = 2;

/** A file name for a step, as in `01-connect-channel-store-crm.md`: letters a to z, digits and hyphens only. */
export function issueName({ id }: AssessmentStep, number: number, steps: number): string {
  const digits = Math.max(fewestDigits, String(steps).length);
  const plain = id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
  return `${[String(number).padStart(digits, '0'), plain].filter(Boolean).join('-')}.md`;
}
