import { levels } from '../../company/vocabulary.ts';
import type { Section } from '../section.ts';
import type { StarterWords } from '../starterWords.ts';

/** Who the company is, and what holds for all of its channels. */
export function companySection({ company }: StarterWords): Section[] {
  return [
    {
      topic: 'company',
      about: [],
      live: [
        ['omnigauge: 1', company.format],
        'company:',
        ['  name:', company.name],
        ['  sector:', company.sector],
        ['  claims: unknown', company.claims(levels)],
      ],
      example: [],
    },
    {
      topic: 'company',
      about: company.brand,
      live: ['brand: unknown'],
      example: [
        [`  voice: ${company.labels.voice}`, company.voice],
        [`  visual: ${company.labels.visual}`, company.visual],
      ],
    },
  ];
}
